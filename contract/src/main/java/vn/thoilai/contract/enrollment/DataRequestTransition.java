package vn.thoilai.contract.enrollment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The next state of a data-subject request. */
@Schema(description = "The next state of a data-subject request.", examples = """
                {
                  "to": "IN_PROGRESS"
                }""")
public record DataRequestTransition(
        @NotNull @Schema(description = "State to move to", examples = "IN_PROGRESS")
        DataRequestState to,

        @Size(max = 500)
        @Schema(
                description = "Why; needed to refuse and to lift, and kept by these alone",
                nullable = true,
                examples = "Không xác minh được người yêu cầu")
        String reason) {}
