package vn.thoilai.reporting.year;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thoilai.contract.Delivery;
import vn.thoilai.contract.Stated;
import vn.thoilai.contract.reporting.Comparison;
import vn.thoilai.contract.reporting.Completeness;
import vn.thoilai.contract.reporting.Cumulative;
import vn.thoilai.contract.reporting.EventFigure;
import vn.thoilai.contract.reporting.Figure;
import vn.thoilai.contract.reporting.Indicator;
import vn.thoilai.contract.reporting.PeriodKind;
import vn.thoilai.contract.reporting.ReportLine;
import vn.thoilai.contract.reporting.TargetAttainment;
import vn.thoilai.contract.reporting.TargetBasis;
import vn.thoilai.contract.reporting.Unit;
import vn.thoilai.reporting.rules.Rule;

/** The figures of a part of a centre's year. */
final class YearFigures {

    private static final Comparator<ClassFigures> LINE_ORDER = Comparator.comparing(
                    ClassFigures::track, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(each -> each.track() == null ? each.programme() : "")
            .thenComparing(ClassFigures::delivery)
            .thenComparing(ClassFigures::countsTowardTarget, Comparator.reverseOrder());

    private final Figures figures;
    private final YearData data;
    private final Asked asked;
    private final Map<String, Integer> heads;

    YearFigures(Figures figures, YearData data, Asked asked) {
        this(figures, data, asked, data.heads());
    }

    private YearFigures(Figures figures, YearData data, Asked asked, Map<String, Integer> heads) {
        this.figures = figures;
        this.data = data;
        this.asked = asked;
        this.heads = heads;
    }

    /** The same from the beginning of the year; nothing where this begins there. */
    Optional<YearFigures> cumulative() {
        return asked.cumulative()
                .map(longer -> new YearFigures(figures.over(longer), data, longer, data.cumulativeHeads()));
    }

    Cumulative asCumulative() {
        return new Cumulative(asked.from(), asked.to(), lines(), towardTarget(), total());
    }

    /**
     * Those of the classes of the plan year that began up to that day, as they are known now. Cohorts that began before
     * the year are among them: what a centre prints in November are all classes of its plan year so far.
     */
    YearFigures begunBy(LocalDate day) {
        LocalDate first = data.classes().stream()
                .map(ClassFigures::startDate)
                .min(Comparator.naturalOrder())
                .filter(start -> start.getYear() < asked.year())
                .orElse(asked.from());
        Asked begun = new Asked(asked.year(), PeriodKind.RANGE, first, day, asked.cutOff());
        return new YearFigures(figures.over(begun), data, begun, Map.of());
    }

    /** Persons of those classes; nothing where the classes are no line and no total of the year. */
    Optional<Figure> heads(Predicate<ClassFigures> fits) {
        return heads.keySet().stream()
                .filter(key -> data.classes().stream()
                        .filter(ClassFigures::counted)
                        .allMatch(each -> fits.test(each) == each.standsIn(key)))
                .findFirst()
                .map(key -> group(key, fits).heads(heads.get(key)));
    }

    /** Certificates that were earned in no class, on days of another period than this one's. */
    Figure certificates(long number) {
        return figures.stated(
                Rule.CERTIFICATES_WITHOUT_CLASS, Unit.CERTIFICATES, Stated.exact(Math.toIntExact(number)));
    }

    List<ReportLine> lines() {
        Map<String, ClassFigures> first = data.classes().stream()
                .filter(each -> each.counted() && asked.includes(each.planYear(), each.startDate()))
                .collect(Collectors.toMap(ClassFigures::line, Function.identity(), (one, other) -> one));
        return first.values().stream().sorted(LINE_ORDER).map(this::line).toList();
    }

    private ReportLine line(ClassFigures like) {
        String programme = like.track() == null ? like.programme() : null;
        boolean planned = like.countsTowardTarget() && like.delivery() == Delivery.OWN;
        return new MakingLine(
                        group(like.line(), each -> each.standsIn(like.line())),
                        headsOf(like.line()),
                        planned
                                ? data.target()
                                        .map(plan -> plan.classesOf(like.track()))
                                        .orElse(null)
                                : null)
                .line(like.track(), programme, like.delivery(), like.countsTowardTarget(), this::compare);
    }

    private Integer headsOf(String scope) {
        return heads == null ? null : heads.getOrDefault(scope, 0);
    }

    ReportLine towardTarget() {
        return total(YearData.TOWARD_TARGET, true);
    }

    ReportLine total() {
        return total(YearData.ALL, null);
    }

    private ReportLine total(String key, Boolean countsTowardTarget) {
        return new MakingLine(
                        group(key, each -> each.standsIn(key)),
                        headsOf(key),
                        data.target().map(PlanTarget::classes).orElse(null))
                .line(null, null, null, countsTowardTarget, this::compare);
    }

    List<TargetAttainment> targets() {
        return data.target().stream()
                .flatMap(plan -> Stream.of(TargetBasis.CLASSES, TargetBasis.LEARNERS)
                        .filter(basis -> plan.asked(basis) != null)
                        .map(basis -> attainment(plan, basis)))
                .toList();
    }

    Optional<TargetAttainment> target(TargetBasis basis) {
        return targets().stream().filter(each -> each.basis() == basis).findFirst();
    }

    /** The target as the plan states it. */
    Figure asTarget(TargetAttainment target) {
        Unit unit = target.basis() == TargetBasis.CLASSES ? Unit.CLASSES : Unit.PARTICIPATIONS;
        return figures.stated(Rule.TARGET, unit, target.target());
    }

    private TargetAttainment attainment(PlanTarget plan, TargetBasis basis) {
        Group counting = group(YearData.TOWARD_TARGET, ClassFigures::countsTowardTarget);
        boolean classes = basis == TargetBasis.CLASSES;
        Stated target = plan.asked(basis);
        Figure actual = counting.figure(classes ? Indicator.CLASSES : Indicator.PARTICIPATIONS);
        BigDecimal asks = target.value() == null ? null : BigDecimal.valueOf(target.value());
        Figure attainment = figures.share(
                classes ? Rule.TARGET_ATTAINMENT_CLASSES : Rule.TARGET_ATTAINMENT_LEARNERS,
                null,
                actual.value(),
                asks,
                actual.completeness(),
                actual.unknownClasses());
        boolean exceeded =
                asks != null && actual.value() != null && actual.value().compareTo(asks) > 0;
        return new TargetAttainment(basis, target, actual, attainment, exceeded, plan.plan(), plan.version());
    }

    Figure certificatesWithoutClass() {
        return figures.count(Rule.CERTIFICATES_WITHOUT_CLASS, YearData.ALL, data.certificatesWithoutClass(), 0, true);
    }

    Figure commendedWithoutClass() {
        return figures.count(Rule.COMMENDED_WITHOUT_CLASS, YearData.ALL, data.commendedWithoutClass(), 0, true);
    }

    /** Kinds that the plan foresees; what was held nobody reports yet. */
    List<EventFigure> events() {
        return data.target().map(PlanTarget::events).stream()
                .flatMap(List::stream)
                .map(event -> new EventFigure(
                        event.kind(),
                        figures.stated(
                                Rule.EVENTS_PLANNED,
                                Unit.EVENTS,
                                event.count() == null ? null : Stated.exact(event.count())),
                        figures.stated(Rule.EVENTS_HELD, Unit.EVENTS, null)))
                .toList();
    }

    Group group(String key, Predicate<ClassFigures> fits) {
        return group(key, data.classes(), fits);
    }

    private Group group(String key, List<ClassFigures> classes, Predicate<ClassFigures> fits) {
        return Group.of(
                figures, key, classes, each -> fits.test(each) && asked.includes(each.planYear(), each.startDate()));
    }

    /** Against the same part of the year before. */
    private Comparison compare(String key, Indicator indicator, Figure now) {
        if (data.previous().isEmpty()) {
            // Nothing is known of that year at all, which is not the same as nothing having happened.
            return new Comparison(null, null, null);
        }
        Figure before = group(key, data.previous(), each -> each.standsIn(key)).figure(indicator);
        if (before.completeness() != Completeness.COMPLETE) {
            return new Comparison(null, null, null);
        }
        if (now.completeness() != Completeness.COMPLETE) {
            return new Comparison(before.value(), null, null);
        }
        BigDecimal difference = now.value().subtract(before.value());
        return new Comparison(before.value(), difference, Figures.percent(difference, before.value(), 1));
    }
}
