package vn.thoilai.local.report;

import java.util.Set;
import vn.thoilai.contract.reporting.Measure;
import vn.thoilai.contract.reporting.Reconciliation;
import vn.thoilai.contract.reporting.ReconciliationLine;

/** Every published figure beside the computed one. */
final class ReconciliationPage {

    private static final Set<Measure> PERCENT = Set.of(
            Measure.ATTENDANCE_PERCENT,
            Measure.PASSED_PERCENT,
            Measure.FAIR_OR_BETTER_PERCENT,
            Measure.TARGET_ATTAINMENT_PERCENT);

    private ReconciliationPage() {}

    static String of(Reconciliation reconciliation) {
        TextTable table = new TextTable(2, "Line", "Measure", "Published", "Computed", "Result");
        for (ReconciliationLine line : reconciliation.lines()) {
            table.row(
                    line.line(),
                    Words.code(line.measure()),
                    Words.qualified(line.published(), line.qualifier(), PERCENT.contains(line.measure())),
                    Words.of(line.computed()),
                    result(line));
        }
        return "Published against computed, " + reconciliation.year() + "\n\n" + table + "\n"
                + reconciliation.equal() + " equal, " + reconciliation.different() + " different, "
                + reconciliation.notComputable() + " not computable\n";
    }

    private static String result(ReconciliationLine line) {
        return switch (line.outcome()) {
            case EQUAL -> "equal";
            case DIFFERENT -> "different by " + line.difference().toPlainString();
            case NOT_COMPUTABLE -> "not computable: " + line.reason();
        };
    }

    static boolean allEqual(Reconciliation reconciliation) {
        return !reconciliation.lines().isEmpty()
                && reconciliation.different() == 0
                && reconciliation.notComputable() == 0;
    }
}
