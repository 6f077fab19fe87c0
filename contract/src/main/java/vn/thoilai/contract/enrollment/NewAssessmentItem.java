package vn.thoilai.contract.enrollment;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thoilai.contract.Codes;
import vn.thoilai.contract.OneLine;

/** Something that the learners of a class are to be assessed by. */
@Schema(description = "Something that the learners of a class are to be assessed by.")
public record NewAssessmentItem(
        @NotNull
        @Pattern(regexp = Codes.PATTERN)
        @Schema(description = "Code, unique within the class", examples = "thu-hoach")
        String code,

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
