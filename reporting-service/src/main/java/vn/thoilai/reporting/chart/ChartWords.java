package vn.thoilai.reporting.chart;

import java.util.stream.Collectors;
import vn.thoilai.contract.reporting.ChartPoint;
import vn.thoilai.contract.reporting.YearChart;
import vn.thoilai.reporting.form.Words;

/** What a chart says in words: to who sees it, and to who cannot. */
public final class ChartWords {

    private ChartWords() {}

    /** What it shows. */
    public static String title(YearChart chart, Words words) {
        return words.say("chart." + chart.chart(), String.valueOf(chart.year()), chart.centreNameVi());
    }

    /** Everything it shows. */
    public static String description(YearChart chart, Words words) {
        return chart.series().stream()
                .map(series -> words.say("column." + series.figure()) + ": "
                        + series.points().stream()
                                .map(point -> name(point, words) + " " + value(point, words))
                                .collect(Collectors.joining("; ")))
                .collect(Collectors.joining(". ", "", "."));
    }

    /** What a point is of. */
    static String name(ChartPoint point, Words words) {
        return words.sayOr("track." + point.key(), words.sayOr("basis." + point.key(), point.key()));
    }

    /** What a point shows. */
    static String value(ChartPoint point, Words words) {
        if (point.figure() == null) {
            return words.say("unknown");
        }
        String value = words.figure(point.figure());
        return point.share() == null ? value : value + " (" + words.number(point.share()) + "%)";
    }
}
