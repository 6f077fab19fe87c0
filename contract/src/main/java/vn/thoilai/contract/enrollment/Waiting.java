package vn.thoilai.contract.enrollment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thoilai.contract.Personal;

/** A nomination that waits for a place. */
@Schema(description = "A nomination that waits for a place.")
public record Waiting(
        @Schema(description = "How many wait up to this one, itself included", examples = "1")
        int position,

        @Schema(description = "Id of the enrollment", examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID enrollment,

        @Schema(description = "Code of the centre", examples = "thoi-lai")
        String centre,

        @Schema(description = "Id of the learner", examples = "01890a5d-ac96-774b-bcce-b302099a8058")
        UUID learner,

        @Schema(description = "Code of the learner", examples = "HV-0001")
        String learnerCode,

        @Schema(description = "Name of the learner; personal data", examples = "Nguyễn Văn Mẫu")
        String learnerName,

        @Schema(description = "When it was nominated", examples = "2017-03-01T01:30:00Z")
        Instant nominatedAt,

        @Schema(description = "Whether the centre checked it and found it good", examples = "false")
        boolean accepted)
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
