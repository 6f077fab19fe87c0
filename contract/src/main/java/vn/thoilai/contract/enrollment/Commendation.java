package vn.thoilai.contract.enrollment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thoilai.contract.Identified;
import vn.thoilai.contract.Personal;
import vn.thoilai.contract.Versioned;

/** A commendation (khen thưởng) of a learner; a grade is something else. */
@Schema(description = "A commendation (khen thưởng) of a learner; a grade is something else.")
public record Commendation(
        @Schema(description = "Id, a UUIDv7", examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID id,

        @Schema(description = "Code of the centre", examples = "thoi-lai")
        String centre,

        @Schema(description = "Id of the learner", examples = "01890a5d-ac96-774b-bcce-b302099a8058")
        UUID learner,

        @Schema(
                description = "Id of the class it was earned in; null when in none in particular",
                nullable = true,
                examples = "01890a5d-ac96-774b-bcce-b302099a8059")
        UUID classId,

        @Schema(description = "What for", examples = "Học viên xuất sắc của lớp")
        String reason,

        @Schema(description = "Number of the decision", nullable = true, examples = "18/QĐ-TTBDCT")
        String decisionNumber,

        @Schema(description = "Day of the decision", examples = "2017-06-30")
        LocalDate decidedOn,

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
