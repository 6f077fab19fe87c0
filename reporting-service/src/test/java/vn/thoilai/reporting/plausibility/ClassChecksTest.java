package vn.thoilai.reporting.plausibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thoilai.contract.Delivery;
import vn.thoilai.contract.enrollment.ClassState;
import vn.thoilai.contract.reporting.Finding;
import vn.thoilai.contract.reporting.Severity;
import vn.thoilai.reporting.rules.Check;
import vn.thoilai.reporting.year.Asked;

/** Each rule finds what it is for, and nothing one step before. */
class ClassChecksTest {

    private static List<Finding> of(Consumer<Seen> change) {
        Seen seen = new Seen();
        change.accept(seen);
        return ClassChecks.of(seen.make(), new Links("thoi-lai", Asked.of(2017)));
    }

    private static Arguments rule(Check check, Consumer<Seen> found, Consumer<Seen> justNot) {
        return Arguments.of(check, found, justNot);
    }

    static Stream<Arguments> rules() {
        return Stream.of(
                rule(Check.ATTENDED_ABOVE_SUMMONED, s -> s.attended = 41, s -> s.attended = 40),
                rule(
                        Check.PARTICIPATIONS_ABOVE_SUMMONED,
                        s -> withCapacity(s, 41).summoned = 40,
                        s -> withCapacity(s, 41).summoned = 41),
                rule(Check.ASSESSED_ABOVE_PARTICIPATIONS, s -> s.assessed = 39, s -> s.assessed = 38),
                rule(Check.PASSED_ABOVE_ASSESSED, s -> s.passed = 39, s -> s.passed = 38),
                rule(Check.FAIR_OR_BETTER_ABOVE_PASSED, s -> s.fairOrBetter = 38, s -> s.fairOrBetter = 37),
                rule(Check.CERTIFIED_ABOVE_PASSED, s -> s.certified = 38, s -> s.certified = 37),
                rule(Check.PARTICIPATIONS_ABOVE_CAPACITY, s -> s.capacity = 37, s -> s.capacity = 38),
                rule(Check.NO_PARTICIPATION, ClassChecksTest::empty, s -> {
                    empty(s);
                    s.state = ClassState.OPENED;
                }),
                rule(Check.CLOSED_WITHOUT_GRADES, ClassChecksTest::ungraded, s -> {
                    ungraded(s);
                    s.state = ClassState.ASSESSED;
                }),
                rule(Check.ATTENDANCE_UNKNOWN, s -> s.unmarked = 1, s -> s.unmarked = 0),
                rule(Check.ATTENDANCE_UNKNOWN, s -> s.attended = null, s -> {
                    s.attended = null;
                    s.state = ClassState.IN_SESSION;
                }),
                rule(Check.NO_SESSION, s -> s.sessions = 0, s -> s.sessions = 1),
                rule(
                        Check.START_OUTSIDE_PLAN_YEAR,
                        s -> s.start = LocalDate.of(2018, 1, 1),
                        s -> s.start = LocalDate.of(2017, 12, 31)),
                rule(
                        Check.START_OUTSIDE_PLAN_YEAR,
                        s -> s.start = LocalDate.of(2016, 12, 31),
                        s -> s.start = LocalDate.of(2017, 1, 1)),
                rule(Check.HOSTED_TOWARD_TARGET, s -> s.delivery = Delivery.HOSTED, s -> {
                    s.delivery = Delivery.HOSTED;
                    s.counts = false;
                }));
    }

    private static Seen withCapacity(Seen seen, int number) {
        seen.participations = number;
        seen.capacity = number;
        return seen;
    }

    private static void empty(Seen seen) {
        seen.participations = 0;
        seen.attended = 0;
        ungraded(seen);
        seen.certified = 0;
    }

    private static void ungraded(Seen seen) {
        seen.assessed = 0;
        seen.passed = 0;
        seen.fairOrBetter = 0;
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_finds_what_it_is_for_and_nothing_one_step_before(
            Check check, Consumer<Seen> found, Consumer<Seen> justNot) {
        assertThat(of(found)).extracting(Finding::rule).containsExactly(check.id());
        assertThat(of(justNot)).isEmpty();
    }

    @Test
    void a_finding_names_the_class_the_values_and_where_to_look() {
        assertThat(of(seen -> seen.attended = 41)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.classCode()).isEqualTo("2017-P01");
            assertThat(finding.text()).isEqualTo("Class 2017-P01: 41 attended, 40 were summoned.");
            assertThat(finding.values()).extracting("name").containsExactly("attended", "summoned");
            assertThat(finding.about())
                    .containsExactly(
                            "/enrollment/v1/classes/00000000-0000-0000-0000-000000000001",
                            "/reporting/v1/centres/thoi-lai/years/2017/rows/00000000-0000-0000-0000-000000000001"
                                    + "?indicator=ATTENDED");
        });
    }

    @Test
    void of_what_is_not_known_nothing_is_said() {
        assertThat(of(seen -> {
                    seen.delivery = Delivery.HOSTED;
                    seen.counts = false;
                    seen.start = LocalDate.of(2016, 9, 12);
                    seen.capacity = null;
                    seen.sessions = null;
                    seen.summoned = null;
                    seen.participations = null;
                    seen.attended = null;
                    seen.assessed = null;
                    seen.passed = null;
                    seen.fairOrBetter = null;
                    seen.certified = null;
                }))
                .isEmpty();
    }

    @Test
    void where_nobody_is_graded_taking_part_earns_the_certificate() {
        Consumer<Seen> ungraded = seen -> {
            ungraded(seen);
            seen.delivery = Delivery.CO_DELIVERED;
            seen.certified = 38;
        };
        assertThat(of(ungraded)).isEmpty();
        assertThat(of(ungraded.andThen(seen -> seen.certified = 39)))
                .extracting(Finding::rule)
                .containsExactly(Check.CERTIFIED_ABOVE_PASSED.id());
    }
}
