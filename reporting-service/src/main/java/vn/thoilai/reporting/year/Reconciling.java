package vn.thoilai.reporting.year;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import vn.thoilai.contract.Qualifier;
import vn.thoilai.contract.Stated;
import vn.thoilai.contract.reporting.Completeness;
import vn.thoilai.contract.reporting.EventFigure;
import vn.thoilai.contract.reporting.Figure;
import vn.thoilai.contract.reporting.Indicator;
import vn.thoilai.contract.reporting.Measure;
import vn.thoilai.contract.reporting.Outcome;
import vn.thoilai.contract.reporting.PublishedCertificates;
import vn.thoilai.contract.reporting.PublishedEvent;
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
    private final ReconciledLines lines;

    private Reconciling(YearFigures figures, PublishedFigures published) {
        this.figures = figures;
        this.published = published;
        this.lines = new ReconciledLines(published);
    }

    /** Every number of the publication; {@code whole} are the figures of its whole year as they are known now. */
    static List<ReconciliationLine> lines(YearFigures whole, Earned earned, PublishedFigures published) {
        boolean begunBy = published.kind() == PublishedKind.YEAR_TO_DATE && published.cutOff() != null;
        YearFigures figures = begunBy ? whole.begunBy(published.cutOff()) : whole;
        Reconciling reconciling = new Reconciling(figures, published);
        published.lines().forEach(reconciling::line);
        reconciling.shares();
        if (published.target() != null) {
            reconciling.target(published.target());
        }
        if (published.certificatesWithoutClass() != null) {
            reconciling.certificates(published.certificatesWithoutClass(), earned);
        }
        if (published.events() != null) {
            published.events().forEach(reconciling::event);
        }
        return reconciling.lines.all();
    }

    private void line(PublishedLine line) {
        Group group = figures.group(YearData.ALL, each -> fits(line, each));
        String words = LineWords.of(line);
        cohorts(words, line.cohorts(), group);
        counts(line).forEach((measure, stated) -> {
            if (named(line)) {
                lines.count(words, measure, stated, group.figure(Indicator.valueOf(measure.name())));
            } else {
                lines.notComputable(words, measure, stated, "reconciliation.unnamed-line");
            }
        });
        heads(words, line);
        percent(line, Measure.ATTENDANCE_PERCENT, line.attendancePercent(), group.figure(Indicator.ATTENDANCE_RATIO));
        percent(line, Measure.PASSED_PERCENT, line.passedPercent(), group.figure(Indicator.PASSED_SHARE));
        percent(
                line,
                Measure.FAIR_OR_BETTER_PERCENT,
                line.fairOrBetterPercent(),
                group.figure(Indicator.FAIR_OR_BETTER_SHARE));
    }

    private void percent(PublishedLine line, Measure measure, BigDecimal printed, Figure computed) {
        if (named(line)) {
            lines.percent(LineWords.of(line), measure, printed, computed);
        } else if (printed != null) {
            Verdict verdict = Verdict.notComputable("reconciliation.unnamed-line");
            lines.add(LineWords.of(line), measure, printed, Qualifier.EXACT, null, verdict);
        }
    }

    /** What a line states of what adds up over classes. */
    private static Map<Measure, Stated> counts(PublishedLine line) {
        Map<Measure, Stated> counts = new EnumMap<>(Measure.class);
        counts.put(Measure.CLASSES, line.classes());
        counts.put(Measure.SUMMONED, line.summoned());
        counts.put(Measure.PARTICIPATIONS, line.participations());
        counts.put(Measure.ATTENDED, line.attended());
        counts.put(Measure.ASSESSED, line.assessed());
        counts.put(Measure.PASSED, line.passed());
        counts.put(Measure.FAIR_OR_BETTER, line.fairOrBetter());
        counts.put(Measure.CERTIFIED, line.certified());
        counts.put(Measure.COMMENDED, line.commended());
        return counts;
    }

    /** Whether it says which classes it sums up; figures know neither what a line is called nor kinds of partners. */
    private static boolean named(PublishedLine line) {
        return line.scope() != PublishedScope.LINE
                || line.track() != null
                || line.programme() != null
                || line.delivery() != null;
    }

    /** Persons do not add up: they are known for the lines and totals of the whole year only. */
    private void heads(String words, PublishedLine line) {
        if (line.heads() == null) {
            return;
        }
        Optional<Figure> heads = named(line) ? figures.heads(each -> fits(line, each)) : Optional.empty();
        heads.ifPresentOrElse(
                computed -> lines.count(words, Measure.HEADS, line.heads(), computed),
                () -> lines.notComputable(words, Measure.HEADS, line.heads(), "reconciliation.heads"));
    }

    private void certificates(PublishedCertificates certificates, Earned earned) {
        LocalDate end = published.cutOff() == null ? LocalDate.of(published.year(), 12, 31) : published.cutOff();
        lines.count(
                certificates.kind(),
                Measure.CERTIFICATES_WITHOUT_CLASS_IN_PERIOD,
                exact(certificates.inPeriod()),
                figures.certificates(earned.between(LocalDate.of(published.year(), 1, 1), end)));
        lines.count(
                certificates.kind(),
                Measure.CERTIFICATES_WITHOUT_CLASS,
                exact(certificates.cumulative()),
                figures.certificates(earned.until(end)));
    }

    private void event(PublishedEvent event) {
        Optional<Figure> held = figures.events().stream()
                .filter(each -> each.kind().name().equals(event.kind()))
                .map(EventFigure::held)
                .filter(figure -> figure.value() != null)
                .findFirst();
        held.ifPresentOrElse(
                computed -> lines.count(event.kind(), Measure.EVENTS, event.count(), computed),
                () -> lines.notComputable(event.kind(), Measure.EVENTS, event.count(), "reconciliation.events"));
        lines.notComputable(
                event.kind(), Measure.EVENT_PARTICIPANTS, event.participants(), "reconciliation.event-participants");
    }

    private static Stated exact(Integer number) {
        return number == null ? null : Stated.exact(number);
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
        lines.percent(
                words, Measure.PASSED_PERCENT, published.passedPercent(), counting.figure(Indicator.PASSED_SHARE));
        lines.percent(
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
            lines.add(
                    words,
                    Measure.TARGET,
                    ReconciledLines.number(value),
                    value.qualifier(),
                    asked,
                    asked == null
                            ? noTarget(target)
                            : Verdict.of(ReconciledLines.number(value), value.qualifier(), asked));
        }
        BigDecimal percent = target.attainmentPercent();
        if (percent != null) {
            Figure reached = planned.map(TargetAttainment::attainment).orElse(null);
            lines.add(
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

    private void cohorts(String words, List<Integer> named, Group group) {
        if (named == null || named.isEmpty()) {
            return;
        }
        TreeSet<Integer> missing = new TreeSet<>(named);
        BigDecimal count = BigDecimal.valueOf(missing.size());
        Figure computed = group.cohortCount();
        if (computed.completeness() == Completeness.UNKNOWN) {
            lines.count(words, Measure.COHORTS, Stated.exact(missing.size()), computed);
            return;
        }
        group.cohorts().forEach(missing::remove);
        TreeSet<Integer> unnamed = new TreeSet<>(group.cohorts());
        named.forEach(unnamed::remove);
        Verdict verdict = missing.isEmpty() && unnamed.isEmpty()
                ? Verdict.equal(null)
                : new Verdict(
                        Outcome.DIFFERENT,
                        computed.value().subtract(count),
                        Texts.of("reconciliation.cohorts", missing.toString(), unnamed.toString()));
        lines.add(words, Measure.COHORTS, count, Qualifier.EXACT, computed, verdict);
    }
}
