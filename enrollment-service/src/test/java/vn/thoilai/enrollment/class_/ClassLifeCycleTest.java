package vn.thoilai.enrollment.class_;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.thoilai.contract.enrollment.ClassState;
import vn.thoilai.contract.enrollment.ClassTransition;
import vn.thoilai.contract.enrollment.OpeningDecision;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;

class ClassLifeCycleTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2017, 3, 6);

    @Test
    void every_state_leads_exactly_where_the_table_says() {
        Map<ClassState, Set<ClassState>> table = new EnumMap<>(ClassState.class);
        for (ClassState state : ClassState.values()) {
            table.put(state, ClassLifeCycle.WAYS.from(state));
        }
        assertThat(table)
                .isEqualTo(Map.of(
                        ClassState.PLANNED, Set.of(ClassState.OPENED, ClassState.CANCELLED, ClassState.POSTPONED),
                        ClassState.OPENED,
                                Set.of(
                                        ClassState.IN_SESSION,
                                        ClassState.CANCELLED,
                                        ClassState.POSTPONED,
                                        ClassState.CARRIED_OVER),
                        ClassState.IN_SESSION, Set.of(ClassState.ASSESSED, ClassState.CARRIED_OVER),
                        ClassState.ASSESSED, Set.of(ClassState.CLOSED),
                        ClassState.CLOSED, Set.of(),
                        ClassState.CANCELLED, Set.of(),
                        ClassState.POSTPONED, Set.of(ClassState.OPENED, ClassState.CANCELLED, ClassState.CARRIED_OVER),
                        ClassState.CARRIED_OVER,
                                Set.of(ClassState.OPENED, ClassState.IN_SESSION, ClassState.CANCELLED)));
    }

    @Test
    void opening_binds_the_newest_policy_once() {
        ClassEntity entity = planned();
        entity.open(opening("12/QĐ", null), "default@1");
        entity.move(ClassState.POSTPONED, "Flood");
        assertThat(entity.reason).isEqualTo("Flood");
        entity.open(opening("15/QĐ", FIRST_DAY.plusDays(7)), "default@2");
        assertThat(entity.gradingPolicyCode).isEqualTo("default@1");
        assertThat(entity.startDate).isEqualTo(FIRST_DAY.plusDays(7));
        assertThat(entity.reason).isNull();
    }

    @Test
    void opening_needs_a_decision_and_side_exits_a_reason() {
        ClassEntity entity = planned();
        assertThat(pointer(() -> entity.open(move(ClassState.OPENED, null, null), "default@1")))
                .isEqualTo("/openingDecision");
        assertThat(pointer(() -> entity.move(ClassState.CANCELLED, " "))).isEqualTo("/reason");
        assertThat(entity.state).isEqualTo(ClassState.PLANNED);
    }

    @Test
    void what_was_postponed_opens_on_another_day_under_another_decision() {
        ClassEntity entity = planned();
        entity.open(opening("12/QĐ", null), "default@1");
        entity.postpone(move(ClassState.POSTPONED, "Flood", null));
        assertThat(pointer(() -> entity.open(opening("15/QĐ", null), "default@1")))
                .isEqualTo("/startDate");
        assertThat(problem(() -> entity.open(opening("12/QĐ", FIRST_DAY.plusDays(7)), "default@1"))
                        .is(ProblemCode.CONFLICT))
                .isTrue();
        assertThat(entity.startDate).isEqualTo(FIRST_DAY);
        entity.open(opening("15/QĐ", FIRST_DAY.plusDays(7)), "default@1");
        assertThat(entity.openingDecisionNumber).isEqualTo("15/QĐ");
    }

    @Test
    void a_class_is_carried_over_into_ever_later_years_and_stays_in_its_plan() {
        ClassEntity entity = planned();
        entity.open(opening("12/QĐ", null), "default@1");
        entity.carryOver(move(ClassState.CARRIED_OVER, "Flood", null));
        assertThat(entity.carriedOverInto).isEqualTo(2018);
        entity.move(ClassState.IN_SESSION, null);
        assertThat(pointer(() -> entity.carryOver(move(ClassState.CARRIED_OVER, "Flood", 2018))))
                .isEqualTo("/carriedOverInto");
        assertThat(pointer(() -> entity.carryOver(move(ClassState.CARRIED_OVER, "Flood", 2020))))
                .isEqualTo("/carriedOverInto");
        entity.carryOver(move(ClassState.CARRIED_OVER, "Flood", 2019));
        assertThat(entity.carriedOverInto).isEqualTo(2019);
        assertThat(entity.planYear).isEqualTo(2017);
    }

    @Test
    void an_illegal_move_says_what_is_allowed() {
        ClassEntity entity = planned();
        ProblemException problem = problem(() -> entity.move(ClassState.CLOSED, null));
        assertThat(problem.is(ProblemCode.ILLEGAL_TRANSITION)).isTrue();
        assertThat(problem.problem().allowed()).isEqualTo(List.of("OPENED", "CANCELLED", "POSTPONED"));
    }

    private static ProblemException problem(Runnable work) {
        return catchThrowableOfType(ProblemException.class, work::run);
    }

    private static String pointer(Runnable work) {
        return problem(work).problem().errors().get(0).pointer();
    }

    private static ClassEntity planned() {
        ClassEntity entity = ClassEntity.plan(null, "2017-P01", "PARTY_AWARENESS");
        entity.planYear = FIRST_DAY.getYear();
        entity.startDate = FIRST_DAY;
        return entity;
    }

    private static ClassTransition opening(String decision, LocalDate start) {
        OpeningDecision made = new OpeningDecision(decision, LocalDate.of(2017, 3, 1));
        return new ClassTransition(ClassState.OPENED, made, null, null, start, null, null);
    }

    private static ClassTransition move(ClassState to, String reason, Integer into) {
        return new ClassTransition(to, null, null, reason, null, null, into);
    }
}
