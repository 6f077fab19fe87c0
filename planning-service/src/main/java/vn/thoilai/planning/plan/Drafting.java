package vn.thoilai.planning.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import vn.thoilai.contract.Qualifier;
import vn.thoilai.contract.Stated;
import vn.thoilai.contract.Track;
import vn.thoilai.contract.planning.Growth;
import vn.thoilai.contract.planning.PlanLine;
import vn.thoilai.contract.planning.PlanStep;
import vn.thoilai.contract.planning.PlanTotal;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.contract.reporting.YearReport;
import vn.thoilai.kit.problem.Texts;

/**
 * Computes a plan from the report of the year before: total by growth, lines by largest remainder in proportion to the
 * classes of that year.
 *
 * @param total the classes as qualified; learners are not computed
 * @param lines exact classes of each track
 * @param steps how it was computed
 */
record Drafting(PlanTotal total, List<PlanLine> lines, List<PlanStep> steps) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * Computes a plan.
     *
     * @param growth none if null
     * @param qualifier of the total; EXACT if null
     * @throws ProblemException 400 when the growth leads nowhere, 409 when the year has no usable number of classes
     */
    static Drafting from(YearReport report, Growth growth, Qualifier qualifier) {
        Baseline baseline = Baseline.of(report);
        int total = grown(baseline.total(), growth);
        Qualifier sure = qualifier == null ? Qualifier.EXACT : qualifier;
        List<LargestRemainder.Part> parts = LargestRemainder.split(total, baseline.byTrack());
        DraftSteps steps = new DraftSteps();
        steps.baseline(report, baseline);
        steps.growth(baseline.total(), growth, total);
        steps.total(baseline.total(), total, sure);
        steps.shares(total, baseline.total(), parts);
        List<PlanLine> lines = parts.stream()
                .map(part -> new PlanLine(Track.valueOf(part.code()), Stated.exact((int) part.value()), null))
                .sorted((one, other) -> one.track().compareTo(other.track()))
                .toList();
        return new Drafting(new PlanTotal(new Stated(total, sure), null), lines, steps.all());
    }

    private static int grown(int baseline, Growth growth) {
        BigDecimal total = BigDecimal.valueOf(baseline);
        String pointer = "/growth/classes";
        if (growth != null && growth.classes() != null) {
            total = total.add(BigDecimal.valueOf(growth.classes()));
        } else if (growth != null && growth.percent() != null) {
            pointer = "/growth/percent";
            total = total.multiply(growth.percent().add(HUNDRED)).divide(HUNDRED, 0, RoundingMode.HALF_UP);
        }
        if (total.signum() < 0) {
            throw ProblemException.invalid(
                    pointer, "growth-too-low", Texts.of("rule.growth-too-low", String.valueOf(baseline)));
        }
        if (total.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0) {
            throw ProblemException.invalid(pointer, "growth-too-high", Texts.of("rule.growth-too-high"));
        }
        return total.intValueExact();
    }
}
