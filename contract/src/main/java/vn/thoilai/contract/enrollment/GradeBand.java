package vn.thoilai.contract.enrollment;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A grade and the score it starts at. */
@Schema(description = "A grade and the score it starts at.")
public record GradeBand(
        @NotNull @Schema(description = "Grade", examples = "FAIR")
        Grade grade,

        @NotNull
        @DecimalMin("0")
        @DecimalMax("10")
        @Digits(integer = 2, fraction = 1)
        @Schema(description = "Lowest score of the grade, 0 to 10", examples = "7.0")
        BigDecimal minimum) {}
