package vn.thoilai.reporting.year;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.thoilai.contract.reporting.ClassContribution;
import vn.thoilai.contract.reporting.Completeness;
import vn.thoilai.contract.reporting.Indicator;
import vn.thoilai.reporting.rules.Rule;

/**
 * What each class contributes to a figure.
 *
 * @param rows address of the lists of rows
 * @param line key of the line or total the figure stands in
 * @param heads persons that are counted in a class, each in the first of his classes; of other rules nothing
 */
record Contributions(String rows, Asked asked, Rule rule, String line, Map<UUID, Integer> heads) {

    private static final Part UNKNOWN = Part.ofNullable(null);

    List<ClassContribution> of(List<ClassFigures> classes) {
        Set<Integer> cohorts = new HashSet<>();
        return classes.stream()
                .map(each -> rule.isShare() ? share(each) : count(each, part(each, cohorts)))
                .toList();
    }

    private Part part(ClassFigures each, Set<Integer> cohorts) {
        return switch (rule) {
            case HEADS -> each.rosterKept() ? Part.of(heads.getOrDefault(each.id(), 0)) : UNKNOWN;
            // A cohort of several classes counts in the first of them.
            case COHORTS -> Part.of(each.cohort() != null && cohorts.add(each.cohort()) ? 1 : 0);
            default -> each.parts().getOrDefault(rule.indicator(), Part.of(0));
        };
    }

    private ClassContribution count(ClassFigures each, Part part) {
        return contribution(
                each, number(part), null, null, Figures.completeness(part.complete() ? 0 : 1, part.known() != null));
    }

    private ClassContribution share(ClassFigures each) {
        if (!Group.knowsBoth(each, rule)) {
            return contribution(each, null, null, null, Completeness.UNKNOWN);
        }
        return contribution(
                each,
                null,
                number(each.part(rule.numerator())),
                number(each.part(rule.denominator())),
                Completeness.COMPLETE);
    }

    private static BigDecimal number(Part part) {
        return part.known() == null ? null : BigDecimal.valueOf(part.known());
    }

    private ClassContribution contribution(
            ClassFigures each, BigDecimal value, BigDecimal numerator, BigDecimal denominator, Completeness known) {
        return new ClassContribution(
                each.id(),
                each.centre(),
                each.code(),
                each.nameVi(),
                each.programme(),
                each.track(),
                each.delivery(),
                each.countsTowardTarget(),
                each.state(),
                each.startDate(),
                value,
                numerator,
                denominator,
                known,
                link(each));
    }

    private String link(ClassFigures each) {
        boolean listed = each.rosterKept() || rule == Rule.CERTIFIED || rule == Rule.COMMENDED;
        Indicator indicator = rule.indicator();
        return listed && RowsReader.lists(indicator)
                ? rows + "/" + each.id() + "?indicator=" + indicator + "&line=" + line + asked.parameters()
                : null;
    }
}
