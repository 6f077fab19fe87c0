package vn.thoilai.contract.enrollment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is decided of one learner. */
@Schema(description = "What is decided of one learner.")
public record LearnerDecision(
        @NotNull @Schema(description = "Id of the enrollment", examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID enrollment,

        @NotNull
        @Positive
        @Schema(description = "Version of the enrollment that the decision is meant for", examples = "4")
        Integer version,

        @Schema(description = "The decision; null takes an earlier one back", nullable = true, examples = "ADMITTED")
        AssessmentDecision decision,

        @Size(max = 1000)
        @Schema(
                description = "Why; needed with a decision and not taken without one",
                nullable = true,
                examples = "Ốm có giấy xác nhận")
        String reason) {}
