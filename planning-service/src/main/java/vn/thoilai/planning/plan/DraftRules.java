package vn.thoilai.planning.plan;

import vn.thoilai.contract.Qualifier;
import vn.thoilai.contract.planning.Growth;
import vn.thoilai.contract.planning.NewPlan;
import vn.thoilai.contract.planning.PlanMethod;
import vn.thoilai.kit.problem.FieldProblems;

/** What can be said of a request for a draft without knowing anything else. */
final class DraftRules {

    private static final int FIRST_YEAR = 1990;

    private DraftRules() {}

    /** Goes on only if the request makes sense in itself; otherwise 400 naming each field. */
    static void check(NewPlan plan) {
        FieldProblems problems = new FieldProblems();
        if (plan.method() == PlanMethod.PREVIOUS_YEAR) {
            checkComputed(plan, problems);
        } else {
            checkStated(plan, problems);
        }
        TargetRules.checkEvents(plan.events(), problems);
        problems.throwIfAny();
    }

    private static void checkComputed(NewPlan plan, FieldProblems problems) {
        problems.addIf(plan.total() != null, "/total", "other-method");
        problems.addIf(plan.lines() != null, "/lines", "other-method");
        problems.addIf(plan.qualifier() == Qualifier.NOT_STATED, "/qualifier", "computed-is-stated");
        problems.addIf(plan.year() <= FIRST_YEAR, "/year", "no-year-before");
        Growth growth = plan.growth();
        problems.addIf(growth != null && growth.classes() != null && growth.percent() != null, "/growth", "not-both");
    }

    private static void checkStated(NewPlan plan, FieldProblems problems) {
        problems.addIf(plan.growth() != null, "/growth", "other-method");
        problems.addIf(plan.qualifier() != null, "/qualifier", "other-method");
        TargetRules.check(plan.total(), plan.lines(), problems);
    }
}
