package vn.thoilai.contract.reporting;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A figure against the same figure of the year before. */
@Schema(description = "A figure against the same figure of the year before.")
public record Comparison(
        @Schema(description = "Value of the year before; null when unknown", nullable = true, examples = "30")
        BigDecimal previous,

        @Schema(
                description = "This year less the year before; null when either is unknown",
                nullable = true,
                examples = "3")
        BigDecimal difference,

        @Schema(
                description = "Difference in percent of the year before; null when unknown or the year before is 0",
                nullable = true,
                examples = "10.0")
        BigDecimal percent) {}
