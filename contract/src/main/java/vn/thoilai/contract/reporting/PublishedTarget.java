package vn.thoilai.contract.reporting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thoilai.contract.Stated;

/** A target as it was published. */
@Schema(description = "A target as it was published.")
public record PublishedTarget(
        @NotNull @Schema(description = "What it counts", examples = "CLASSES")
        TargetBasis basis,

        @Valid @Schema(description = "The target; null when only the attainment was printed", nullable = true)
        Stated value,

        @PositiveOrZero
        @Max(100000)
        @Schema(description = "Attainment as printed, percent", nullable = true, examples = "100")
        BigDecimal attainmentPercent,

        @Size(max = 300) @Schema(description = "Who assigned it", nullable = true, examples = "Party committee")
        String assignedBy) {}
