package vn.thoilai.contract.enrollment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the director decides of a proposed correction. */
@Schema(description = "What the director decides of a proposed correction.", examples = """
                {
                  "to": "APPLIED"
                }""")
public record CorrectionDecision(
        @NotNull @Schema(description = "APPLIED or REJECTED", examples = "APPLIED")
        CorrectionState to,

        @Size(max = 1000)
        @Schema(description = "Why; needed to reject", nullable = true, examples = "Không có biên bản phúc khảo")
        String reason) {}
