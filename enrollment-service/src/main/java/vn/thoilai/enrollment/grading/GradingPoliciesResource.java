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
import org.jboss.resteasy.reactive.ResponseStatus;
import vn.thoilai.contract.Page;
import vn.thoilai.contract.enrollment.GradingPoliciesApi;
import vn.thoilai.contract.enrollment.GradingPolicy;
import vn.thoilai.contract.enrollment.NewGradingPolicy;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.kit.idempotency.Idempotent;
import vn.thoilai.kit.problem.Texts;

/** The director answers for who passes, so he alone issues policies of his centre; the suite's come with its migrations. */
class GradingPoliciesResource implements GradingPoliciesApi {

    @Inject
    GradingPolicies policies;

    @Inject
    IssuingPolicy issuing;

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

    @Override
    @RolesAllowed(DIRECTOR)
    @ResponseStatus(201)
    @Idempotent
    public GradingPolicy issueGradingPolicy(String idempotencyKey, NewGradingPolicy body) {
        return issuing.issue(body);
    }

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
    public GradingPolicy readGradingPolicy(String policy) {
        return policies.find(policy)
                .orElseThrow(() -> ProblemException.notFound(Texts.of("detail.unknown-policy", policy)));
    }
}
