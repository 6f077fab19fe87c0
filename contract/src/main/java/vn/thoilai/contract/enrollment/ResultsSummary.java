package vn.thoilai.contract.enrollment;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The results of a class in numbers, and what names them exactly as they are now. */
@Schema(description = "The results of a class in numbers, and what names them exactly as they are now.")
public record ResultsSummary(
        @Schema(description = "Code of the centre", examples = "thoi-lai")
        String centre,

        @Schema(description = "Id of the class", examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID classId,

        @Schema(description = "Learners who take or took part", examples = "42")
        int participations,

        @Schema(description = "Of these, who completes the class", examples = "40")
        int completed,

        @Schema(description = "Of these, who does not", examples = "2")
        int notCompleted,

        @Schema(
                description = "Of these, of whom something is left to decide; none may be left for an approval",
                examples = "0")
        int undecided,

        @Schema(
                description = "Names these very results: any change of one changes it. An approval repeats it",
                examples = "5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef")
        String digest,

        @Schema(
                description = "When the director approved the results; null until then",
                nullable = true,
                examples = "2017-03-14T02:00:00Z")
        Instant approvedAt,

        @Schema(description = "The approval that was taken back last; null where none ever was", nullable = true)
        WithdrawnApproval withdrawn) {}
