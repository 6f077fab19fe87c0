package vn.thoilai.planning.plan;

import java.util.List;
import vn.thoilai.contract.planning.Plan;
import vn.thoilai.contract.planning.PlanEvent;
import vn.thoilai.contract.planning.PlanState;
import vn.thoilai.contract.planning.PlanVersion;

/** From what is stored to what is told. */
final class PlanMapping {

    private PlanMapping() {}

    /** A plan by its latest version. */
    static Plan plan(PlanVersionEntity latest) {
        PlanEntity plan = latest.plan();
        return new Plan(
                plan.id(),
                plan.centre(),
                plan.year(),
                latest.state(),
                version(latest),
                inForce(latest) ? latest.number() : null,
                plan.version());
    }

    static PlanVersion version(PlanVersionEntity version) {
        PlanContent content = version.content();
        return new PlanVersion(
                version.number(),
                version.state(),
                content.method(),
                content.total(),
                content.lines(),
                content.events(),
                content.steps(),
                content.assignedBy(),
                version.decisionNumber(),
                version.decisionDate(),
                version.reason());
    }

    /** What followers of the feed learn of a plan. */
    static PlanEvent event(PlanVersionEntity latest) {
        PlanEntity plan = latest.plan();
        PlanContent content = latest.content();
        boolean inForce = inForce(latest);
        return new PlanEvent(
                plan.id(),
                plan.version(),
                plan.centre(),
                plan.year(),
                latest.state(),
                inForce ? latest.number() : null,
                inForce ? content.total() : null,
                inForce ? content.lines() : List.of(),
                inForce ? content.events() : List.of());
    }

    /**
     * Only the latest version can be in force: an adjustment is at once. Closing a plan ends its changes, not its being
     * what the year is measured against, so targets stay.
     */
    private static boolean inForce(PlanVersionEntity latest) {
        return latest.state() == PlanState.IN_FORCE || latest.state() == PlanState.CLOSED;
    }
}
