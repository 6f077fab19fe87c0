package vn.thoilai.contract.enrollment;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Data of `vn.thoilai.enrollment.commendation.v1`: that somebody was commended, without who and what for. */
@Schema(
        description =
                "Data of `vn.thoilai.enrollment.commendation.v1`: that somebody was commended, without who and what for.")
public record CommendationEvent(
        @Schema(description = "Id, a UUIDv7", examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID id,

        @Schema(description = "Version of the commendation", examples = "1")
        int version,

        @Schema(description = "Code of the centre", examples = "thoi-lai")
        String centre,

        @Schema(
                description = "Id of the class; null when it was earned in none in particular",
                nullable = true,
                examples = "01890a5d-ac96-774b-bcce-b302099a8059")
        UUID classId,

        @Schema(
                description = "Pseudonym of the learner, as in `EnrollmentEvent`",
                examples = "1f0e7a52-8c1d-4b8e-9c38-2f7f7a4d3b10")
        UUID person,

        @Schema(description = "Day of the decision", examples = "2017-06-30")
        LocalDate decidedOn) {}
