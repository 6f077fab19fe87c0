package vn.thoilai.contract.enrollment;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of one mark. */
@Schema(description = "What became of one mark.")
public record MarkReceipt(
        @Schema(description = "Id of the mark that was sent", examples = "1f0e7a52-8c1d-4b8e-9c38-2f7f7a4d3b10")
        UUID markId,

        @Schema(description = "Id of the session", examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID session,

        @Schema(description = "What became of it", examples = "OLDER")
        MarkOutcome outcome,

        @Schema(description = "What stands now; null where there is no such line", nullable = true)
        RollMark stands) {}
