package vn.thoilai.contract.enrollment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thoilai.contract.Identified;
import vn.thoilai.contract.Versioned;

/** A partner that co-delivers classes or owns hosted ones. */
@Schema(description = "A partner that co-delivers classes or owns hosted ones.")
public record Partner(
        @Schema(description = "Id, a UUIDv7", examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID id,

        @Schema(description = "Code", examples = "education-office")
        String code,

        @Schema(description = "Vietnamese name", examples = "Phòng Giáo dục và Đào tạo huyện Thới Lai")
        String nameVi,

        @Schema(description = "English name", nullable = true, examples = "Thoi Lai Education Office")
        String nameEn,

        @Schema(description = "What it is", examples = "EDUCATION_OFFICE")
        PartnerKind kind,

        @Schema(description = "What it is known by elsewhere, ordered by scheme", examples = "[]")
        List<Identifier> identifiers,

        @Schema(description = "Grows by one with each change; also the ETag", examples = "1")
        int version)
        implements Identified, Versioned {

    @Override
    @JsonIgnore
    public String key() {
        return code;
    }
}
