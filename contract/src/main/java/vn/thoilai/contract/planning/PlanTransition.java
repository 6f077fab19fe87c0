package vn.thoilai.contract.planning;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Moves a plan along its life cycle. */
@Schema(description = "Moves a plan along its life cycle.", examples = """
                {
                  "to": "SUBMITTED"
                }""")
public record PlanTransition(
        @NotNull @Schema(description = "State to move to", examples = "SUBMITTED")
        PlanState to,

        @Size(max = 100)
        @Schema(description = "Number of the decision; needed to approve", nullable = true, examples = "45/QĐ-UBND")
        String decisionNumber,

        @Schema(description = "Date of the decision; needed to approve", nullable = true, examples = "2017-12-20")
        LocalDate decisionDate,

        @Size(max = 1000)
        @Schema(description = "Needed to return", nullable = true, examples = "Add a class for council deputies")
        String reason) {}
