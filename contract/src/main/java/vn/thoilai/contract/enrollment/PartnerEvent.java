package vn.thoilai.contract.enrollment;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Data of `vn.thoilai.enrollment.partner.v1`: a partner that co-delivers classes or owns hosted ones. */
@Schema(
        description =
                "Data of `vn.thoilai.enrollment.partner.v1`: a partner that co-delivers classes or owns hosted ones.")
public record PartnerEvent(
        @Schema(description = "Id, a UUIDv7", examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID id,

        @Schema(description = "Version of the partner", examples = "1")
        int version,

        @Schema(description = "Code", examples = "education-office")
        String code,

        @Schema(description = "Vietnamese name", examples = "Phòng Giáo dục và Đào tạo huyện Thới Lai")
        String nameVi,

        @Schema(description = "English name", nullable = true, examples = "Thoi Lai Education Office")
        String nameEn,

        @Schema(description = "What it is", examples = "EDUCATION_OFFICE")
        PartnerKind kind,

        @Schema(description = "What it is known by elsewhere, ordered by scheme", examples = "[]")
        List<Identifier> identifiers) {}
