package vn.thoilai.contract.enrollment;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thoilai.contract.OneLine;

/** New particulars of an assessment item. */
@Schema(description = "New particulars of an assessment item.")
public record AssessmentItemUpdate(
        @NotBlank
        @OneLine
        @Size(max = 300)
        @Schema(description = "Vietnamese name", examples = "Bài thu hoạch cuối khóa")
        String nameVi,

        @NotNull @Schema(description = "What learners are assessed by", examples = "REFLECTION_PAPER")
        AssessmentKind kind,

        @DecimalMin("0.01")
        @DecimalMax("1000")
        @Digits(integer = 4, fraction = 2)
        @Schema(description = "Weight among the items of the class; 1 unless told", nullable = true, examples = "2")
        BigDecimal weight,

        @Schema(description = "Day of the assessment", nullable = true, examples = "2017-03-10")
        LocalDate date) {}
