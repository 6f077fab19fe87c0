package vn.thoilai.contract.enrollment;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Data of `vn.thoilai.enrollment.session.v1`: a session of a class, and how many came, without any person. */
@Schema(
        description =
                "Data of `vn.thoilai.enrollment.session.v1`: a session of a class, and how many came, without any person.")
public record SessionEvent(
        @Schema(description = "Id, a UUIDv7", examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID id,

        @Schema(description = "Version of the session", examples = "2")
        int version,

        @Schema(description = "Version of its roll; with `version` it tells which event is newer", examples = "5")
        int rollVersion,

        @Schema(description = "Code of the centre", examples = "thoi-lai")
        String centre,

        @Schema(description = "Id of the class") UUID classId,

        @Schema(description = "Number within the class", examples = "1")
        int number,

        @Schema(description = "Day", examples = "2017-03-06")
        LocalDate date,

        @Schema(description = "Begin, local time", nullable = true, examples = "07:30")
        String startsAt,

        @Schema(description = "End, local time", nullable = true, examples = "11:00")
        String endsAt,

        @Schema(description = "Periods (tiết)", nullable = true, examples = "5")
        Integer periods,

        @Schema(description = "Topic", nullable = true) String topicVi,

        @Schema(description = "Code of the venue; null for the whole class", nullable = true)
        String venue,

        @Schema(description = "State", examples = "HELD") SessionState state,

        @Schema(description = "Learners marked present", examples = "80")
        int present,

        @Schema(description = "Learners marked late", examples = "4")
        int late,

        @Schema(description = "Learners away with leave", examples = "3")
        int excused,

        @Schema(description = "Learners away without leave", examples = "1")
        int unexcused) {}
