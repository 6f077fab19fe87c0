package vn.thoilai.contract.enrollment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thoilai.contract.Personal;

/** A session that a learner is expected at, and how it was marked. Personal data. */
@Schema(description = "A session that a learner is expected at, and how it was marked. Personal data.")
public record LearnerSession(
        @Schema(description = "Id of the session", examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID session,

        @Schema(description = "Id of the class", examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID classId,

        @Schema(description = "Code of the centre", examples = "thoi-lai")
        String centre,

        @Schema(description = "Code of the class", examples = "2017-P01")
        String classCode,

        @Schema(description = "Name of the class", examples = "Bồi dưỡng nhận thức về Đảng khóa 1 năm 2017")
        String classNameVi,

        @Schema(description = "Id of the learner", examples = "01890a5d-ac96-774b-bcce-b302099a8058")
        UUID learner,

        @Schema(description = "Number within the class", examples = "1")
        int number,

        @Schema(description = "Day", examples = "2017-03-06")
        LocalDate date,

        @Schema(description = "Begin, local time", nullable = true, examples = "07:30")
        String startsAt,

        @Schema(description = "End, local time", nullable = true, examples = "11:00")
        String endsAt,

        @Schema(description = "Topic", nullable = true, examples = "Khái quát lịch sử Đảng Cộng sản Việt Nam")
        String topicVi,

        @Schema(
                description = "Name of the venue, where the class has several",
                nullable = true,
                examples = "Hội trường A")
        String venueNameVi,

        @Schema(description = "Where the session stands", examples = "HELD")
        SessionState state,

        @Schema(description = "The mark that stands", examples = "PRESENT")
        AttendanceMark mark,

        @Schema(
                description = "When it was made; null while nobody said anything",
                nullable = true,
                examples = "2017-03-06T00:31:00Z")
        Instant markedAt)
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
