package vn.thoilai.local.report;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.thoilai.contract.Stated;
import vn.thoilai.contract.planning.Plan;
import vn.thoilai.contract.planning.PlanLine;
import vn.thoilai.contract.reporting.Figure;
import vn.thoilai.contract.reporting.ReportLine;
import vn.thoilai.contract.reporting.YearReport;

/** A plan beside what the year before reached. */
final class PlanPage {

    private PlanPage() {}

    static String of(Plan plan, YearReport before) {
        TextTable table = new TextTable(1, "Track", "Classes " + before.year(), "Classes " + plan.year(), "More");
        for (PlanLine line : plan.current().lines()) {
            Figure actual = before.lines().stream()
                    .filter(of -> of.track() == line.track() && Boolean.TRUE.equals(of.countsTowardTarget()))
                    .findFirst()
                    .map(ReportLine::classes)
                    .orElse(null);
            table.row(Words.of(line.track()), Words.of(actual), Words.of(line.classes()), more(line.classes(), actual));
        }
        Stated total = plan.current().total().classes();
        Figure actual = before.towardTarget().classes();
        table.rule().row("Together", Words.of(actual), Words.of(total), more(total, actual));
        return "Plan of " + plan.year() + ", " + Words.code(plan.state()) + "\n\n" + table + "\nEvents: "
                + plan.current().events().stream()
                        .map(event -> Words.code(event.kind()))
                        .collect(Collectors.joining(", "))
                + "\n";
    }

    private static String more(Stated planned, Figure actual) {
        return Optional.ofNullable(planned)
                .map(Stated::value)
                .filter(value -> actual != null && actual.value() != null)
                .map(value -> BigDecimal.valueOf(value).subtract(actual.value()).intValue())
                .map(difference -> difference > 0 ? "+" + difference : difference.toString())
                .orElse("–");
    }
}
