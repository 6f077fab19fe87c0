package vn.thoilai.contract.enrollment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thoilai.contract.Personal;

/** One attempt of one learner at one item. */
@Schema(description = "One attempt of one learner at one item.")
public record AssessmentScore(
        @Schema(description = "Code of the centre", examples = "thoi-lai")
        String centre,

        @Schema(description = "Id of the class", examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID classId,

        @Schema(description = "Id of the assessment item", examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID item,

        @Schema(description = "Code of the assessment item", examples = "thu-hoach")
        String itemCode,

        @Schema(description = "Id of the enrollment", examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID enrollment,

        @Schema(description = "Id of the learner", examples = "01890a5d-ac96-774b-bcce-b302099a8058")
        UUID learner,

        @Schema(description = "Code of the learner", examples = "HV-0001")
        String learnerCode,

        @Schema(description = "1 for the first sitting, each further one a resit", examples = "1")
        int attempt,

        @Schema(description = "Score from 0 to 10", examples = "8.5")
        BigDecimal score)
        implements Personal {

    @Override
    @JsonIgnore
    public Set<UUID> persons() {
        return Set.of(learner);
    }

    @Override
    @JsonIgnore
    public Set<String> centres() {
        return Set.of(centre);
    }
}
