package vn.thoilai.contract.enrollment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thoilai.contract.Personal;

/** Everything that is kept about a person, and who looked at it. */
@Schema(description = "Everything that is kept about a person, and who looked at it.")
public record Disclosure(
        @Schema(description = "Id of the request", examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID request,

        @Schema(description = "Code of the centre", examples = "thoi-lai")
        String centre,

        @Schema(description = "Id of the learner", examples = "01890a5d-ac96-774b-bcce-b302099a8058")
        UUID learner,

        @Schema(description = "When it was put together", examples = "2026-01-09T01:30:00Z")
        Instant madeAt,

        @Schema(
                description =
                        "Rows by table, as they are kept; `auditEntry` tells who changed and who read them. Null where there is none",
                type = SchemaType.OBJECT)
        JsonNode data)
        implements Personal {

    @Override
    @JsonIgnore
    public Set<UUID> persons() {
        return Set.of(learner);
    }

    @Override
    @JsonIgnore
    public Set<String> centres() {
        return Set.of(centre);
    }
}
