package vn.thoilai.contract.enrollment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another record of the same person. */
@Schema(description = "Another record of the same person.")
public record NewLearnerMerge(
        @NotNull
        @Schema(
                description = "Id of the learner whose record becomes a pointer",
                examples = "01890a5d-ac96-774b-bcce-b302099a8059")
        UUID other,

        @NotBlank @Size(max = 500) @Schema(description = "Why", examples = "Đối chiếu hồ sơ gốc")
        String reason) {}
