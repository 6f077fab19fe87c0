package vn.thoilai.contract.enrollment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thoilai.contract.Personal;

/** A class a learner was nominated for, and what became of it. */
@Schema(description = "A class a learner was nominated for, and what became of it.")
public record LearnerEnrollment(
        @Schema(description = "Id of the enrollment", examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID enrollment,

        @Schema(description = "Id of the learner", examples = "01890a5d-ac96-774b-bcce-b302099a8058")
        UUID learner,

        @Schema(description = "Code of the centre", examples = "thoi-lai")
        String centre,

        @Schema(description = "Id of the class", examples = "01890a5d-ac96-774b-bcce-b302099a8059")
        UUID classId,

        @Schema(description = "Code of the class, unique within the centre", examples = "2017-P01")
        String classCode,

        @Schema(description = "Name of the class", examples = "Bồi dưỡng nhận thức về Đảng khóa 1")
        String classNameVi,

        @Schema(description = "Code of the programme", examples = "PARTY_AWARENESS")
        String programme,

        @Schema(description = "First day of the class", examples = "2017-03-06")
        LocalDate startDate,

        @Schema(description = "Last day of the class", nullable = true, examples = "2017-03-10")
        LocalDate endDate,

        @Schema(description = "State of the class", examples = "CLOSED")
        ClassState classState,

        @Schema(description = "State of the enrollment", examples = "COMPLETED")
        EnrollmentState state,

        @Schema(
                description = "Score of the class, 0 to 10; null where none was given",
                nullable = true,
                examples = "8.5")
        BigDecimal score,

        @Schema(description = "Grade by the policy of the class", nullable = true, examples = "GOOD")
        Grade grade,

        @Schema(
                description = "Register number of the certificate that is in force; null where there is none",
                nullable = true,
                examples = "0012")
        String certificateNumber)
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
