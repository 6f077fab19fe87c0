package vn.thoilai.contract.enrollment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thoilai.contract.Identified;
import vn.thoilai.contract.Versioned;

/** A unit that nominates learners: a Party cell, agency, school or association. */
@Schema(description = "A unit that nominates learners: a Party cell, agency, school or association.")
public record SendingUnit(
        @Schema(description = "Id, a UUIDv7", examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID id,

        @Schema(description = "Code of the centre that the unit nominates to", examples = "thoi-lai")
        String centre,

        @Schema(description = "Code, unique within the centre", examples = "syn-chi-bo-01")
        String code,

        @Schema(description = "Vietnamese name", examples = "Đảng ủy xã Trường Xuân")
        String nameVi,

        @Schema(description = "What it is", examples = "PARTY_CELL")
        SendingUnitKind kind,

        @Schema(description = "What it is known by elsewhere, ordered by scheme", examples = "[]")
        List<Identifier> identifiers,

        @Schema(description = "Grows by one with each change; also the ETag", examples = "1")
        int version)
        implements Identified, Versioned {

    @Override
    @JsonIgnore
    public String key() {
        return id.toString();
    }
}
