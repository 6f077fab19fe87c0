package vn.thoilai.contract.enrollment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thoilai.contract.Personal;

/** What one participation in a class comes to. */
@Schema(
        description =
                "What one participation in a class comes to. Provisional until the director approves the results.")
public record ParticipationResult(
        @Schema(description = "Code of the centre", examples = "thoi-lai")
        String centre,

        @Schema(description = "Id of the class", examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID classId,

        @Schema(description = "Id of the enrollment", examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID enrollment,

        @Schema(description = "Id of the learner", examples = "01890a5d-ac96-774b-bcce-b302099a8058")
        UUID learner,

        @Schema(description = "Code of the learner", examples = "HV-0001")
        String learnerCode,

        @Schema(description = "Where the enrollment stands", examples = "ATTENDING")
        EnrollmentState state,

        @Schema(
                description = "Sessions held that concern this learner; null while unknown",
                nullable = true,
                examples = "10")
        Integer sessionsHeld,

        @Schema(
                description = "Of these, at which the learner was present or late; null while unknown",
                nullable = true,
                examples = "9")
        Integer sessionsAttended,

        @Schema(description = "Of these, on whose roll nothing is said of the learner", examples = "0")
        int sessionsUnmarked,

        @Schema(
                description =
                        "Whether the attendance reaches the policy's percentage of the sessions held, whatever the unmarked ones turn out to be",
                examples = "ELIGIBLE")
        Eligibility eligibility,

        @Schema(description = "What an officer decided of this learner", nullable = true, examples = "ADMITTED")
        AssessmentDecision decision,

        @Schema(description = "Why it was decided so", nullable = true, examples = "Ốm có giấy xác nhận")
        String decisionReason,

        @Schema(
                description =
                        "Weighted mean of the items, rounded half up to one decimal, or the score recorded for the class; null while one is missing or where it does not count",
                nullable = true,
                examples = "8.5")
        BigDecimal score,

        @Schema(description = "Grade of the score under the policy of the class", nullable = true, examples = "GOOD")
        Grade grade,

        @Schema(description = "Whether the grade is better than FAIL; null without one", nullable = true)
        Boolean passed,

        @Schema(
                description =
                        "State that approving the results leads to, COMPLETED or NOT_COMPLETED; null while something is left to decide",
                nullable = true,
                examples = "COMPLETED")
        EnrollmentState proposal,

        @Schema(description = "Version of the enrollment", examples = "4")
        int version)
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
