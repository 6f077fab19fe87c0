package vn.thoilai.contract.reporting;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a chart shows, as figures. */
@Schema(description = "What a chart shows, as figures.")
public record YearChart(
        @Schema(description = "Code of the centre", examples = "thoi-lai")
        String centre,

        @Schema(
                description = "Vietnamese name of the centre",
                examples = "Trung tâm Bồi dưỡng Chính trị huyện Thới Lai")
        String centreNameVi,

        @Schema(description = "Plan year", examples = "2017")
        int year,

        @Schema(
                description = "Day up to whose end everything known is counted, Asia/Ho_Chi_Minh",
                examples = "2017-11-16")
        LocalDate cutOff,

        @Schema(description = "What it shows", examples = "shares")
        ChartKind chart,

        @Schema(description = "Its series") List<ChartSeries> series) {}
