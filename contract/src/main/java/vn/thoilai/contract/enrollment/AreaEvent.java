package vn.thoilai.contract.enrollment;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Data of `vn.thoilai.enrollment.area.v1`: an administrative area, with its first and last day. */
@Schema(description = "Data of `vn.thoilai.enrollment.area.v1`: an administrative area, with its first and last day.")
public record AreaEvent(
        @Schema(description = "Id, a UUIDv7", examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID id,

        @Schema(description = "Version of the area", examples = "1")
        int version,

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

        @Schema(description = "First day", examples = "2008-12-23")
        LocalDate validFrom,

        @Schema(description = "Last day; null while it exists", nullable = true, examples = "2025-06-30")
        LocalDate validTo) {}
