package vn.thoilai.planning.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HeaderParam;
import java.util.List;
import vn.thoilai.contract.planning.NewPlan;
import vn.thoilai.contract.planning.Plan;
import vn.thoilai.contract.planning.PlanLine;
import vn.thoilai.contract.planning.PlanMethod;
import vn.thoilai.contract.planning.PlannedEvent;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.kit.idempotency.Idempotent;
import vn.thoilai.kit.problem.Texts;
import vn.thoilai.planning.upstream.Centres;
import vn.thoilai.planning.upstream.YearBefore;

/** Drafts a plan: first asks for what it rests on, then writes it in one transaction. */
@ApplicationScoped
class DraftingPlan {

    @Inject
    Plans plans;

    @Inject
    Centres centres;

    @Inject
    YearBefore yearBefore;

    @Inject
    Announcing announcing;

    /**
     * Checks what can be checked beforehand and asks reporting where needed. To be called outside of a transaction, so that
     * no connection waits for the neighbour; how the asking went shows in {@link #draft}, for a repeated request has its
     * answer already and does not depend on the neighbour.
     */
    void prepare(NewPlan wanted) {
        DraftRules.check(wanted);
        String centre = wanted.centre();
        // A foreign centre and none at all are answered alike, so that existence stays private.
        if (!centres.isKnown(centre)) {
            throw ProblemException.unknownReference("/centre", Texts.of("detail.centre-unknown", centre));
        }
        if (wanted.method() == PlanMethod.PREVIOUS_YEAR) {
            yearBefore.ask(centre, wanted.year());
        }
    }

    /** Writes the draft. */
    @Idempotent
    Plan draft(@HeaderParam("Idempotency-Key") String idempotencyKey, NewPlan wanted) {
        if (plans.exists(wanted.centre(), wanted.year())) {
            String detail = Texts.of("detail.plan-exists", wanted.centre(), String.valueOf(wanted.year()));
            throw new ProblemException(ProblemCode.DUPLICATE, detail);
        }
        PlanContent content = wanted.method() == PlanMethod.PREVIOUS_YEAR ? computed(wanted) : stated(wanted);
        PlanVersionEntity first = PlanVersionEntity.draft(new PlanEntity(wanted.centre(), wanted.year()), content);
        plans.add(first);
        return announcing.changed(first);
    }

    private PlanContent computed(NewPlan wanted) {
        Drafting draft = Drafting.from(yearBefore.report(), wanted.growth(), wanted.qualifier());
        return new PlanContent(
                wanted.method(), draft.total(), draft.lines(), events(wanted), draft.steps(), wanted.assignedBy());
    }

    private static PlanContent stated(NewPlan wanted) {
        List<PlanLine> lines = wanted.lines() == null ? List.of() : wanted.lines();
        return new PlanContent(
                wanted.method(),
                TargetRules.totalOf(wanted.total(), lines),
                lines,
                events(wanted),
                List.of(),
                wanted.assignedBy());
    }

    private static List<PlannedEvent> events(NewPlan wanted) {
        return wanted.events() == null ? List.of() : wanted.events();
    }
}
