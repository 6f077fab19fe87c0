package vn.thoilai.contract.reporting;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The figures in which a report differs from another one, or from what is known now. */
@Schema(description = "The figures in which a report differs from another one, or from what is known now.")
public record ReportDifferences(
        @Schema(description = "Id of the report", examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID report,

        @Schema(description = "Id of the report it is held against, or `now`", examples = "now")
        String with,

        @Schema(description = "How many figures were held against each other", examples = "168")
        int compared,

        @Schema(description = "Those that differ, in the order of the report")
        List<FigureDifference> figures) {}
