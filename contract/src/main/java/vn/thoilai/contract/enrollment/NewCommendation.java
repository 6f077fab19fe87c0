package vn.thoilai.contract.enrollment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A commendation to note. */
@Schema(description = "A commendation to note.")
public record NewCommendation(
        @Schema(
                description = "Id of the class it was earned in, which the learner has to be on the roster of",
                nullable = true,
                examples = "01890a5d-ac96-774b-bcce-b302099a8059")
        UUID classId,

        @NotBlank @Size(max = 500) @Schema(description = "What for", examples = "Học viên xuất sắc của lớp")
        String reason,

        @Size(max = 100) @Schema(description = "Number of the decision", nullable = true, examples = "18/QĐ-TTBDCT")
        String decisionNumber,

        @NotNull @PastOrPresent @Schema(description = "Day of the decision", examples = "2017-06-30")
        LocalDate decidedOn) {}
