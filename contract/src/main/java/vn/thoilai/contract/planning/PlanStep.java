package vn.thoilai.contract.planning;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step by which a draft was computed, with what went in and what came out, so that it can be computed again. */
@Schema(
        description =
                "A step by which a draft was computed, with what went in and what came out, so that it can be computed again.")
public record PlanStep(
        @Schema(description = "Order of the step", examples = "1")
        int number,

        @Schema(description = "Kind of step", examples = "baseline")
        String code,

        @Schema(description = "The step in words", examples = "33 classes counted toward the target in 2017")
        String detail,

        @Schema(description = "What went in") Map<String, String> inputs,
        @Schema(description = "What came out") Map<String, String> results) {}
