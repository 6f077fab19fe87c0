package vn.thoilai.contract.reporting;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One of the values that a finding compares. */
@Schema(description = "One of the values that a finding compares.")
public record ComparedValue(
        @Schema(description = "What it is", examples = "attended")
        String name,

        @Schema(description = "Its value; null when unknown", nullable = true, examples = "41")
        BigDecimal value) {}
