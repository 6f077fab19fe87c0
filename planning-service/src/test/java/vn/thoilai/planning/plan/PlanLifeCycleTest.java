package vn.thoilai.planning.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thoilai.contract.planning.PlanState;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;

class PlanLifeCycleTest {

    @ParameterizedTest
    @CsvSource({
        "DRAFT, SUBMITTED",
        "SUBMITTED, RETURNED APPROVED",
        "RETURNED, SUBMITTED",
        "APPROVED, IN_FORCE",
        "IN_FORCE, CLOSED",
        "ADJUSTED, ''",
        "CLOSED, ''"
    })
    void a_state_leads_to_these_and_no_others(PlanState from, String to) {
        List<String> allowed =
                Arrays.stream(to.split(" ")).filter(name -> !name.isEmpty()).toList();
        for (PlanState wanted : PlanState.values()) {
            if (allowed.contains(wanted.name())) {
                PlanLifeCycle.requireLeads(from, wanted);
            } else {
                assertThatThrownBy(() -> PlanLifeCycle.requireLeads(from, wanted))
                        .isInstanceOfSatisfying(ProblemException.class, problem -> {
                            assertThat(problem.is(ProblemCode.ILLEGAL_TRANSITION))
                                    .isTrue();
                            assertThat(problem.problem().allowed()).containsExactlyInAnyOrderElementsOf(allowed);
                        });
            }
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "IN_FORCE")
    void only_a_plan_in_force_can_be_adjusted(PlanState state) {
        PlanLifeCycle.requireAdjustable(PlanState.IN_FORCE);
        assertThatThrownBy(() -> PlanLifeCycle.requireAdjustable(state)).isInstanceOf(ProblemException.class);
    }

    @Test
    void centres_hand_in_and_approvers_decide() {
        assertThat(PlanLifeCycle.mayMoveTo(PlanState.SUBMITTED)).isEqualTo(Set.of("training-officer", "director"));
        for (PlanState decided : List.of(PlanState.APPROVED, PlanState.RETURNED, PlanState.IN_FORCE)) {
            assertThat(PlanLifeCycle.mayMoveTo(decided)).isEqualTo(Set.of("director", "city-officer"));
        }
    }
}
