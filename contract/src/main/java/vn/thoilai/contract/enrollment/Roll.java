package vn.thoilai.contract.enrollment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thoilai.contract.Personal;
import vn.thoilai.contract.Versioned;

/** The roll (<i>điểm danh</i>) of a session: who is expected there, and what was marked. Personal data. */
@Schema(description = "The roll of a session: who is expected there, and what was marked. Personal data.")
public record Roll(
        @Schema(description = "Id of the session", examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID session,

        @Schema(description = "Id of the class", examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID classId,

        @Schema(description = "Code of the centre", examples = "thoi-lai")
        String centre,

        @Schema(description = "Number of the session within the class", examples = "1")
        int number,

        @Schema(description = "Day of the session", examples = "2017-03-06")
        LocalDate date,

        @Schema(description = "Where the session stands", examples = "HELD")
        SessionState state,

        @Schema(description = "A line for each learner who was summoned, ordered by the learner's code")
        List<RollLine> lines,

        @Schema(description = "Grows by one with each change of a mark", examples = "5")
        int version)
        implements Versioned, Personal {

    /** Tells of the marks, and of who is expected: somebody summoned meanwhile makes it another roll. */
    @Override
    @JsonIgnore
    public String etag() {
        List<?> expected = lines.stream()
                .map(line -> List.of(line.enrollment(), line.learnerCode(), line.fullName()))
                .toList();
        return "\"%d-%08x\""
                .formatted(
                        version, List.of(number, date, state.name(), expected).hashCode());
    }

    @Override
    @JsonIgnore
    public Set<UUID> persons() {
        return lines.stream().map(RollLine::learner).collect(Collectors.toSet());
    }

    @Override
    @JsonIgnore
    public Set<String> centres() {
        return Set.of(centre);
    }
}
