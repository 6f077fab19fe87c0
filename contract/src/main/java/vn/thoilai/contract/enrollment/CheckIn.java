package vn.thoilai.contract.enrollment;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The mark of a learner who checked in. */
@Schema(description = "The mark of a learner who checked in.")
public record CheckIn(
        @Schema(description = "Id of the session", examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID session,

        @Schema(description = "Id of the class", examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID classId,

        @Schema(description = "PRESENT, or LATE", examples = "PRESENT")
        AttendanceMark mark,

        @Schema(description = "When the mark was made", examples = "2017-03-06T00:31:00Z")
        Instant markedAt) {}
