package vn.thoilai.enrollment.grading;

import static vn.thoilai.kit.identity.Roles.AUDITOR;
import static vn.thoilai.kit.identity.Roles.CITY_OFFICER;
import static vn.thoilai.kit.identity.Roles.CITY_SYSTEM;
import static vn.thoilai.kit.identity.Roles.DIRECTOR;
import static vn.thoilai.kit.identity.Roles.LEARNER;
import static vn.thoilai.kit.identity.Roles.LECTURER;
import static vn.thoilai.kit.identity.Roles.SENDING_UNIT;
import static vn.thoilai.kit.identity.Roles.SERVICE;
import static vn.thoilai.kit.identity.Roles.TRAINING_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import vn.thoilai.contract.Page;
import vn.thoilai.contract.enrollment.GradingPoliciesApi;
import vn.thoilai.contract.enrollment.GradingPolicy;

class GradingPoliciesResource implements GradingPoliciesApi {

    @Inject
    GradingPolicies policies;

    @Override
    @RolesAllowed({
        TRAINING_OFFICER,
        LECTURER,
        DIRECTOR,
        LEARNER,
        SENDING_UNIT,
        CITY_OFFICER,
        CITY_SYSTEM,
        AUDITOR,
        SERVICE
    })
    public Page<GradingPolicy> listGradingPolicies(String cursor, int limit) {
        return policies.list(cursor, limit);
    }
}
