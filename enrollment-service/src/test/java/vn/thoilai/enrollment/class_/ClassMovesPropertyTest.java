package vn.thoilai.enrollment.class_;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import vn.thoilai.contract.enrollment.ClassState;
import vn.thoilai.contract.enrollment.ClassTransition;
import vn.thoilai.contract.enrollment.OpeningDecision;
import vn.thoilai.contract.problem.ProblemException;

/** No sequence of moves, sensible or not, brings a class into a state that its life cycle does not know. */
class ClassMovesPropertyTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2017, 3, 6);

    /** What of a class the moves may change. */
    private record Snapshot(
            ClassState state,
            String policy,
            String reason,
            LocalDate start,
            LocalDate end,
            Integer into,
            String decision,
            int planYear) {

        static Snapshot of(ClassEntity entity) {
            return new Snapshot(
                    entity.state,
                    entity.gradingPolicyCode,
                    entity.reason,
                    entity.startDate,
                    entity.endDate,
                    entity.carriedOverInto,
                    entity.openingDecisionNumber,
                    entity.planYear);
        }
    }

    @Property(tries = 2000)
    void no_sequence_of_moves_reaches_an_illegal_state(@ForAll("sequences") List<ClassTransition> sequence) {
        ClassEntity entity = ClassEntity.plan(null, "2017-P01", "PARTY_AWARENESS");
        entity.planYear = FIRST_DAY.getYear();
        entity.startDate = FIRST_DAY;
        int version = 0;
        for (ClassTransition move : sequence) {
            Snapshot before = Snapshot.of(entity);
            version++;
            boolean moved = attempt(entity, move, "default@" + version);
            Snapshot after = Snapshot.of(entity);
            if (!moved) {
                assertThat(after).as("a move that is refused changes nothing").isEqualTo(before);
                continue;
            }
            assertThat(ClassLifeCycle.WAYS.from(before.state)).contains(after.state);
            check(before, after);
        }
        Statistics.collect(entity.state);
    }

    private static void check(Snapshot before, Snapshot after) {
        assertThat(after.planYear).isEqualTo(before.planYear);
        assertThat(after.end == null || !after.end.isBefore(after.start)).isTrue();
        assertThat(after.reason != null)
                .as("a reason is kept where it is needed, and nowhere else")
                .isEqualTo(ClassLifeCycle.REASONED.contains(after.state));
        if (before.policy != null) {
            assertThat(after.policy).as("a policy once bound stays").isEqualTo(before.policy);
        }
        switch (after.state) {
            case OPENED -> {
                assertThat(after.decision).isNotNull();
                if (before.state == ClassState.POSTPONED) {
                    assertThat(after.decision).as("opened again").isNotEqualTo(before.decision);
                }
            }
            case CARRIED_OVER ->
                assertThat(after.into).isEqualTo(1 + (before.into == null ? before.planYear : before.into));
            case IN_SESSION, ASSESSED, CLOSED ->
                assertThat(after.decision)
                        .as("nothing begins without having been opened")
                        .isNotNull();
            default -> assertThat(after.into).isEqualTo(before.into);
        }
    }

    private static boolean attempt(ClassEntity entity, ClassTransition move, String newest) {
        try {
            switch (move.to()) {
                case OPENED -> entity.open(move, newest);
                case POSTPONED -> entity.postpone(move);
                case CARRIED_OVER -> entity.carryOver(move);
                default -> entity.move(move.to(), move.reason());
            }
            return true;
        } catch (ProblemException refused) {
            assertThat(refused.status()).isIn(400, 409);
            return false;
        }
    }

    @Provide
    Arbitrary<List<ClassTransition>> sequences() {
        Arbitrary<OpeningDecision> decisions = Arbitraries.of("1/QĐ", "2/QĐ", "3/QĐ")
                .map(number -> new OpeningDecision(number, FIRST_DAY))
                .injectNull(0.1);
        Arbitrary<LocalDate> days = Arbitraries.integers()
                .between(-30, 400)
                .map(FIRST_DAY::plusDays)
                .injectNull(0.3);
        return Combinators.combine(
                        Arbitraries.of(ClassState.class),
                        decisions,
                        Arbitraries.of("Lũ", " ").injectNull(0.1),
                        days,
                        days,
                        Arbitraries.integers().between(2016, 2022).injectNull(0.5))
                .as((to, decision, reason, start, end, into) ->
                        new ClassTransition(to, decision, null, reason, start, end, into))
                .list()
                .ofMinSize(1)
                .ofMaxSize(40);
    }
}
