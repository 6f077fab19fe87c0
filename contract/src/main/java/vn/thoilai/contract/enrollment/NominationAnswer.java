package vn.thoilai.contract.enrollment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thoilai.contract.Personal;

/** What became of a list of nominations, line by line. */
@Schema(description = "What became of a list of nominations, line by line.")
public record NominationAnswer(
        @Schema(description = "Code of the centre", examples = "thoi-lai")
        String centre,

        @Schema(description = "Whether it was only tried and nothing written", examples = "false")
        boolean validateOnly,

        @Schema(description = "Lines that hold a place", examples = "30")
        int held,

        @Schema(description = "Lines that wait for one", examples = "2")
        int waiting,

        @Schema(description = "Lines that were refused", examples = "1")
        int refused,

        @Schema(description = "The lines, in their order") List<NominationOutcome> outcomes)
        implements Personal {

    @Override
    @JsonIgnore
    public Set<UUID> persons() {
        return outcomes.stream()
                .map(NominationOutcome::learner)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    @Override
    @JsonIgnore
    public Set<String> centres() {
        return Set.of(centre);
    }
}
