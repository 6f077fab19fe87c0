package vn.thoilai.contract.reporting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many of the centres a sum is over. A sum over fewer than all is PARTIAL and MORE_THAN. */
@Schema(description = "How many of the centres a sum is over. A sum over fewer than all is PARTIAL and MORE_THAN.")
public record Coverage(
        @Schema(description = "Centres that belong there, also those the caller may not see", examples = "9")
        int centres,

        @Schema(description = "Those of them the caller may see; only they are summed up", examples = "9")
        int visible,

        @Schema(description = "Those of these of whose year anything is known", examples = "8")
        int withData,

        @Schema(description = "Whether all three are the same", examples = "false")
        boolean complete) {}
