package vn.thoilai.contract.reporting;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One figure of a chart. */
@Schema(description = "One figure of a chart.")
public record ChartPoint(
        @Schema(description = "What it is of: a track, a target's basis or a year", examples = "PARTY")
        String key,

        @Schema(
                description =
                        "The figure, as in the report; null for a year of which nothing is known, which is a gap and never 0",
                nullable = true)
        Figure figure,

        @Schema(
                description =
                        "Its share of all that count toward the target, percent; null in other charts and when anything is unknown",
                nullable = true,
                examples = "45.9")
        BigDecimal share) {}
