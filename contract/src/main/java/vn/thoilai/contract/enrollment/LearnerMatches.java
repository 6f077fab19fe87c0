package vn.thoilai.contract.enrollment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thoilai.contract.Personal;

/** Learners who may be one person, likeliest first. */
@Schema(description = "Learners who may be one person, likeliest first.")
public record LearnerMatches(
        @Schema(description = "At most 50 of them", examples = "[]")
        List<LearnerMatch> items) implements Personal {

    @Override
    @JsonIgnore
    public Set<UUID> persons() {
        return items.stream().map(LearnerMatch::learner).collect(Collectors.toSet());
    }

    @Override
    @JsonIgnore
    public Set<String> centres() {
        return items.stream().map(LearnerMatch::centre).collect(Collectors.toSet());
    }
}
