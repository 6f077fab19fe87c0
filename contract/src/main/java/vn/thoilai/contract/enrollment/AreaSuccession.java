package vn.thoilai.contract.enrollment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thoilai.contract.Identified;
import vn.thoilai.contract.Versioned;

/** That an area, or a part of it, became another or a part of it. */
@Schema(description = "That an area, or a part of it, became another or a part of it.")
public record AreaSuccession(
        @Schema(description = "Id, a UUIDv7", examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID id,

        @Schema(description = "Id of the area that ended", examples = "01890a5d-ac96-774b-bcce-b302099a8058")
        UUID predecessorId,

        @Schema(description = "Code it had", examples = "31258")
        String predecessor,

        @Schema(description = "Vietnamese name it had", examples = "Thị trấn Thới Lai")
        String predecessorNameVi,

        @Schema(description = "Id of the area that followed", examples = "01890a5d-ac96-774b-bcce-b302099a8059")
        UUID successorId,

        @Schema(description = "Its code", examples = "31258")
        String successor,

        @Schema(description = "Its Vietnamese name", examples = "Xã Thới Lai")
        String successorNameVi,

        @Schema(description = "First day of the successor", examples = "2025-07-01")
        LocalDate since,

        @Schema(description = "Grows by one with each change; also the ETag", examples = "1")
        int version)
        implements Identified, Versioned {

    @Override
    @JsonIgnore
    public String key() {
        return id.toString();
    }
}
