package vn.thoilai.contract.enrollment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thoilai.contract.Personal;
import vn.thoilai.contract.Versioned;

/** All scores of one item: a line for each participation of the class. */
@Schema(description = "All scores of one item: a line for each participation of the class, by the learner's code.")
public record ItemScores(
        @Schema(description = "Code of the centre", examples = "thoi-lai")
        String centre,

        @Schema(description = "Id of the class", examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID classId,

        @Schema(description = "Id of the assessment item", examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID item,

        @Schema(description = "One line for each learner who takes or took part")
        List<LearnerScores> lines,

        @Schema(description = "Grows by one whenever scores are entered; also the ETag", examples = "1")
        int version)
        implements Versioned, Personal {

    @Override
    @JsonIgnore
    public Set<UUID> persons() {
        return lines.stream().map(LearnerScores::learner).collect(Collectors.toSet());
    }

    @Override
    @JsonIgnore
    public Set<String> centres() {
        return Set.of(centre);
    }
}
