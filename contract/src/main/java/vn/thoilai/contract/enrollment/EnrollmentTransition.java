package vn.thoilai.contract.enrollment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Moves an enrollment along its life cycle. */
@Schema(description = "Moves an enrollment along its life cycle.", examples = """
                {
                  "to": "SUMMONED"
                }""")
public record EnrollmentTransition(
        @NotNull @Schema(description = "State to move to", examples = "SUMMONED")
        EnrollmentState to,

        @Size(max = 1000)
        @Schema(
                description = "Needed to reject, and to summon against a warning",
                nullable = true,
                examples = "Not eligible for the programme")
        String reason) {}
