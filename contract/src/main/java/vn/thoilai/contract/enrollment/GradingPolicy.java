package vn.thoilai.contract.enrollment;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How scores become grades and how much attendance an assessment needs. A class is bound to one version when it opens. The defaults are configurable: the text of the regulation was not available. */
@Schema(
        description =
                "How scores become grades and how much attendance an assessment needs. A class is bound to one version when it opens. The defaults are configurable: the text of the regulation was not available.")
public record GradingPolicy(
        @Schema(description = "Code and version", examples = "default@1")
        String code,

        @Schema(description = "Grades, best first") List<GradeBand> bands,

        @Schema(description = "Attendance needed to be assessed, percent of the sessions held", examples = "80")
        int attendancePercent) {}
