package vn.thoilai.reporting.year;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.thoilai.contract.Qualifier;
import vn.thoilai.contract.Stated;
import vn.thoilai.contract.reporting.Figure;
import vn.thoilai.contract.reporting.Measure;
import vn.thoilai.contract.reporting.Outcome;
import vn.thoilai.contract.reporting.PublishedFigures;
import vn.thoilai.contract.reporting.PublishedKind;
import vn.thoilai.contract.reporting.ReconciliationLine;
import vn.thoilai.kit.problem.Texts;

/** What has come of holding the numbers of one publication against computed figures. */
final class ReconciledLines {

    private final PublishedFigures published;
    private final List<ReconciliationLine> lines = new ArrayList<>();

    ReconciledLines(PublishedFigures published) {
        this.published = published;
    }

    List<ReconciliationLine> all() {
        return lines;
    }

    void count(String words, Measure measure, Stated stated, Figure computed) {
        if (stated != null) {
            Verdict verdict = Verdict.of(number(stated), stated.qualifier(), computed);
            add(words, measure, number(stated), stated.qualifier(), computed, verdict);
        }
    }

    void percent(String words, Measure measure, BigDecimal printed, Figure computed) {
        if (printed != null) {
            add(words, measure, printed, Qualifier.EXACT, computed, Verdict.ofPercent(printed, computed));
        }
    }

    void notComputable(String words, Measure measure, Stated stated, String reason) {
        if (stated != null) {
            add(words, measure, number(stated), stated.qualifier(), null, Verdict.notComputable(reason));
        }
    }

    static BigDecimal number(Stated stated) {
        return stated.value() == null ? null : BigDecimal.valueOf(stated.value());
    }

    void add(String words, Measure measure, BigDecimal value, Qualifier qualifier, Figure computed, Verdict found) {
        Verdict verdict = speaksOfTheYear() ? dated(found) : Verdict.notComputable(otherSubject());
        lines.add(new ReconciliationLine(
                published.code(),
                words,
                measure,
                value,
                qualifier,
                speaksOfTheYear() ? computed : null,
                verdict.outcome(),
                verdict.difference(),
                verdict.reason()));
    }

    private boolean speaksOfTheYear() {
        return published.kind() != PublishedKind.CLASS && published.kind() != PublishedKind.ANNUAL_ROLL_UP;
    }

    private String otherSubject() {
        return published.kind() == PublishedKind.CLASS ? "reconciliation.single-class" : "reconciliation.group";
    }

    /** A difference may be no more than the time that has passed since. */
    private Verdict dated(Verdict verdict) {
        if (verdict.outcome() != Outcome.DIFFERENT || published.cutOff() == null || verdict.reason() != null) {
            return verdict;
        }
        return new Verdict(
                verdict.outcome(),
                verdict.difference(),
                Texts.of("reconciliation.cut-off", published.cutOff().toString()));
    }
}
