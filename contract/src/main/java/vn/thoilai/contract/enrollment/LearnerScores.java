package vn.thoilai.contract.enrollment;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one learner scored at one item. */
@Schema(description = "What one learner scored at one item.")
public record LearnerScores(
        @Schema(description = "Id of the enrollment", examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID enrollment,

        @Schema(description = "Id of the learner", examples = "01890a5d-ac96-774b-bcce-b302099a8058")
        UUID learner,

        @Schema(description = "Code of the learner", examples = "HV-0001")
        String learnerCode,

        @Schema(
                description = "Scores by attempt, the first sitting first; empty while not assessed",
                examples = "[4.5, 7.0]")
        List<BigDecimal> scores) {}
