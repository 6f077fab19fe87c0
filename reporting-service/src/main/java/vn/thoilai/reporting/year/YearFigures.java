package vn.thoilai.reporting.year;

import java.math.BigDecimal;
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
import vn.thoilai.contract.Track;
import vn.thoilai.contract.reporting.Comparison;
import vn.thoilai.contract.reporting.Completeness;
import vn.thoilai.contract.reporting.Figure;
import vn.thoilai.contract.reporting.ReportLine;
import vn.thoilai.contract.reporting.TargetAttainment;
import vn.thoilai.contract.reporting.TargetBasis;
import vn.thoilai.reporting.rules.Rule;

/** The figures of a centre's year. */
final class YearFigures {

    private static final Comparator<ClassFigures> LINE_ORDER = Comparator.comparing(
                    ClassFigures::track, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(each -> each.track() == null ? each.programme() : "")
            .thenComparing(ClassFigures::delivery)
            .thenComparing(ClassFigures::countsTowardTarget, Comparator.reverseOrder());

    private final YearData data;

    YearFigures(YearData data) {
        this.data = data;
    }

    List<ReportLine> lines() {
        Map<String, ClassFigures> first = data.classes().stream()
                .filter(ClassFigures::counted)
                .collect(Collectors.toMap(ClassFigures::line, Function.identity(), (one, other) -> one));
        return first.values().stream().sorted(LINE_ORDER).map(this::line).toList();
    }

    private ReportLine line(ClassFigures like) {
        String programme = like.track() == null ? like.programme() : null;
        Title title = new Title(like.track(), programme, like.delivery(), like.countsTowardTarget());
        return line(title, like.line(), each -> each.line().equals(like.line()));
    }

    ReportLine towardTarget() {
        return line(new Title(null, null, null, true), YearData.TOWARD_TARGET, ClassFigures::countsTowardTarget);
    }

    ReportLine total() {
        return line(new Title(null, null, null, null), YearData.ALL, each -> true);
    }

    private record Title(Track track, String programme, Delivery delivery, Boolean countsTowardTarget) {}

    private ReportLine line(Title title, String scope, Predicate<ClassFigures> fits) {
        Group group = group(fits);
        return new ReportLine(
                title.track(),
                title.programme(),
                title.delivery(),
                title.countsTowardTarget(),
                group.number(),
                group.participations(),
                group.heads(data.headsOf(scope)),
                group.summoned(),
                group.attended(),
                group.attendanceRatio(),
                group.assessed(),
                group.passed(),
                group.passedShare(),
                group.fairOrBetter(),
                group.fairOrBetterShare(),
                group.cohorts(),
                compare(group.number(), Group::number, fits),
                compare(group.participations(), Group::participations, fits));
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

    private TargetAttainment attainment(PlanTarget plan, TargetBasis basis) {
        Group counting = group(ClassFigures::countsTowardTarget);
        boolean classes = basis == TargetBasis.CLASSES;
        Stated target = plan.asked(basis);
        Figure actual = classes ? counting.number() : counting.participations();
        BigDecimal asked = target.value() == null ? null : BigDecimal.valueOf(target.value());
        Figure attainment = Figures.share(
                classes ? Rule.TARGET_ATTAINMENT_CLASSES : Rule.TARGET_ATTAINMENT_LEARNERS,
                actual.value(),
                asked,
                actual.completeness(),
                actual.unknownClasses());
        boolean exceeded =
                asked != null && actual.value() != null && actual.value().compareTo(asked) > 0;
        return new TargetAttainment(basis, target, actual, attainment, exceeded, plan.plan(), plan.version());
    }

    Group group(Predicate<ClassFigures> fits) {
        return Group.of(data.classes(), fits);
    }

    private Comparison compare(Figure now, Function<Group, Figure> figure, Predicate<ClassFigures> fits) {
        if (data.previous().isEmpty()) {
            // Nothing is known of that year at all, which is not the same as nothing having happened.
            return new Comparison(null, null, null);
        }
        Figure before = figure.apply(Group.of(data.previous(), fits));
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
