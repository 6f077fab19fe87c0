package vn.thoilai.reporting.plausibility;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.thoilai.contract.reporting.Figure;
import vn.thoilai.contract.reporting.Finding;
import vn.thoilai.contract.reporting.ReportLine;
import vn.thoilai.contract.reporting.YearReport;
import vn.thoilai.reporting.rules.Check;

/** Adds the lines of a report up again: whatever its totals were made of, a reader will do the same. */
final class SumChecks {

    private static final Map<String, Function<ReportLine, Figure>> ADD_UP = new LinkedHashMap<>();

    static {
        ADD_UP.put("CLASSES", ReportLine::classes);
        ADD_UP.put("PARTICIPATIONS", ReportLine::participations);
        ADD_UP.put("SUMMONED", ReportLine::summoned);
        ADD_UP.put("ATTENDED", ReportLine::attended);
        ADD_UP.put("ASSESSED", ReportLine::assessed);
        ADD_UP.put("PASSED", ReportLine::passed);
        ADD_UP.put("FAIR_OR_BETTER", ReportLine::fairOrBetter);
    }

    private SumChecks() {}

    static List<Finding> of(YearReport report, Links links) {
        List<Finding> findings = new ArrayList<>();
        ADD_UP.forEach((indicator, figure) -> {
            compare(
                    findings,
                    links,
                    indicator,
                    sum(report, figure, line -> true),
                    figure.apply(report.total()),
                    "TOTAL");
            compare(
                    findings,
                    links,
                    indicator,
                    sum(report, figure, line -> Boolean.TRUE.equals(line.countsTowardTarget())),
                    figure.apply(report.towardTarget()),
                    "TOWARD_TARGET");
        });
        return findings;
    }

    private static BigDecimal sum(YearReport report, Function<ReportLine, Figure> figure, Predicate<ReportLine> fits) {
        return report.lines().stream()
                .filter(fits)
                .map(line -> figure.apply(line).value())
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static void compare(
            List<Finding> findings, Links links, String indicator, BigDecimal sum, Figure total, String line) {
        // What no line knows, the total does not know either.
        BigDecimal value = total.value() == null ? BigDecimal.ZERO : total.value();
        if (sum.compareTo(value) != 0) {
            findings.add(links.of(line, indicator).by(Check.SUM_OF_LINES, "sum", sum, "total", value));
        }
    }
}
