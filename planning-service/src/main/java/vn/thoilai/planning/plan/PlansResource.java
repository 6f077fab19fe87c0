package vn.thoilai.planning.plan;

import static vn.thoilai.kit.identity.Roles.AUDITOR;
import static vn.thoilai.kit.identity.Roles.CITY_OFFICER;
import static vn.thoilai.kit.identity.Roles.CITY_SYSTEM;
import static vn.thoilai.kit.identity.Roles.DIRECTOR;
import static vn.thoilai.kit.identity.Roles.LECTURER;
import static vn.thoilai.kit.identity.Roles.SERVICE;
import static vn.thoilai.kit.identity.Roles.TRAINING_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import vn.thoilai.contract.Page;
import vn.thoilai.contract.planning.NewPlan;
import vn.thoilai.contract.planning.Plan;
import vn.thoilai.contract.planning.PlanAdjustment;
import vn.thoilai.contract.planning.PlanState;
import vn.thoilai.contract.planning.PlanTransition;
import vn.thoilai.contract.planning.PlanVersion;
import vn.thoilai.contract.planning.PlansApi;

/** Plans over HTTP. */
public class PlansResource implements PlansApi {

    @Inject
    ReadingPlans reading;

    @Inject
    DraftingPlan drafting;

    @Inject
    MovingPlan moving;

    @Inject
    AdjustingPlan adjusting;

    @Override
    @RolesAllowed({TRAINING_OFFICER, LECTURER, DIRECTOR, CITY_OFFICER, CITY_SYSTEM, AUDITOR, SERVICE})
    public Page<Plan> listPlans(String centre, Integer year, PlanState state, String cursor, int limit) {
        return reading.list(centre, year, state, cursor, limit);
    }

    @Override
    @RolesAllowed({TRAINING_OFFICER, DIRECTOR})
    @ResponseStatus(201)
    public Plan draftPlan(String idempotencyKey, NewPlan body) {
        drafting.prepare(body);
        return drafting.draft(idempotencyKey, body);
    }

    @Override
    @RolesAllowed({TRAINING_OFFICER, LECTURER, DIRECTOR, CITY_OFFICER, CITY_SYSTEM, AUDITOR, SERVICE})
    public Plan readPlan(UUID plan) {
        return reading.plan(plan);
    }

    @Override
    @RolesAllowed({TRAINING_OFFICER, LECTURER, DIRECTOR, CITY_OFFICER, CITY_SYSTEM, AUDITOR, SERVICE})
    public Page<PlanVersion> listPlanVersions(UUID plan, String cursor, int limit) {
        return reading.versions(plan, cursor, limit);
    }

    @Override
    @RolesAllowed({TRAINING_OFFICER, DIRECTOR, CITY_OFFICER})
    public Plan movePlan(UUID plan, String ifMatch, PlanTransition body) {
        return moving.move(plan, ifMatch, body);
    }

    @Override
    @RolesAllowed({TRAINING_OFFICER, DIRECTOR})
    public Plan adjustPlan(UUID plan, String ifMatch, PlanAdjustment body) {
        return adjusting.adjust(plan, ifMatch, body);
    }
}
