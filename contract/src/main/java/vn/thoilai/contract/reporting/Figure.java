package vn.thoilai.contract.reporting;

import java.math.BigDecimal;
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
        int unknownClasses) {}
