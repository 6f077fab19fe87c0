package vn.thoilai.contract.enrollment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thoilai.contract.Identified;
import vn.thoilai.contract.Versioned;

/** An administrative area, valid from its first to its last day. Codes are reused: code 31258 was a town and is now a commune. */
@Schema(
        description =
                "An administrative area, valid from its first to its last day. Codes are reused: code 31258 was a town and is now a commune.")
public record Area(
        @Schema(description = "Id, a UUIDv7", examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID id,

        @Schema(description = "Official code; unique only together with the dates", examples = "927")
        String code,

        @Schema(description = "Vietnamese name", examples = "Huyện Thới Lai")
        String nameVi,

        @Schema(description = "English name", nullable = true, examples = "Thoi Lai district")
        String nameEn,

        @Schema(description = "Level", examples = "DISTRICT")
        AreaLevel level,

        @Schema(description = "Code of the area it lay in on its first day", nullable = true, examples = "92")
        String parent,

        @Schema(description = "First day of the area", examples = "2004-01-02")
        LocalDate validFrom,

        @Schema(description = "Last day; null while it exists", nullable = true, examples = "2025-06-30")
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
