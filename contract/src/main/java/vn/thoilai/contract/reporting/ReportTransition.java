package vn.thoilai.contract.reporting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Moves a report along its life cycle. */
@Schema(description = "Moves a report along its life cycle.", examples = """
                {
                  "to": "SUBMITTED"
                }""")
public record ReportTransition(
        @NotNull @Schema(description = "State to move to", examples = "SUBMITTED")
        ReportState to,

        @Size(max = 1000)
        @Schema(
                description = "Needed to return; not used otherwise",
                nullable = true,
                examples = "Thiếu số liệu lớp bồi dưỡng chính trị hè")
        String reason) {}
