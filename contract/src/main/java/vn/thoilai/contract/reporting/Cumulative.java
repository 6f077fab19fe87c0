package vn.thoilai.contract.reporting;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The same figures from the beginning of the year to the end of the period (<i>lũy kế</i>). */
@Schema(description = "The same figures from the beginning of the year to the end of the period (lũy kế).")
public record Cumulative(
        @Schema(description = "First day", examples = "2017-01-01")
        LocalDate from,

        @Schema(description = "Last day", examples = "2017-09-30")
        LocalDate to,

        @Schema(description = "One line for each track and delivery role; classes without a track by programme")
        List<ReportLine> lines,

        @Schema(description = "All classes that count toward the target")
        ReportLine towardTarget,

        @Schema(description = "All classes") ReportLine total) {}
