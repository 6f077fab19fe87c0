package vn.thoilai.contract.enrollment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thoilai.contract.Personal;

/** Two records that are probably of one person. */
@Schema(description = "Two records that are probably of one person.")
public record DuplicatePair(
        @Schema(description = "Code of the centre", examples = "thoi-lai")
        String centre,

        @Schema(description = "Id of one learner", examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID learner,

        @Schema(description = "Code of that learner", examples = "HV-0001")
        String code,

        @Schema(description = "Id of the other learner", examples = "01890a5d-ac96-774b-bcce-b302099a8058")
        UUID other,

        @Schema(description = "Code of the other learner", examples = "HV-0002")
        String otherCode,

        @Schema(description = "How likely, as in `LearnerMatch`", examples = "0.85")
        BigDecimal score,

        @Schema(description = "Why", examples = "[\"SAME_NAME\", \"SAME_BIRTH_DATE\"]")
        List<MatchReason> reasons)
        implements Personal {

    @Override
    @JsonIgnore
    public Set<UUID> persons() {
        return Set.of(learner, other);
    }

    @Override
    @JsonIgnore
    public Set<String> centres() {
        return Set.of(centre);
    }
}
