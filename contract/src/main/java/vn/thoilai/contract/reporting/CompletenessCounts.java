package vn.thoilai.contract.reporting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many of the centres have reported. */
@Schema(description = "How many of the centres have reported.")
public record CompletenessCounts(
        @Schema(description = "Centres that belong there, also those the caller may not see", examples = "9")
        int centres,

        @Schema(description = "Those the caller may see; all that follows is about them", examples = "9")
        int visible,

        @Schema(description = "Of whose year anything is known", examples = "8")
        int withData,

        @Schema(description = "Not heard of for longer than is allowed", examples = "2")
        int stale,

        @Schema(description = "Whose annual report is before the city, approved or published", examples = "7")
        int reported,

        @Schema(description = "Whose annual report is not, though its last day has passed", examples = "1")
        int late) {}
