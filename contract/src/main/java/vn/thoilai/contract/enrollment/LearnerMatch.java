package vn.thoilai.contract.enrollment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thoilai.contract.Personal;

/** A learner who may be the person that is asked about. */
@Schema(description = "A learner who may be the person that is asked about.")
public record LearnerMatch(
        @Schema(description = "Id of the learner", examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID learner,

        @Schema(description = "Code of the centre", examples = "thoi-lai")
        String centre,

        @Schema(description = "Code, unique within the centre", examples = "HV-0001")
        String code,

        @Schema(description = "Full name; personal data", examples = "Nguyễn Văn Mẫu")
        String fullName,

        @Schema(description = "Birth date; personal data", nullable = true, examples = "1990-05-17")
        LocalDate birthDate,

        @Schema(description = "Code of the sending unit", nullable = true, examples = "syn-chi-bo-01")
        String sendingUnit,

        @Schema(
                description =
                        "How likely it is one person, 0.6 to 1: a personal ID 1; a name 0.5, without its marks 0.4, similar up to 0.4; a birth date 0.35, with day and month exchanged 0.2, another one -0.3; a sending unit 0.15",
                examples = "0.85")
        BigDecimal score,

        @Schema(description = "Why", examples = "[\"SAME_NAME\", \"SAME_BIRTH_DATE\"]")
        List<MatchReason> reasons)
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
