package vn.thoilai.reporting.year;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.thoilai.contract.reporting.Figure;
import vn.thoilai.contract.reporting.Unit;
import vn.thoilai.reporting.rules.Rule;

/** Classes that are summed up together. */
record Group(List<ClassFigures> classes) {

    /** Those of the classes that count as opened and fit. */
    static Group of(List<ClassFigures> classes, Predicate<ClassFigures> fits) {
        return new Group(
                classes.stream().filter(ClassFigures::counted).filter(fits).toList());
    }

    Figure number() {
        return Figures.count(Rule.CLASSES, Unit.CLASSES, classes.size(), 0, true);
    }

    Figure participations() {
        return sum(Rule.PARTICIPATIONS, ClassFigures::participations);
    }

    Figure summoned() {
        return sum(Rule.SUMMONED, ClassFigures::summoned);
    }

    Figure attended() {
        return sum(Rule.ATTENDED, ClassFigures::attended);
    }

    Figure attendanceRatio() {
        return share(Rule.ATTENDANCE_RATIO, ClassFigures::attended, ClassFigures::summoned);
    }

    Figure assessed() {
        return sum(Rule.ASSESSED, ClassFigures::assessed);
    }

    Figure passed() {
        return sum(Rule.PASSED, ClassFigures::passed);
    }

    Figure passedShare() {
        return share(Rule.PASSED_SHARE, ClassFigures::passed, ClassFigures::assessed);
    }

    Figure fairOrBetter() {
        return sum(Rule.FAIR_OR_BETTER, ClassFigures::fairOrBetter);
    }

    Figure fairOrBetterShare() {
        return share(Rule.FAIR_OR_BETTER_SHARE, ClassFigures::fairOrBetter, ClassFigures::assessed);
    }

    /** Distinct persons do not add up over classes, so their number comes from outside. */
    Figure heads(int counted) {
        long without = classes.stream().filter(each -> !each.rosterKept()).count();
        return Figures.count(Rule.HEADS, Unit.HEADS, counted, (int) without, without < classes.size());
    }

    Figure cohortCount() {
        return Figures.count(Rule.COHORTS, Unit.CLASSES, cohorts().size(), 0, true);
    }

    List<Integer> cohorts() {
        return classes.stream()
                .map(ClassFigures::cohort)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    private Figure sum(Rule rule, Function<ClassFigures, Part> count) {
        List<Part> parts = classes.stream().map(count).toList();
        long unknown = parts.stream().filter(part -> !part.complete()).count();
        List<Integer> known =
                parts.stream().map(Part::known).filter(Objects::nonNull).toList();
        long sum = known.stream().mapToLong(Integer::longValue).sum();
        return Figures.count(rule, Unit.PARTICIPATIONS, sum, (int) unknown, !known.isEmpty());
    }

    /** Over the classes that know both, so that numerator and denominator speak of the same learners. */
    private Figure share(Rule rule, Function<ClassFigures, Part> numerator, Function<ClassFigures, Part> denominator) {
        List<ClassFigures> both = classes.stream()
                .filter(each -> numerator.apply(each).complete()
                        && denominator.apply(each).complete())
                .toList();
        return Figures.share(
                rule,
                both.stream().mapToLong(each -> numerator.apply(each).known()).sum(),
                both.stream().mapToLong(each -> denominator.apply(each).known()).sum(),
                classes.size() - both.size(),
                !both.isEmpty());
    }
}
