package vn.thoilai.contract.enrollment;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Data of `vn.thoilai.enrollment.areaSuccession.v1`: that an area, or a part of it, became another or a part of it. Deleted when it was noted wrongly. */
@Schema(
        description =
                "Data of `vn.thoilai.enrollment.areaSuccession.v1`: that an area, or a part of it, became another or a part of it. Deleted when it was noted wrongly.")
public record AreaSuccessionEvent(
        @Schema(description = "Id, a UUIDv7", examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID id,

        @Schema(description = "Version of the succession", examples = "1")
        int version,

        @Schema(description = "Id of the area that ended", examples = "01890a5d-ac96-774b-bcce-b302099a8058")
        UUID predecessorId,

        @Schema(description = "Code it had", examples = "31258")
        String predecessor,

        @Schema(description = "Id of the area that followed", examples = "01890a5d-ac96-774b-bcce-b302099a8059")
        UUID successorId,

        @Schema(description = "Its code", examples = "31258")
        String successor,

        @Schema(description = "First day of the successor", examples = "2025-07-01")
        LocalDate since) {}
