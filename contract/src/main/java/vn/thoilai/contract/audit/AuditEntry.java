package vn.thoilai.contract.audit;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thoilai.contract.Personal;

/** One entry of the audit trail. Entries are never changed and never removed. */
@Schema(description = "One entry of the audit trail. Entries are never changed and never removed.")
public record AuditEntry(
        @Schema(
                description = "Id, a UUIDv7; later entries have greater ones",
                examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID id,

        @Schema(description = "When it happened", examples = "2017-11-16T01:30:00Z")
        Instant at,

        @Schema(description = "What came of it", examples = "CHANGED")
        AuditOutcome outcome,

        @Schema(
                description = "Who acted: the token's `sub`; null without a valid token",
                nullable = true,
                examples = "5f0c1a52-7a44-4a0e-9d52-0a4c0a4f0b11")
        String subject,

        @Schema(description = "Roles of who acted", examples = "training-officer")
        List<String> roles,

        @Schema(
                description =
                        "Operation that was called, by its id in this document; null for what the service does by itself, or where none was reached",
                nullable = true,
                examples = "updateClass")
        String operation,

        @Schema(
                description = "Id that log lines and answers of the same request carry",
                nullable = true,
                examples = "4bf92f3577b34da6a3ce929d0e0e4736")
        String traceId,

        @Schema(
                description =
                        "Network address the request came from: that of the connection, or the one a trusted proxy forwards; null for what the service does by itself",
                nullable = true,
                examples = "192.0.2.17")
        String address,

        @Schema(description = "Codes of the centres concerned", examples = "thoi-lai")
        Set<String> centres,

        @Schema(description = "Table that was changed, or path that was called", examples = "training_class")
        String resource,

        @Schema(
                description = "Id of the changed row",
                nullable = true,
                examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        String resourceId,

        @Schema(description = "What was done to the row; null unless `CHANGED`", nullable = true, examples = "UPDATE")
        AuditChange change,

        @Schema(description = "HTTP status of the answer; null for changes", nullable = true, examples = "403")
        Integer status,

        @Schema(
                description = "Ids of the learners it concerns",
                examples = "[\"01890a5d-ac96-774b-bcce-b302099a8058\"]")
        List<UUID> learners,

        @Schema(
                description =
                        "The row that was made or removed, or the changed columns, each with its value before and after. Null for accesses without a change, and once a person's values were erased.",
                nullable = true,
                type = SchemaType.OBJECT)
        JsonNode content)
        implements Personal {

    @Override
    @JsonIgnore
    public Set<UUID> persons() {
        return Set.copyOf(learners);
    }
}
