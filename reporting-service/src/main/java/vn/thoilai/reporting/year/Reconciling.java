package vn.thoilai.reporting.year;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import vn.thoilai.contract.Qualifier;
import vn.thoilai.contract.Stated;
import vn.thoilai.contract.reporting.Figure;
import vn.thoilai.contract.reporting.Indicator;
import vn.thoilai.contract.reporting.Measure;
import vn.thoilai.contract.reporting.Outcome;
import vn.thoilai.contract.reporting.PublishedFigures;
import vn.thoilai.contract.reporting.PublishedKind;
import vn.thoilai.contract.reporting.PublishedLine;
import vn.thoilai.contract.reporting.PublishedScope;
import vn.thoilai.contract.reporting.PublishedTarget;
import vn.thoilai.contract.reporting.ReconciliationLine;
import vn.thoilai.contract.reporting.TargetAttainment;
import vn.thoilai.contract.reporting.TargetBasis;
import vn.thoilai.kit.problem.Texts;
import vn.thoilai.reporting.published.LineWords;

/** Holds one publication against the computed figures, number by number. */
final class Reconciling {

    private final YearFigures figures;
    private final PublishedFigures published;
    private final List<ReconciliationLine> lines = new ArrayList<>();

    private Reconciling(YearFigures figures, PublishedFigures published) {
        this.figures = figures;
        this.published = published;
    }

    static List<ReconciliationLine> lines(YearFigures figures, PublishedFigures published) {
        Reconciling reconciling = new Reconciling(figures, published);
        published.lines().forEach(reconciling::line);
        reconciling.shares();
        if (published.target() != null) {
            reconciling.target(published.target());
        }
        return reconciling.lines;
    }

    private void line(PublishedLine line) {
        Group group = figures.group(YearData.ALL, each -> fits(line, each));
        String words = LineWords.of(line);
        count(words, Measure.CLASSES, line.classes(), group.figure(Indicator.CLASSES));
        cohorts(words, line.cohorts(), group);
        count(words, Measure.SUMMONED, line.summoned(), group.figure(Indicator.SUMMONED));
        count(words, Measure.PARTICIPATIONS, line.participations(), group.figure(Indicator.PARTICIPATIONS));
        percent(words, Measure.ATTENDANCE_PERCENT, line.attendancePercent(), group.figure(Indicator.ATTENDANCE_RATIO));
    }

    private static boolean fits(PublishedLine line, ClassFigures each) {
        return (line.scope() != PublishedScope.TOTAL_TOWARD_TARGET || each.countsTowardTarget())
                && (line.track() == null || line.track() == each.track())
                && (line.programme() == null || line.programme().equals(each.programme()))
                && (line.delivery() == null || line.delivery() == each.delivery())
                && (line.countsTowardTarget() == null || line.countsTowardTarget() == each.countsTowardTarget());
    }

    /** Results are printed for the centre's own work, which is what counts toward its target. */
    private void shares() {
        Group counting = figures.group(YearData.TOWARD_TARGET, ClassFigures::countsTowardTarget);
        String words = PublishedScope.TOTAL_TOWARD_TARGET.name();
        percent(words, Measure.PASSED_PERCENT, published.passedPercent(), counting.figure(Indicator.PASSED_SHARE));
        percent(
                words,
                Measure.FAIR_OR_BETTER_PERCENT,
                published.fairOrBetterPercent(),
                counting.figure(Indicator.FAIR_OR_BETTER_SHARE));
    }

    private void target(PublishedTarget target) {
        Optional<TargetAttainment> planned = figures.target(target.basis());
        String words = "TARGET, " + target.basis();
        Stated value = target.value();
        if (value != null) {
            Figure asked = planned.map(figures::asTarget).orElse(null);
            add(
                    words,
                    Measure.TARGET,
                    number(value),
                    value.qualifier(),
                    asked,
                    asked == null ? noTarget(target) : Verdict.of(number(value), value.qualifier(), asked));
        }
        BigDecimal percent = target.attainmentPercent();
        if (percent != null) {
            Figure reached = planned.map(TargetAttainment::attainment).orElse(null);
            add(
                    words,
                    Measure.TARGET_ATTAINMENT_PERCENT,
                    percent,
                    Qualifier.EXACT,
                    reached,
                    reached == null ? noTarget(target) : Verdict.ofPercent(percent, reached));
        }
    }

    private static Verdict noTarget(PublishedTarget target) {
        return Verdict.notComputable(
                target.basis() == TargetBasis.NOT_STATED ? "reconciliation.no-basis" : "reconciliation.no-plan");
    }

    private void count(String words, Measure measure, Stated stated, Figure computed) {
        if (stated != null) {
            Verdict verdict = Verdict.of(number(stated), stated.qualifier(), computed);
            add(words, measure, number(stated), stated.qualifier(), computed, verdict);
        }
    }

    private void percent(String words, Measure measure, BigDecimal printed, Figure computed) {
        if (printed != null) {
            add(words, measure, printed, Qualifier.EXACT, computed, Verdict.ofPercent(printed, computed));
        }
    }

    private void cohorts(String words, List<Integer> named, Group group) {
        if (named == null || named.isEmpty()) {
            return;
        }
        TreeSet<Integer> missing = new TreeSet<>(named);
        BigDecimal count = BigDecimal.valueOf(missing.size());
        Figure computed = group.cohortCount();
        group.cohorts().forEach(missing::remove);
        TreeSet<Integer> unnamed = new TreeSet<>(group.cohorts());
        named.forEach(unnamed::remove);
        Verdict verdict = missing.isEmpty() && unnamed.isEmpty()
                ? Verdict.equal(null)
                : new Verdict(
                        Outcome.DIFFERENT,
                        computed.value().subtract(count),
                        Texts.of("reconciliation.cohorts", missing.toString(), unnamed.toString()));
        add(words, Measure.COHORTS, count, Qualifier.EXACT, computed, verdict);
    }

    private static BigDecimal number(Stated stated) {
        return stated.value() == null ? null : BigDecimal.valueOf(stated.value());
    }

    private void add(
            String words, Measure measure, BigDecimal value, Qualifier qualifier, Figure computed, Verdict found) {
        Verdict verdict = speaksOfTheYear() ? dated(found) : Verdict.notComputable("reconciliation.other-subject");
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
