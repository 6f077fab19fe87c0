package vn.thoilai.contract.reporting;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Of which centres a year is known, who has reported, who is late and what is stale. */
@Schema(description = "Of which centres a year is known, who has reported, who is late and what is stale.")
public record CompletenessBoard(
        @Schema(description = "Whose centres they are") RollUpScope scope,

        @Schema(description = "By which boundaries", examples = "THEN")
        Boundaries boundaries,

        @Schema(description = "The day whose boundaries hold", examples = "2017-12-31")
        LocalDate boundariesOn,

        @Schema(description = "Plan year", examples = "2017")
        int year,

        @Schema(description = "How many of the centres have reported")
        CompletenessCounts counts,

        @Schema(description = "Each centre the caller may see, by code")
        List<CentreCompleteness> centres,

        @Schema(description = "What this rests on") List<SourceStatus> sources) {}
