package vn.thoilai.contract.enrollment;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Data of `vn.thoilai.enrollment.sendingUnit.v1`: a unit that nominates learners. */
@Schema(description = "Data of `vn.thoilai.enrollment.sendingUnit.v1`: a unit that nominates learners.")
public record SendingUnitEvent(
        @Schema(description = "Id, a UUIDv7", examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID id,

        @Schema(description = "Version of the unit", examples = "1")
        int version,

        @Schema(description = "Code of the centre", examples = "thoi-lai")
        String centre,

        @Schema(description = "Code, unique within the centre", examples = "syn-chi-bo-01")
        String code,

        @Schema(description = "Vietnamese name", examples = "Đảng ủy xã Trường Xuân")
        String nameVi,

        @Schema(description = "What it is", examples = "PARTY_CELL")
        SendingUnitKind kind,

        @Schema(
                description = "What it is known by elsewhere, ordered by scheme. Null in events older than the field",
                nullable = true,
                examples = "[]")
        List<Identifier> identifiers) {}
