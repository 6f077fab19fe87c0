package vn.thoilai.reporting.year;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.thoilai.contract.reporting.Figure;
import vn.thoilai.contract.reporting.Indicator;
import vn.thoilai.reporting.rules.Rule;

/**
 * Classes that are summed up together.
 *
 * @param key of their line or total
 */
record Group(Figures figures, String key, List<ClassFigures> classes) {

    /** Those of the classes that count as opened and fit. */
    static Group of(Figures figures, String key, List<ClassFigures> classes, Predicate<ClassFigures> fits) {
        return new Group(
                figures,
                key,
                classes.stream().filter(ClassFigures::counted).filter(fits).toList());
    }

    /** A count that adds up over classes, or a share of one such count in another. */
    Figure figure(Indicator indicator) {
        Rule rule = Rule.of(indicator);
        return rule.isShare() ? share(rule) : sum(rule);
    }

    /** Distinct persons do not add up over classes, so their number comes from outside. */
    Figure heads(int counted) {
        int without = number(classes.stream().filter(each -> !each.rosterKept()));
        return figures.count(Rule.HEADS, key, counted, without, without < number(classes.stream()));
    }

    /** Nor over centres, of which none knows the other's: whatever the classes know, nothing is known of the sum. */
    Figure headsAcrossCentres() {
        return figures.count(Rule.HEADS, key, 0, number(classes.stream()), false);
    }

    /** How many classes they are; one that stands for several counts as many. */
    private static int number(Stream<ClassFigures> classes) {
        return classes.mapToInt(ClassFigures::number).sum();
    }

    Figure cohortCount() {
        return figures.count(Rule.COHORTS, key, cohorts().size(), 0, true);
    }

    List<Integer> cohorts() {
        return classes.stream()
                .map(ClassFigures::cohort)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    private Figure sum(Rule rule) {
        int unknown = number(
                classes.stream().filter(each -> !each.part(rule.indicator()).complete()));
        List<Integer> known = classes.stream()
                .map(each -> each.part(rule.indicator()).known())
                .filter(Objects::nonNull)
                .toList();
        long sum = known.stream().mapToLong(Integer::longValue).sum();
        return figures.count(rule, key, sum, unknown, !known.isEmpty());
    }

    /** Over the classes that know both, so that numerator and denominator speak of the same learners. */
    private Figure share(Rule rule) {
        List<ClassFigures> both =
                classes.stream().filter(each -> knowsBoth(each, rule)).toList();
        return figures.share(
                rule,
                key,
                both.stream()
                        .mapToLong(each -> each.part(rule.numerator()).known())
                        .sum(),
                both.stream()
                        .mapToLong(each -> each.part(rule.denominator()).known())
                        .sum(),
                number(classes.stream()) - number(both.stream()),
                !both.isEmpty());
    }

    static boolean knowsBoth(ClassFigures each, Rule rule) {
        return each.part(rule.numerator()).complete()
                && each.part(rule.denominator()).complete();
    }
}
