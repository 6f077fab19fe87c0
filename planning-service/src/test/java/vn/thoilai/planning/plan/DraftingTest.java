package vn.thoilai.planning.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thoilai.planning.plan.Reports.classes;
import static vn.thoilai.planning.plan.Reports.counting;
import static vn.thoilai.planning.plan.Reports.line;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thoilai.contract.Delivery;
import vn.thoilai.contract.Qualifier;
import vn.thoilai.contract.Stated;
import vn.thoilai.contract.Track;
import vn.thoilai.contract.planning.Growth;
import vn.thoilai.contract.planning.PlanLine;
import vn.thoilai.contract.planning.PlanStep;
import vn.thoilai.contract.planning.PlanTotal;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.contract.reporting.YearReport;

class DraftingTest {

    private static final Growth THREE_MORE = new Growth(3, null);

    @Test
    void the_plan_of_2018_is_about_36_classes_by_track_21_6_and_9() {
        Drafting draft = Drafting.from(Reports.thoiLai(), THREE_MORE, Qualifier.ABOUT);

        assertThat(draft.total()).isEqualTo(new PlanTotal(new Stated(36, Qualifier.ABOUT), null));
        assertThat(draft.lines())
                .containsExactly(
                        new PlanLine(Track.PARTY, Stated.exact(21), null),
                        new PlanLine(Track.STATE, Stated.exact(6), null),
                        new PlanLine(Track.MASS_ORGANISATION, Stated.exact(9), null));
    }

    @Test
    void every_step_is_recorded_with_what_went_in_and_came_out() {
        Drafting draft = Drafting.from(Reports.thoiLai(), THREE_MORE, Qualifier.ABOUT);

        assertThat(draft.steps())
                .extracting(PlanStep::code)
                .containsExactly("baseline", "growth", "total", "quota", "remainder", "split");
        assertThat(draft.steps()).extracting(PlanStep::number).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(step(draft, "baseline").results())
                .containsEntry("PARTY", "19")
                .containsEntry("STATE", "6")
                .containsEntry("MASS_ORGANISATION", "8")
                .containsEntry("baseline", "33");
        assertThat(step(draft, "growth").inputs()).containsEntry("classes", "3");
        assertThat(step(draft, "total").results()).containsEntry("total", "36").containsEntry("qualifier", "ABOUT");
        assertThat(step(draft, "quota").results()).containsEntry("PARTY", "684/33");
        assertThat(step(draft, "remainder").inputs())
                .isEqualTo(Map.of("PARTY", "20", "STATE", "6", "MASS_ORGANISATION", "8"));
        assertThat(step(draft, "remainder").results())
                .isEqualTo(Map.of("PARTY", "24/33", "STATE", "18/33", "MASS_ORGANISATION", "24/33", "left", "2"));
        assertThat(step(draft, "split").results())
                .isEqualTo(Map.of("PARTY", "21", "STATE", "6", "MASS_ORGANISATION", "9"));
    }

    @Test
    void a_draft_can_be_computed_again_from_its_steps() {
        Drafting draft = Drafting.from(Reports.thoiLai(), new Growth(null, new BigDecimal("17.5")), null);

        Map<String, Integer> weights = new TreeMap<>();
        step(draft, "baseline").results().forEach((key, value) -> weights.put(key, Integer.valueOf(value)));
        int baseline = weights.remove("baseline");
        weights.remove("withoutTrack");
        int growth = Integer.parseInt(step(draft, "growth").results().get("growth"));
        Map<String, String> again = new TreeMap<>();
        LargestRemainder.split(baseline + growth, weights)
                .forEach(part -> again.put(part.code(), String.valueOf(part.value())));
        assertThat(step(draft, "split").results()).isEqualTo(again);
    }

    @Test
    void the_baseline_names_the_report_it_rests_on() {
        assertThat(step(Drafting.from(Reports.thoiLai(), null, null), "baseline")
                        .inputs())
                .containsEntry("centre", "thoi-lai")
                .containsEntry("year", "2017")
                .containsEntry("computedAt", Reports.COMPUTED.toString())
                .containsEntry("cutOff", "2017-11-16")
                .containsEntry("enrollment.position", "4694")
                .containsEntry("enrollment.stale", "false");
    }

    @Test
    void figures_that_may_be_behind_say_so() {
        PlanStep baseline = step(Drafting.from(Reports.stale(Reports.thoiLai()), null, null), "baseline");
        assertThat(baseline.inputs())
                .containsEntry("enrollment.stale", "true")
                .containsEntry("enrollment.staleSince", Reports.SILENT_SINCE.toString());
        assertThat(baseline.detail()).contains("may be behind", "enrollment", Reports.SILENT_SINCE.toString());
    }

    @ParameterizedTest
    @CsvSource({"10, 36", "1.5, 33", "1.52, 34", "-100, 0", "0, 33", "4.5454545454, 34"})
    void percent_is_rounded_half_up_to_whole_classes(BigDecimal percent, int total) {
        Drafting draft = Drafting.from(Reports.thoiLai(), new Growth(null, percent), null);
        assertThat(draft.total().classes()).isEqualTo(Stated.exact(total));
    }

    @Test
    void exactly_half_a_class_counts_as_one() {
        YearReport five = Reports.of(counting(Track.PARTY, 5));
        assertThat(Drafting.from(five, new Growth(null, BigDecimal.TEN), null)
                        .total()
                        .classes())
                .isEqualTo(Stated.exact(6));
    }

    @Test
    void lines_of_one_track_are_added_and_those_without_track_are_left_out_and_told() {
        YearReport report = Reports.of(
                counting(Track.PARTY, 3),
                line(Track.PARTY, Delivery.CO_DELIVERED, true, classes(1)),
                line(null, Delivery.CO_DELIVERED, true, classes(2)));
        Drafting draft = Drafting.from(report, null, null);
        assertThat(draft.total().classes()).isEqualTo(Stated.exact(4));
        assertThat(step(draft, "baseline").detail()).contains("2 more");
    }

    @Test
    void an_unknown_baseline_is_no_baseline() {
        YearReport report = Reports.of(counting(Track.PARTY, 19), line(Track.STATE, Delivery.OWN, true, classes(null)));
        assertConflict(report, "STATE");
    }

    @Test
    void nothing_is_shared_in_proportion_to_nothing() {
        assertConflict(Reports.of(counting(Track.PARTY, 0)), "2017");
        assertConflict(Reports.of(), "2017");
    }

    @Test
    void a_growth_below_no_class_is_refused() {
        assertThatThrownBy(() -> Drafting.from(Reports.thoiLai(), new Growth(-34, null), null))
                .isInstanceOfSatisfying(ProblemException.class, problem -> {
                    assertThat(problem.is(ProblemCode.VALIDATION_FAILED)).isTrue();
                    assertThat(problem.problem().errors().get(0).pointer()).isEqualTo("/growth/classes");
                });
        assertThatThrownBy(() -> Drafting.from(Reports.thoiLai(), new Growth(Integer.MAX_VALUE, null), null))
                .isInstanceOf(ProblemException.class);
    }

    private static void assertConflict(YearReport report, String said) {
        assertThatThrownBy(() -> Drafting.from(report, null, null))
                .isInstanceOfSatisfying(ProblemException.class, problem -> {
                    assertThat(problem.is(ProblemCode.CONFLICT)).isTrue();
                    assertThat(problem.problem().detail()).contains(said);
                });
    }

    private static PlanStep step(Drafting draft, String code) {
        return draft.steps().stream()
                .filter(step -> step.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
