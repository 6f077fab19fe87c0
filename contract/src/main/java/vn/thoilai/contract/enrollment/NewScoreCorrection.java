package vn.thoilai.contract.enrollment;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A score of an approved result that is to be another one. */
@Schema(description = "A score of an approved result that is to be another one.")
public record NewScoreCorrection(
        @Schema(
                description = "Id of the assessment item; null in a class without items, whose one score is corrected",
                nullable = true,
                examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID item,

        @Min(1)
        @Max(9)
        @Schema(
                description = "Attempt that is corrected, or the next one for a resit; given with the item only",
                nullable = true,
                examples = "1")
        Integer attempt,

        @NotNull
        @DecimalMin("0")
        @DecimalMax("10")
        @Digits(integer = 2, fraction = 1)
        @Schema(description = "Score from 0 to 10 with at most one decimal", examples = "8.5")
        BigDecimal score,

        @NotBlank
        @Size(max = 1000)
        @Schema(description = "Why it is to be changed", examples = "Phúc khảo: cộng sót điểm câu 3")
        String reason) {}
