package vn.thoilai.contract.enrollment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thoilai.contract.OneLine;

/** A partner's new particulars; the code stays. */
@Schema(description = "A partner's new particulars; the code stays.")
public record PartnerUpdate(
        @NotBlank
        @OneLine
        @Size(max = 300)
        @Schema(description = "Vietnamese name", examples = "Phòng Giáo dục và Đào tạo huyện Thới Lai")
        String nameVi,

        @OneLine
        @Size(max = 300)
        @Schema(description = "English name", nullable = true, examples = "Thoi Lai Education Office")
        String nameEn,

        @NotNull @Schema(description = "What it is", examples = "EDUCATION_OFFICE")
        PartnerKind kind,

        @Size(max = 10)
        @Schema(
                description = "What it is known by elsewhere, at most one of each scheme; none when absent",
                nullable = true,
                examples = "[]")
        List<@NotNull @Valid Identifier> identifiers) {}
