package vn.thoilai.contract.reporting;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thoilai.contract.Identified;
import vn.thoilai.contract.Versioned;

/** Centres that are summed up together without being an administrative unit, such as an emulation cluster. */
@Schema(
        description =
                "Centres that are summed up together without being an administrative unit, such as an emulation cluster.")
public record CentreGroup(
        @Schema(description = "Id, a UUIDv7", examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID id,

        @Schema(description = "Code", examples = "cum-thi-dua-4")
        String code,

        @Schema(description = "Vietnamese name", examples = "Cụm thi đua số 4")
        String nameVi,

        @Schema(description = "Code of the area whose officers keep it", examples = "92")
        String area,

        @Schema(description = "Members, by centre and first year")
        List<GroupMember> members,

        @Schema(description = "Grows by one with each change; also the ETag", examples = "1")
        int version)
        implements Identified, Versioned {

    @Override
    @JsonIgnore
    public String key() {
        return code;
    }
}
