package vn.thoilai.contract.enrollment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thoilai.contract.Identified;
import vn.thoilai.contract.Versioned;

/** Something that the learners of a class are assessed by. */
@Schema(description = "Something that the learners of a class are assessed by.")
public record AssessmentItem(
        @Schema(description = "Id, a UUIDv7", examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID id,

        @Schema(description = "Id of the class", examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID classId,

        @Schema(description = "Code, unique within the class", examples = "thu-hoach")
        String code,

        @Schema(description = "Vietnamese name", examples = "Bài thu hoạch cuối khóa")
        String nameVi,

        @Schema(description = "What learners are assessed by", examples = "REFLECTION_PAPER")
        AssessmentKind kind,

        @Schema(description = "Weight among the items of the class", examples = "2")
        BigDecimal weight,

        @Schema(description = "Day of the assessment", nullable = true, examples = "2017-03-10")
        LocalDate date,

        @Schema(description = "Grows by one with each change; also the ETag", examples = "1")
        int version)
        implements Identified, Versioned {

    @Override
    @JsonIgnore
    public String key() {
        return id.toString();
    }
}
