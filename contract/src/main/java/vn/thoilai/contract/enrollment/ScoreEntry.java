package vn.thoilai.contract.enrollment;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One attempt of one learner. */
@Schema(description = "One attempt of one learner.")
public record ScoreEntry(
        @NotNull @Schema(description = "Id of the enrollment", examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID enrollment,

        @NotNull
        @Min(1)
        @Max(9)
        @Schema(description = "1 for the first sitting, each further one a resit (thi lại)", examples = "1")
        Integer attempt,

        @DecimalMin("0")
        @DecimalMax("10")
        @Digits(integer = 2, fraction = 1)
        @Schema(
                description = "Score from 0 to 10 with at most one decimal; null takes the last attempt back",
                nullable = true,
                examples = "8.5")
        BigDecimal score) {}
