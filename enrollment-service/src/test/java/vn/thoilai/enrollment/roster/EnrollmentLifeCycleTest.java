package vn.thoilai.enrollment.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.thoilai.contract.enrollment.EnrollmentState;

class EnrollmentLifeCycleTest {

    @Test
    void every_state_leads_exactly_where_the_table_says() {
        Map<EnrollmentState, Set<EnrollmentState>> table = new EnumMap<>(EnrollmentState.class);
        for (EnrollmentState state : EnrollmentState.values()) {
            table.put(state, EnrollmentLifeCycle.WAYS.from(state));
        }
        assertThat(table)
                .isEqualTo(Map.of(
                        EnrollmentState.NOMINATED,
                                Set.of(EnrollmentState.SUMMONED, EnrollmentState.REJECTED, EnrollmentState.WITHDRAWN),
                        EnrollmentState.SUMMONED,
                                Set.of(EnrollmentState.ATTENDING, EnrollmentState.ABSENT, EnrollmentState.WITHDRAWN),
                        EnrollmentState.ATTENDING,
                                Set.of(
                                        EnrollmentState.COMPLETED,
                                        EnrollmentState.NOT_COMPLETED,
                                        EnrollmentState.WITHDRAWN),
                        EnrollmentState.COMPLETED, Set.of(),
                        EnrollmentState.REJECTED, Set.of(),
                        EnrollmentState.ABSENT, Set.of(),
                        EnrollmentState.WITHDRAWN, Set.of(),
                        EnrollmentState.NOT_COMPLETED, Set.of()));
    }
}
