package vn.thoilai.contract.enrollment;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One learner's mark at one session, made perhaps long before it is sent. */
@Schema(description = "One learner's mark at one session, made perhaps long before it is sent.")
public record SessionMark(
        @NotNull @Schema(description = "Id of the session", examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID session,

        @NotNull
        @Schema(description = "Id of the learner's enrollment", examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID enrollment,

        @NotNull @Schema(description = "The mark; UNMARKED takes one back", examples = "PRESENT")
        AttendanceMark mark,

        @NotNull
        @Schema(
                description =
                        "Id of the mark, given by whoever makes it, so that what is sent twice is one mark; an id means one mark for good",
                examples = "1f0e7a52-8c1d-4b8e-9c38-2f7f7a4d3b10")
        UUID markId,

        @NotNull
        @Schema(
                description =
                        "When the mark was made, to the microsecond, by the clock of whoever made it; at most five minutes ahead of the service's, and not before the day of the session",
                examples = "2017-03-06T00:31:00Z")
        Instant markedAt) {}
