package vn.thoilai.contract.enrollment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thoilai.contract.Identified;
import vn.thoilai.contract.Versioned;

/** One of the places at which a class is held side by side. */
@Schema(description = "One of the places at which a class is held side by side.")
public record Venue(
        @Schema(description = "Id, a UUIDv7", examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID id,

        @Schema(description = "Id of the class", examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID classId,

        @Schema(description = "Code, unique within the class", examples = "xa-truong-xuan")
        String code,

        @Schema(description = "Vietnamese name", examples = "Hội trường xã Trường Xuân")
        String nameVi,

        @Schema(description = "Address", nullable = true, examples = "Ấp Trường Thọ, xã Trường Xuân")
        String address,

        @Schema(description = "Places; null when not bounded", nullable = true, examples = "120")
        Integer capacity,

        @Schema(description = "Grows by one with each change; also the ETag", examples = "1")
        int version)
        implements Identified, Versioned {

    @Override
    @JsonIgnore
    public String key() {
        return id.toString();
    }
}
