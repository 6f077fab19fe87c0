package vn.thoilai.contract.enrollment;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of one line of a list. */
@Schema(description = "What became of one line of a list.")
public record NominationOutcome(
        @Schema(description = "Place of the line in the list, from 0", examples = "0")
        int line,

        @Schema(description = "Whether it is on the roster, or why not", examples = "ENROLLED")
        NominationResult result,

        @Schema(description = "Required rules that are not met", examples = "[]")
        List<String> rules,

        @Schema(description = "Rules the centre will have to give a reason against", examples = "[]")
        List<String> warnings,

        @Schema(
                description = "Id of the enrollment; null when refused or only tried",
                nullable = true,
                examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID enrollment,

        @Schema(
                description = "Id of the learner; null while there is none",
                nullable = true,
                examples = "01890a5d-ac96-774b-bcce-b302099a8058")
        UUID learner,

        @Schema(description = "Whether it holds a place or waits; null when refused", nullable = true)
        Place place,

        @Schema(description = "How many wait up to this one, itself included", nullable = true, examples = "3")
        Integer position) {}
