package vn.thoilai.contract.enrollment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thoilai.contract.Identified;
import vn.thoilai.contract.Versioned;

/** A session (<i>buổi</i>) of a class. Days and times are those of Asia/Ho_Chi_Minh. */
@Schema(description = "A session of a class. Days and times are those of Asia/Ho_Chi_Minh.")
public record Session(
        @Schema(description = "Id, a UUIDv7", examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID id,

        @Schema(description = "Code of the centre", examples = "thoi-lai")
        String centre,

        @Schema(description = "Id of the class", examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID classId,

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

        @Schema(description = "Topic", nullable = true, examples = "Khái quát lịch sử Đảng Cộng sản Việt Nam")
        String topicVi,

        @Schema(
                description = "Code of the venue; null for the whole class",
                nullable = true,
                examples = "xa-truong-xuan")
        String venue,

        @Schema(description = "Who holds it, by the token's `sub`", nullable = true, examples = "lecturer")
        String lecturer,

        @Schema(description = "Where it stands", examples = "PLANNED")
        SessionState state,

        @Schema(
                description =
                        "What the caller may do with it now: ids of operations, with the state where one leads to it. Null in lists",
                nullable = true,
                examples = "moveSession:HELD")
        List<String> allowedActions,

        @Schema(description = "Grows by one with each change; also the ETag", examples = "1")
        int version)
        implements Identified, Versioned {

    /** The same session, with what the caller may do with it. */
    public Session allowing(List<String> actions) {
        return new Session(
                id, centre, classId, number, date, startsAt, endsAt, periods, topicVi, venue, lecturer, state, actions,
                version);
    }

    @Override
    @JsonIgnore
    public String key() {
        return id.toString();
    }
}
