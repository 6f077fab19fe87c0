package vn.thoilai.contract.enrollment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person's request to note. */
@Schema(description = "A person's request to note.")
public record NewDataRequest(
        @NotNull @Schema(description = "Id of the learner", examples = "01890a5d-ac96-774b-bcce-b302099a8058")
        UUID learner,

        @NotNull @Schema(description = "What is asked for", examples = "ACCESS")
        DataRequestKind kind,

        @Schema(
                description = "Day it came in, not after today; today when absent",
                nullable = true,
                examples = "2026-01-05")
        LocalDate receivedOn,

        @Size(max = 2000)
        @Schema(description = "What it says; personal data", nullable = true, examples = "Xin xem dữ liệu của tôi")
        String details) {}
