package vn.thoilai.contract.reporting;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Figures of one kind in a chart. */
@Schema(description = "Figures of one kind in a chart.")
public record ChartSeries(
        @Schema(description = "Name of the figure, as in the report", examples = "participations")
        String figure,

        @Schema(description = "The figures, in the order they are shown in")
        List<ChartPoint> points) {}
