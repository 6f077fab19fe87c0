package vn.thoilai.contract.enrollment;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Data of `vn.thoilai.enrollment.learnerMerge.v1`: that two pseudonyms are one person. It comes together with the deletion of the one and the changes of what moved to the other; undone, with the return of both. */
@Schema(
        description =
                "Data of `vn.thoilai.enrollment.learnerMerge.v1`: that two pseudonyms are one person. It comes together with the deletion of the one and the changes of what moved to the other; undone, with the return of both.")
public record LearnerMergeEvent(
        @Schema(description = "Id, a UUIDv7", examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID id,

        @Schema(description = "Version of the merge", examples = "1")
        int version,

        @Schema(description = "Code of the centre", examples = "thoi-lai")
        String centre,

        @Schema(
                description = "Pseudonym that is no more, as in `LearnerEvent`",
                examples = "1f0e7a52-8c1d-4b8e-9c38-2f7f7a4d3b10")
        UUID person,

        @Schema(
                description = "Pseudonym that stands for the person now",
                examples = "1f0e7a52-8c1d-4b8e-9c38-2f7f7a4d3b11")
        UUID mergedInto,

        @Schema(description = "Whether the two were told apart again", examples = "false")
        boolean undone) {}
