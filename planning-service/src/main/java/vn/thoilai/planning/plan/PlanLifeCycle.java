package vn.thoilai.planning.plan;

import static vn.thoilai.contract.planning.PlanState.ADJUSTED;
import static vn.thoilai.contract.planning.PlanState.APPROVED;
import static vn.thoilai.contract.planning.PlanState.CLOSED;
import static vn.thoilai.contract.planning.PlanState.DRAFT;
import static vn.thoilai.contract.planning.PlanState.IN_FORCE;
import static vn.thoilai.contract.planning.PlanState.RETURNED;
import static vn.thoilai.contract.planning.PlanState.SUBMITTED;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thoilai.contract.planning.PlanState;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.kit.identity.Roles;
import vn.thoilai.kit.problem.Texts;

/** Where a plan can go from where it stands, and who may take it there. */
final class PlanLifeCycle {

    /** An adjustment is no move: it makes a new version. */
    private static final Map<PlanState, Set<PlanState>> MOVES = Map.of(
            DRAFT, EnumSet.of(SUBMITTED),
            SUBMITTED, EnumSet.of(RETURNED, APPROVED),
            RETURNED, EnumSet.of(SUBMITTED),
            APPROVED, EnumSet.of(IN_FORCE),
            IN_FORCE, EnumSet.of(CLOSED),
            ADJUSTED, EnumSet.noneOf(PlanState.class),
            CLOSED, EnumSet.noneOf(PlanState.class));

    private static final Set<String> CENTRE = Set.of(Roles.TRAINING_OFFICER, Roles.DIRECTOR);
    private static final Set<String> APPROVERS = Set.of(Roles.DIRECTOR, Roles.CITY_OFFICER);

    private PlanLifeCycle() {}

    /** Roles that may move a plan to that state. */
    static Set<String> mayMoveTo(PlanState to) {
        return to == SUBMITTED ? CENTRE : APPROVERS;
    }

    /**
     * Goes on only if the one state leads to the other.
     *
     * @throws ProblemException 409 {@code illegal-transition} with the states it leads to
     */
    static void requireLeads(PlanState from, PlanState to) {
        if (!MOVES.get(from).contains(to)) {
            List<String> allowed = MOVES.get(from).stream().map(PlanState::name).toList();
            throw new ProblemException(
                    ProblemCode.ILLEGAL_TRANSITION, Texts.of("detail.illegal-move", from, to), List.of(), allowed);
        }
    }

    /**
     * Goes on only if a version in that state can be adjusted.
     *
     * @throws ProblemException 409 {@code illegal-transition} with the states it leads to
     */
    static void requireAdjustable(PlanState state) {
        if (state != IN_FORCE) {
            List<String> allowed =
                    MOVES.get(state).stream().map(PlanState::name).toList();
            throw new ProblemException(
                    ProblemCode.ILLEGAL_TRANSITION, Texts.of("detail.not-in-force", state), List.of(), allowed);
        }
    }
}
