package vn.thoilai.contract.enrollment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thoilai.contract.Identified;
import vn.thoilai.contract.Versioned;

/** A political training centre. */
@Schema(description = "A political training centre.")
public record Centre(
        @Schema(description = "Id, a UUIDv7", examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID id,

        @Schema(description = "Readable code, used in paths and claims", examples = "thoi-lai")
        String code,

        @Schema(description = "Vietnamese name", examples = "Trung tâm Bồi dưỡng Chính trị huyện Thới Lai")
        String nameVi,

        @Schema(description = "English name", nullable = true, examples = "Thoi Lai District Political Training Centre")
        String nameEn,

        @Schema(description = "Code of the area the centre lies in", examples = "927")
        String area,

        @Schema(description = "Codes of the area and of every area above it, nearest first", examples = "[\"927\"]")
        List<String> areaPath,

        @Schema(description = "Grows by one with each change; also the ETag", examples = "1")
        int version)
        implements Identified, Versioned {

    @Override
    @JsonIgnore
    public String key() {
        return code;
    }
}
