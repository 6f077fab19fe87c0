package vn.thoilai.contract.enrollment;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Data of `vn.thoilai.enrollment.serviceArea.v1`: that a centre serves an area, from a first to a last day. */
@Schema(
        description =
                "Data of `vn.thoilai.enrollment.serviceArea.v1`: that a centre serves an area, from a first to a last day.")
public record ServiceAreaEvent(
        @Schema(description = "Id, a UUIDv7", examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID id,

        @Schema(description = "Version of the service area", examples = "1")
        int version,

        @Schema(description = "Code of the centre", examples = "thoi-lai")
        String centre,

        @Schema(description = "Id of the area", examples = "01890a5d-ac96-774b-bcce-b302099a8058")
        UUID areaId,

        @Schema(description = "Code of the area in those days", examples = "927")
        String area,

        @Schema(description = "First day", examples = "2008-12-23")
        LocalDate validFrom,

        @Schema(description = "Last day; null while it goes on", nullable = true, examples = "2025-06-30")
        LocalDate validTo) {}
