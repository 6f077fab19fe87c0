package vn.thoilai.contract.enrollment;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One learner's mark in a roll. */
@Schema(description = "One learner's mark in a roll.")
public record RollMark(
        @NotNull
        @Schema(description = "Id of the learner's enrollment", examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID enrollment,

        @NotNull
        @Schema(description = "The mark; UNMARKED says that nothing is said, or no longer", examples = "PRESENT")
        AttendanceMark mark,

        @Schema(
                description =
                        "Id of the mark, given by whoever makes it, so that what is sent twice is one mark; an id means one mark for good. Left out of a mark that is new, the service gives it one. Null only where nothing was ever said",
                nullable = true,
                examples = "1f0e7a52-8c1d-4b8e-9c38-2f7f7a4d3b10")
        UUID markId,

        @Schema(
                description =
                        "When the mark was made, to the microsecond, by the clock of whoever made it; at most five minutes ahead of the service's, and not before the day of the session. Left out of a mark that is new, it is made now",
                nullable = true,
                examples = "2017-03-06T00:31:00Z")
        Instant markedAt) {}
