package vn.thoilai.contract.enrollment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thoilai.contract.Codes;

/** A partner to register. */
@Schema(description = "A partner to register.")
public record NewPartner(
        @NotNull @Pattern(regexp = Codes.PATTERN) @Schema(description = "Code", examples = "education-office")
        String code,

        @NotBlank
        @Size(max = 300)
        @Schema(description = "Vietnamese name", examples = "Phòng Giáo dục và Đào tạo huyện Thới Lai")
        String nameVi,

        @Size(max = 300) @Schema(description = "English name", nullable = true, examples = "Thoi Lai Education Office")
        String nameEn,

        @NotNull @Schema(description = "What it is", examples = "EDUCATION_OFFICE")
        PartnerKind kind) {}
