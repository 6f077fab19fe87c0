package vn.thoilai.contract.enrollment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thoilai.contract.Personal;

/** Who was summoned, and about whom nobody has decided yet. */
@Schema(description = "Who was summoned, and about whom nobody has decided yet.")
public record Summons(
        @Schema(description = "Code of the centre", examples = "thoi-lai")
        String centre,

        @Schema(description = "How many were summoned now", examples = "30")
        int summoned,

        @Schema(description = "How many hold a place and are neither accepted nor rejected", examples = "2")
        int undecided,

        @Schema(description = "How many wait for a place", examples = "4")
        int waiting,

        @Schema(description = "The undecided, at most 500, by the learner's code")
        List<Undecided> firstUndecided)
        implements Personal {

    @Override
    @JsonIgnore
    public Set<UUID> persons() {
        return firstUndecided.stream().map(Undecided::learner).collect(Collectors.toSet());
    }

    @Override
    @JsonIgnore
    public Set<String> centres() {
        return Set.of(centre);
    }
}
