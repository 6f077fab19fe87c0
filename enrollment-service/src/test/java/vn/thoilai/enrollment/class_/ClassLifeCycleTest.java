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
import vn.thoilai.contract.enrollment.OpeningDecision;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;

class ClassLifeCycleTest {

    private static final OpeningDecision DECISION = new OpeningDecision("12/QĐ", LocalDate.of(2017, 3, 1));

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
                        ClassState.POSTPONED, Set.of(ClassState.OPENED, ClassState.CANCELLED),
                        ClassState.CARRIED_OVER, Set.of(ClassState.IN_SESSION)));
    }

    @Test
    void opening_binds_the_newest_policy_once() {
        ClassEntity entity = ClassEntity.plan(null, "2017-P01", "PARTY_AWARENESS");
        entity.open(DECISION, "default@1");
        entity.move(ClassState.POSTPONED, "Flood");
        assertThat(entity.reason).isEqualTo("Flood");
        entity.open(DECISION, "default@2");
        assertThat(entity.gradingPolicyCode).isEqualTo("default@1");
        assertThat(entity.reason).isNull();
    }

    @Test
    void opening_needs_a_decision_and_side_exits_a_reason() {
        ClassEntity entity = ClassEntity.plan(null, "2017-P01", "PARTY_AWARENESS");
        assertThat(problem(() -> entity.open(null, "default@1"))
                        .problem()
                        .errors()
                        .get(0)
                        .pointer())
                .isEqualTo("/openingDecision");
        assertThat(problem(() -> entity.move(ClassState.CANCELLED, " "))
                        .problem()
                        .errors()
                        .get(0)
                        .pointer())
                .isEqualTo("/reason");
        assertThat(entity.state).isEqualTo(ClassState.PLANNED);
    }

    @Test
    void an_illegal_move_says_what_is_allowed() {
        ClassEntity entity = ClassEntity.plan(null, "2017-P01", "PARTY_AWARENESS");
        ProblemException problem = problem(() -> entity.move(ClassState.CLOSED, null));
        assertThat(problem.is(ProblemCode.ILLEGAL_TRANSITION)).isTrue();
        assertThat(problem.problem().allowed()).isEqualTo(List.of("OPENED", "CANCELLED", "POSTPONED"));
    }

    private static ProblemException problem(Runnable work) {
        return catchThrowableOfType(ProblemException.class, work::run);
    }
}
