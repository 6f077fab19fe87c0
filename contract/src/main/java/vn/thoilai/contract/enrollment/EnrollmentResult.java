package vn.thoilai.contract.enrollment;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a learner did in a class: attendance is stated, never inferred. */
@Schema(description = "What a learner did in a class: attendance is stated, never inferred.")
public record EnrollmentResult(
        @PositiveOrZero
        @Max(1000)
        @Schema(
                description = "Sessions at which the learner was present or late; null while unmarked",
                nullable = true,
                examples = "10")
        Integer sessionsAttended,

        @DecimalMin("0")
        @DecimalMax("10")
        @Digits(integer = 2, fraction = 1)
        @Schema(
                description = "Score from 0 to 10 with at most one decimal; null while not assessed",
                nullable = true,
                examples = "8.5")
        BigDecimal score) {}
