package vn.thoilai.contract.enrollment;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A learner's result of a class as it was at a moment. */
@Schema(description = "A learner's result of a class as it was at a moment.")
public record ResultThen(
        @Schema(description = "Score from 0 to 10", nullable = true, examples = "6.8")
        BigDecimal score,

        @Schema(description = "Grade of the score", nullable = true, examples = "AVERAGE")
        Grade grade,

        @Schema(description = "State of the enrollment", examples = "COMPLETED")
        EnrollmentState state) {}
