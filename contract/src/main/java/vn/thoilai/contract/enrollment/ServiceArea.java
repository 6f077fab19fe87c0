package vn.thoilai.contract.enrollment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thoilai.contract.Identified;
import vn.thoilai.contract.Versioned;

/** That a centre serves an area, from a first to a last day. */
@Schema(description = "That a centre serves an area, from a first to a last day.")
public record ServiceArea(
        @Schema(description = "Id, a UUIDv7", examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID id,

        @Schema(description = "Code of the centre", examples = "thoi-lai")
        String centre,

        @Schema(description = "Id of the area", examples = "01890a5d-ac96-774b-bcce-b302099a8058")
        UUID areaId,

        @Schema(description = "Code of the area in those days", examples = "927")
        String area,

        @Schema(description = "Vietnamese name of the area in those days", examples = "Huyện Thới Lai")
        String areaNameVi,

        @Schema(description = "First day", examples = "2008-12-23")
        LocalDate validFrom,

        @Schema(description = "Last day; null while it goes on", nullable = true, examples = "2025-06-30")
        LocalDate validTo,

        @Schema(description = "Grows by one with each change; also the ETag", examples = "1")
        int version)
        implements Identified, Versioned {

    @Override
    @JsonIgnore
    public String key() {
        return id.toString();
    }
}
