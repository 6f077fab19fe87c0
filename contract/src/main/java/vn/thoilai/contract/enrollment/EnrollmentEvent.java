package vn.thoilai.contract.enrollment;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Data of `vn.thoilai.enrollment.enrollment.v1`: the public state of one enrollment, without the person. */
@Schema(
        description =
                "Data of `vn.thoilai.enrollment.enrollment.v1`: the public state of one enrollment, without the person.")
public record EnrollmentEvent(
        @Schema(description = "Id, a UUIDv7", examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID id,

        @Schema(description = "Version of the enrollment", examples = "2")
        int version,

        @Schema(description = "Code of the centre", examples = "thoi-lai")
        String centre,

        @Schema(description = "Id of the class") UUID classId,

        @Schema(
                description =
                        "Pseudonym of the learner within the centre: equal for one learner, meaningless elsewhere",
                examples = "1f0e7a52-8c1d-4b8e-9c38-2f7f7a4d3b10")
        String person,

        @Schema(description = "State", examples = "COMPLETED")
        EnrollmentState state,

        @Schema(
                description = "Whether it holds a place or waits for one; null once rejected or withdrawn",
                nullable = true,
                examples = "HELD")
        Place place,

        @Schema(description = "Whether the centre checked the nomination and found it good", examples = "true")
        boolean accepted,

        @Schema(description = "Sessions attended; null while unmarked", nullable = true, examples = "10")
        Integer sessionsAttended,

        @Schema(
                description = "Grade; null while not assessed, or the results are not approved",
                nullable = true,
                examples = "GOOD")
        Grade grade) {}
