package vn.thoilai.contract.enrollment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A learner says to be at a session, and proves it by the code shown there. */
@Schema(description = "A learner says to be at a session, and proves it by the code shown there.")
public record NewCheckIn(
        @NotBlank
        @Size(max = 1000)
        @Schema(
                description = "The code as it was scanned",
                examples = "eyJraWQiOiJ4IiwiYWxnIjoiSFMyNTYifQ.eyJqdGkiOiJ4In0.c2lnbmF0dXJl")
        String code,

        @Schema(
                description = "Id of the session the learner means to be at; a code of another one is then refused",
                nullable = true,
                examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID session) {}
