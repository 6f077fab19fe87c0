package vn.thoilai.contract.enrollment;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A grade and the score it starts at. */
@Schema(description = "A grade and the score it starts at.")
public record GradeBand(
        @Schema(description = "Grade", examples = "FAIR") Grade grade,

        @Schema(description = "Lowest score of the grade, 0 to 10", examples = "7.0")
        BigDecimal minimum) {}
