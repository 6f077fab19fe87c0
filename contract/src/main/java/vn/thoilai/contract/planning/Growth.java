package vn.thoilai.contract.planning;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much more than the baseline: so many classes or so many percent, not both. */
@Schema(description = "How much more than the baseline: so many classes or so many percent, not both.")
public record Growth(
        @Schema(description = "Classes more", nullable = true, examples = "3")
        Integer classes,

        @DecimalMin("-100")
        @DecimalMax("1000")
        @Schema(
                description = "Percent more; the result is rounded half up to whole classes",
                nullable = true,
                examples = "10.0")
        BigDecimal percent) {}
