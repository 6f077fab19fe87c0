package vn.thoilai.reporting.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.thoilai.contract.Track;
import vn.thoilai.contract.reporting.ChartKind;
import vn.thoilai.contract.reporting.ChartPoint;
import vn.thoilai.contract.reporting.ChartSeries;
import vn.thoilai.contract.reporting.Completeness;
import vn.thoilai.contract.reporting.Figure;
import vn.thoilai.contract.reporting.ReportLine;
import vn.thoilai.contract.reporting.YearChart;
import vn.thoilai.contract.reporting.YearReport;

/** What charts show of reports. Figures are taken over as they are; what is unknown stays unknown. */
public final class YearCharts {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private YearCharts() {}

    /** A chart that one report is enough for: shares, or attainment. */
    public static YearChart of(ChartKind kind, YearReport report) {
        return switch (kind) {
            case shares ->
                chart(
                        kind,
                        report,
                        List.of(
                                shares("classes", report, ReportLine::classes),
                                shares("participations", report, ReportLine::participations)));
            case attainment -> chart(kind, report, List.of(attainment(report)));
            case trend -> throw new IllegalArgumentException("A trend is of several years");
        };
    }

    /** How a centre's years went; the last is the one the chart is of. */
    public static YearChart trend(List<YearReport> years) {
        YearReport last = years.get(years.size() - 1);
        return chart(
                ChartKind.trend,
                last,
                List.of(
                        trend("classes", years, ReportLine::classes),
                        trend("participations", years, ReportLine::participations)));
    }

    /** Whether a chart shows any value at all. */
    public static boolean showsAnything(YearChart chart) {
        return chart.series().stream()
                .flatMap(series -> series.points().stream())
                .map(ChartPoint::figure)
                .filter(Objects::nonNull)
                .anyMatch(figure -> figure.value() != null);
    }

    private static YearChart chart(ChartKind kind, YearReport report, List<ChartSeries> series) {
        return new YearChart(report.centre(), report.centreNameVi(), report.year(), report.cutOff(), kind, series);
    }

    private static ChartSeries shares(String name, YearReport report, Function<ReportLine, Figure> figure) {
        Figure whole = figure.apply(report.towardTarget());
        List<ChartPoint> points = Stream.of(Track.values())
                .flatMap(track -> report.lines().stream()
                        .filter(line -> line.track() == track && line.countsTowardTarget())
                        .map(line -> share(track, figure.apply(line), whole)))
                .toList();
        return new ChartSeries(name, points);
    }

    private static ChartPoint share(Track track, Figure part, Figure whole) {
        boolean known = part.completeness() == Completeness.COMPLETE
                && whole.completeness() == Completeness.COMPLETE
                && whole.value().signum() > 0;
        return new ChartPoint(
                track.name(),
                part,
                known ? part.value().multiply(HUNDRED).divide(whole.value(), 1, RoundingMode.HALF_UP) : null);
    }

    private static ChartSeries attainment(YearReport report) {
        return new ChartSeries(
                "attainment",
                report.targets().stream()
                        .map(target -> new ChartPoint(target.basis().name(), target.attainment(), null))
                        .toList());
    }

    private static ChartSeries trend(String name, List<YearReport> years, Function<ReportLine, Figure> figure) {
        return new ChartSeries(
                name,
                years.stream()
                        .map(year -> new ChartPoint(
                                String.valueOf(year.year()),
                                // A year without a class is one nothing is known of, which is not one of 0 classes.
                                year.lines().isEmpty() ? null : figure.apply(year.towardTarget()),
                                null))
                        .toList());
    }
}
