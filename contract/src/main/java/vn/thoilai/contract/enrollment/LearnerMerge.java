package vn.thoilai.contract.enrollment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thoilai.contract.Identified;
import vn.thoilai.contract.Personal;
import vn.thoilai.contract.Versioned;

/** That two records were found to be of one person: what hung on the one hangs on the other now. */
@Schema(description = "That two records were found to be of one person: what hung on the one hangs on the other now.")
public record LearnerMerge(
        @Schema(description = "Id, a UUIDv7", examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID id,

        @Schema(description = "Code of the centre", examples = "thoi-lai")
        String centre,

        @Schema(
                description = "Id of the learner who stands for the person now",
                examples = "01890a5d-ac96-774b-bcce-b302099a8058")
        UUID survivor,

        @Schema(
                description = "Id of the record that points there now",
                examples = "01890a5d-ac96-774b-bcce-b302099a8059")
        UUID merged,

        @Schema(description = "Why; null once the person was erased", nullable = true, examples = "Đối chiếu hồ sơ gốc")
        String reason,

        @Schema(description = "How many enrollments, marks, scores and so on moved", examples = "14")
        int moved,

        @Schema(description = "When", examples = "2017-11-16T01:30:00Z")
        Instant mergedAt,

        @Schema(
                description = "When it was undone; null while it stands",
                nullable = true,
                examples = "2017-11-17T01:30:00Z")
        Instant undoneAt,

        @Schema(description = "Grows by one with each change; also the ETag", examples = "1")
        int version)
        implements Identified, Versioned, Personal {

    @Override
    @JsonIgnore
    public Set<UUID> persons() {
        return Set.of(survivor, merged);
    }

    @Override
    @JsonIgnore
    public Set<String> centres() {
        return Set.of(centre);
    }

    @Override
    @JsonIgnore
    public String key() {
        return id.toString();
    }
}
