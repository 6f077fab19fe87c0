package vn.thoilai.planning.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.thoilai.contract.planning.Plan;
import vn.thoilai.kit.feed.FeedWriter;

/** Tells followers of the feed of a change, in the transaction that makes it. */
@ApplicationScoped
class Announcing {

    private static final String PLAN = "vn.thoilai.planning.plan.v1";

    @Inject
    Plans plans;

    @Inject
    FeedWriter feed;

    /** Announces the plan as it now is and answers it. */
    Plan changed(PlanVersionEntity latest) {
        // First, for only then does the plan have its new version number.
        plans.flush();
        Plan plan = PlanMapping.plan(latest);
        feed.publish(PLAN, plan.id(), FeedWriter.PUT, plan.centre(), PlanMapping.event(latest));
        return plan;
    }
}
