package vn.thoilai.contract.reporting;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the rules of plausibility find in the figures of a centre's year, before anybody signs them. */
@Schema(
        description =
                "What the rules of plausibility find in the figures of a centre's year, before anybody signs them.")
public record YearFindings(
        @Schema(description = "Code of the centre", examples = "thoi-lai")
        String centre,

        @Schema(description = "Plan year", examples = "2017")
        int year,

        @Schema(description = "Which part of the year") ReportPeriod period,

        @Schema(
                description = "Day up to whose end everything recorded is looked at, Asia/Ho_Chi_Minh",
                examples = "2017-11-16")
        LocalDate cutOff,

        @Schema(description = "Findings that cannot be so", examples = "0")
        int errors,

        @Schema(description = "Findings that ask for a look", examples = "2")
        int warnings,

        @Schema(description = "The findings; those that cannot be so first")
        List<Finding> findings,

        @Schema(description = "What the figures rest on") List<SourceStatus> sources) {}
