package vn.thoilai.planning.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.thoilai.contract.planning.Plan;
import vn.thoilai.contract.planning.PlanAdjustment;
import vn.thoilai.kit.http.Preconditions;
import vn.thoilai.kit.problem.FieldProblems;

/** Replaces the version in force by a new one. */
@ApplicationScoped
class AdjustingPlan {

    @Inject
    Plans plans;

    @Inject
    Announcing announcing;

    @Transactional
    Plan adjust(UUID plan, String ifMatch, PlanAdjustment wanted) {
        PlanVersionEntity former = plans.lockLatest(plan).orElseThrow(Plans::notFound);
        Preconditions.require(ifMatch, former.plan().version());
        check(wanted);
        PlanLifeCycle.requireAdjustable(former.state());
        PlanVersionEntity next = former.successor(wanted);
        former.stepBack();
        // Inserts are written before updates otherwise, and then two versions would be in force for a moment.
        plans.flush();
        plans.persist(next);
        return announcing.changed(next);
    }

    private static void check(PlanAdjustment wanted) {
        FieldProblems problems = new FieldProblems();
        TargetRules.check(wanted.total(), wanted.lines(), problems);
        TargetRules.checkEvents(wanted.events(), problems);
        problems.throwIfAny();
    }
}
