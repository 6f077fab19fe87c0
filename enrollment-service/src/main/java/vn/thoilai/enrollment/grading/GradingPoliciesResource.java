package vn.thoilai.enrollment.grading;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import vn.thoilai.contract.Page;
import vn.thoilai.contract.enrollment.GradingPoliciesApi;
import vn.thoilai.contract.enrollment.GradingPolicy;

@Authenticated
class GradingPoliciesResource implements GradingPoliciesApi {

    @Inject
    GradingPolicies policies;

    @Override
    public Page<GradingPolicy> listGradingPolicies(String cursor, int limit) {
        return policies.list(cursor, limit);
    }
}
