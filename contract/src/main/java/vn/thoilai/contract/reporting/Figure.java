package vn.thoilai.contract.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thoilai.contract.Qualifier;

/** A figure that can be checked: what it counts, from what, by which rule, and whether anything is missing. */
@Schema(
        description =
                "A figure that can be checked: what it counts, from what, by which rule, and whether anything is missing.")
public record Figure(
        @Schema(description = "The value; null when unknown", nullable = true, examples = "96.2")
        BigDecimal value,

        @Schema(description = "What it counts", examples = "PERCENT")
        Unit unit,

        @Schema(
                description = "EXACT when complete, MORE_THAN when parts are unknown, NOT_STATED when nothing is known",
                examples = "EXACT")
        Qualifier qualifier,

        @Schema(description = "Numerator of a ratio", nullable = true, examples = "1546")
        BigDecimal numerator,

        @Schema(description = "Denominator of a ratio", nullable = true, examples = "1607")
        BigDecimal denominator,

        @Schema(description = "Counting rule and version", examples = "attendance-ratio@1")
        String rule,

        @Schema(description = "Whether every part is known", examples = "COMPLETE")
        Completeness completeness,

        @Schema(description = "Classes whose part is unknown", examples = "0")
        int unknownClasses,

        @Schema(
                description =
                        "Day up to whose end everything recorded is counted; null where the figure is counted from no day's records",
                nullable = true,
                examples = "2017-11-16")
        LocalDate cutOff,

        @Schema(
                description = "Position in enrollment's feed up to which changes had been applied when it was counted",
                nullable = true,
                examples = "4694")
        String feedPosition,

        @Schema(
                description = "Where the classes and rows behind it are listed; null where it is made of no rows",
                nullable = true,
                examples = "/reporting/v1/centres/thoi-lai/years/2017/rows?indicator=PARTICIPATIONS&line=TOTAL")
        String rows) {}
