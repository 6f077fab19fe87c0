package vn.thoilai.contract.enrollment;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the roll of a session says of one learner. */
@Schema(description = "What the roll of a session says of one learner.")
public record RollLine(
        @Schema(description = "Id of the learner's enrollment", examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID enrollment,

        @Schema(description = "Id of the learner", examples = "01890a5d-ac96-774b-bcce-b302099a8058")
        UUID learner,

        @Schema(description = "Code of the learner", examples = "HV-0001")
        String learnerCode,

        @Schema(description = "Full name", examples = "Nguyễn Văn An")
        String fullName,

        @Schema(description = "The mark that stands", examples = "PRESENT")
        AttendanceMark mark,

        @Schema(
                description = "Id of that mark; null while nobody said anything",
                nullable = true,
                examples = "1f0e7a52-8c1d-4b8e-9c38-2f7f7a4d3b10")
        UUID markId,

        @Schema(
                description = "When it was made; null while nobody said anything",
                nullable = true,
                examples = "2017-03-06T00:31:00Z")
        Instant markedAt,

        @Schema(
                description = "Who made it, by the token's `sub`; null while nobody said anything",
                nullable = true,
                examples = "lecturer")
        String markedBy,

        @Schema(
                description = "What became of the mark that was sent; null where none was",
                nullable = true,
                examples = "APPLIED")
        MarkOutcome outcome) {}
