package vn.thoilai.planning.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.thoilai.contract.Page;
import vn.thoilai.contract.planning.Plan;
import vn.thoilai.contract.planning.PlanState;
import vn.thoilai.contract.planning.PlanVersion;
import vn.thoilai.kit.http.Cursor;
import vn.thoilai.kit.http.Pages;

/** Reads plans, as far as the caller may see them. */
@ApplicationScoped
class ReadingPlans {

    @Inject
    Plans plans;

    @Transactional
    Page<Plan> list(String centre, Integer year, PlanState state, String cursor, int limit) {
        String scope = Cursor.scope("plans", centre, year, state);
        var after = Cursor.decode(scope, cursor)
                .map(found -> new Plans.Position(found.text(0), found.key(1, Integer::parseInt)));
        var filter = new Plans.Filter(centre, year, state);
        List<PlanVersionEntity> rows = plans.latest(filter, after, limit + 1);
        return Pages.of(
                rows,
                limit,
                PlanMapping::plan,
                row -> Cursor.encode(scope, row.plan().centre(), row.plan().year()));
    }

    @Transactional
    Plan plan(UUID plan) {
        return PlanMapping.plan(latest(plan));
    }

    @Transactional
    Page<PlanVersion> versions(UUID plan, String cursor, int limit) {
        latest(plan);
        String scope = Cursor.scope("plan-versions", plan);
        int after = Cursor.decode(scope, cursor)
                .map(found -> found.key(0, Integer::parseInt))
                .orElse(0);
        List<PlanVersionEntity> rows = plans.versions(plan, after, limit + 1);
        return Pages.of(rows, limit, PlanMapping::version, row -> Cursor.encode(scope, row.number()));
    }

    private PlanVersionEntity latest(UUID plan) {
        return plans.findLatest(plan).orElseThrow(Plans::notFound);
    }
}
