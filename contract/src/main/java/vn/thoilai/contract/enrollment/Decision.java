package vn.thoilai.contract.enrollment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Accepts or rejects one nomination. */
@Schema(description = "Accepts or rejects one nomination.", examples = """
                {
                  "enrollment": "01890a5d-ac96-774b-bcce-b302099a8057",
                  "decision": "ACCEPT",
                  "version": 1
                }""")
public record Decision(
        @NotNull @Schema(description = "Id of the enrollment", examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID enrollment,

        @NotNull @Schema(description = "Accepted or rejected", examples = "ACCEPT")
        DecisionKind decision,

        @Size(max = 1000) @Schema(description = "Needed to reject, and to accept against a warning", nullable = true)
        String reason,

        @Positive @Schema(description = "Version the decision is meant for", examples = "1")
        int version) {}
