package vn.thoilai.contract.planning;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Replaces a plan in force by a new version. */
@Schema(description = "Replaces a plan in force by a new version.", examples = """
                {
                  "total": {"classes": {"value": 34, "qualifier": "EXACT"}},
                  "lines": [],
                  "decisionNumber": "51/QĐ-UBND",
                  "decisionDate": "2018-06-30",
                  "reason": "Two classes moved to the next year"
                }""")
public record PlanAdjustment(
        @NotNull @Valid @Schema(description = "The new total")
        PlanTotal total,

        @NotNull @Size(max = 10) @Schema(description = "The new lines")
        List<@Valid PlanLine> lines,

        @Size(max = 100)
        @Schema(description = "The events foreseen; those of the former version unless told", nullable = true)
        List<@Valid PlannedEvent> events,

        @NotBlank @Size(max = 100) @Schema(description = "Number of the decision", examples = "51/QĐ-UBND")
        String decisionNumber,

        @NotNull @Schema(description = "Date of the decision", examples = "2018-06-30")
        LocalDate decisionDate,

        @NotBlank @Size(max = 1000) @Schema(description = "Why", examples = "Two classes moved to the next year")
        String reason) {}
