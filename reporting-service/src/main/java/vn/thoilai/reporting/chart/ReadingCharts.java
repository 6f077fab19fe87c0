package vn.thoilai.reporting.chart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.stream.IntStream;
import vn.thoilai.contract.reporting.ChartKind;
import vn.thoilai.contract.reporting.YearChart;
import vn.thoilai.reporting.year.Asked;
import vn.thoilai.reporting.year.YearReports;

/** Reads what a chart shows, all of it as of one moment. */
@ApplicationScoped
class ReadingCharts {

    private static final int TREND_YEARS = 5;

    @Inject
    YearReports reports;

    @Transactional
    YearChart read(String centre, int year, ChartKind kind) {
        return kind == ChartKind.trend
                ? YearCharts.trend(IntStream.rangeClosed(year - TREND_YEARS + 1, year)
                        .mapToObj(each -> reports.report(centre, Asked.of(each)))
                        .toList())
                : YearCharts.of(kind, reports.report(centre, Asked.of(year)));
    }
}
