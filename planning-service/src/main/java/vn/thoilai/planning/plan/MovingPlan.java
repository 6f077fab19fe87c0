package vn.thoilai.planning.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.thoilai.contract.planning.Plan;
import vn.thoilai.contract.planning.PlanState;
import vn.thoilai.contract.planning.PlanTransition;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.kit.http.Preconditions;
import vn.thoilai.kit.identity.Caller;
import vn.thoilai.kit.problem.FieldProblems;
import vn.thoilai.kit.problem.Texts;

/** Moves a plan along its life cycle. */
@ApplicationScoped
class MovingPlan {

    @Inject
    Plans plans;

    @Inject
    Caller caller;

    @Inject
    Announcing announcing;

    @Transactional
    Plan move(UUID plan, String ifMatch, PlanTransition wanted) {
        PlanVersionEntity latest = plans.lockLatest(plan).orElseThrow(Plans::notFound);
        requireRole(wanted.to());
        Preconditions.require(ifMatch, latest.plan().version());
        checkFields(wanted);
        PlanLifeCycle.requireLeads(latest.state(), wanted.to());
        apply(latest, wanted);
        return announcing.changed(latest);
    }

    private void requireRole(PlanState to) {
        if (PlanLifeCycle.mayMoveTo(to).stream().noneMatch(caller::has)) {
            throw new ProblemException(ProblemCode.FORBIDDEN, Texts.of("detail.role-may-not-move", to));
        }
    }

    /** What is said must be used: a decision nobody keeps would look as if it had been. */
    private static void checkFields(PlanTransition wanted) {
        FieldProblems problems = new FieldProblems();
        PlanState to = wanted.to();
        boolean approving = to == PlanState.APPROVED;
        boolean returning = to == PlanState.RETURNED;
        problems.addMissing(approving && isBlank(wanted.decisionNumber()), "/decisionNumber", "needed-to-approve");
        problems.addMissing(approving && wanted.decisionDate() == null, "/decisionDate", "needed-to-approve");
        problems.addMissing(returning && isBlank(wanted.reason()), "/reason", "needed-to-return");
        problems.addIf(!approving && wanted.decisionNumber() != null, "/decisionNumber", "not-here", to);
        problems.addIf(!approving && wanted.decisionDate() != null, "/decisionDate", "not-here", to);
        problems.addIf(!returning && wanted.reason() != null, "/reason", "not-here", to);
        problems.throwIfAny();
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    private static void apply(PlanVersionEntity latest, PlanTransition wanted) {
        switch (wanted.to()) {
            case SUBMITTED -> latest.submit();
            case RETURNED -> latest.handBack(wanted.reason());
            case APPROVED -> latest.approve(wanted.decisionNumber(), wanted.decisionDate());
            case IN_FORCE -> latest.putInForce();
            case CLOSED -> latest.close();
            case DRAFT, ADJUSTED -> throw new IllegalStateException("no move leads to " + wanted.to());
        }
    }
}
