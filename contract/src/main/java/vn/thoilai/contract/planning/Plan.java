package vn.thoilai.contract.planning;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thoilai.contract.Identified;
import vn.thoilai.contract.Versioned;

/** A centre's plan of a year: its latest version and the life cycle. */
@Schema(description = "A centre's plan of a year: its latest version and the life cycle.")
public record Plan(
        @Schema(description = "Id, a UUIDv7", examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID id,

        @Schema(description = "Code of the centre", examples = "thoi-lai")
        String centre,

        @Schema(description = "Year", examples = "2018") int year,

        @Schema(description = "State of the latest version", examples = "DRAFT")
        PlanState state,

        @Schema(description = "The latest version") PlanVersion current,

        @Schema(description = "Number of the version in force; null when none is", nullable = true)
        Integer versionInForce,

        @Schema(description = "Grows by one with each change; also the ETag", examples = "1")
        int version)
        implements Identified, Versioned {

    @Override
    @JsonIgnore
    public String key() {
        return id.toString();
    }
}
