package vn.thoilai.contract.enrollment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thoilai.contract.Identified;
import vn.thoilai.contract.Personal;
import vn.thoilai.contract.Versioned;

/** A change of a score after the results were approved, with what stood before. */
@Schema(description = "A change of a score after the results were approved, with what stood before.")
public record ScoreCorrection(
        @Schema(description = "Id, a UUIDv7", examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID id,

        @Schema(description = "Code of the centre", examples = "thoi-lai")
        String centre,

        @Schema(description = "Id of the class", examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID classId,

        @Schema(description = "Id of the enrollment", examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID enrollment,

        @Schema(description = "Id of the learner", examples = "01890a5d-ac96-774b-bcce-b302099a8058")
        UUID learner,

        @Schema(
                description = "Id of the assessment item; null where the score of the whole class is corrected",
                nullable = true,
                examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID item,

        @Schema(description = "Attempt at the item; null without an item", nullable = true, examples = "1")
        Integer attempt,

        @Schema(description = "Score that stood before; null where none did", nullable = true, examples = "6.5")
        BigDecimal formerScore,

        @Schema(description = "Score that is to stand", examples = "8.5")
        BigDecimal score,

        @Schema(description = "Why", examples = "Phúc khảo: cộng sót điểm câu 3")
        String reason,

        @Schema(description = "Where it stands", examples = "PROPOSED")
        CorrectionState state,

        @Schema(description = "Who proposed it, by the `sub` of the token", examples = "training-officer")
        String proposedBy,

        @Schema(description = "When it was proposed", examples = "2017-03-20T02:00:00Z")
        Instant proposedAt,

        @Schema(description = "Who applied or rejected it", nullable = true, examples = "director")
        String decidedBy,

        @Schema(description = "When it was applied or rejected", nullable = true, examples = "2017-03-21T02:00:00Z")
        Instant decidedAt,

        @Schema(description = "Why it was rejected", nullable = true, examples = "Không có biên bản phúc khảo")
        String decisionReason,

        @Schema(description = "Result of the class before it was applied", nullable = true)
        ResultThen former,

        @Schema(description = "Result of the class after it was applied", nullable = true)
        ResultThen result,

        @Schema(description = "Grows by one with each change; also the ETag", examples = "1")
        int version)
        implements Identified, Versioned, Personal {

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

    @Override
    @JsonIgnore
    public String key() {
        return id.toString();
    }
}
