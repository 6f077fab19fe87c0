package vn.thoilai.enrollment.learner;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import vn.thoilai.contract.Page;
import vn.thoilai.contract.enrollment.Learner;
import vn.thoilai.contract.enrollment.LearnersApi;
import vn.thoilai.contract.enrollment.NewLearner;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.enrollment.centre.CentreScope;
import vn.thoilai.enrollment.sendingunit.SendingUnits;
import vn.thoilai.enrollment.store.NaturalKeys;
import vn.thoilai.kit.idempotency.Idempotent;
import vn.thoilai.kit.identity.Roles;
import vn.thoilai.kit.problem.Texts;

/** Persons: nobody outside the centre reads them. */
@RolesAllowed({Roles.TRAINING_OFFICER, Roles.DIRECTOR, Roles.LECTURER, Roles.AUDITOR})
class LearnersResource implements LearnersApi {

    @Inject
    Learners learners;

    @Inject
    SendingUnits units;

    @Inject
    CentreScope scope;

    @Override
    public Page<Learner> listLearners(String centre, String code, String sendingUnit, String cursor, int limit) {
        return learners.list(centre, code, sendingUnit, cursor, limit);
    }

    @Override
    @RolesAllowed(Roles.TRAINING_OFFICER)
    @ResponseStatus(201)
    @Idempotent
    public Learner registerLearner(String idempotencyKey, NewLearner body) {
        UUID centre = scope.require(body.centre(), "/centre");
        UUID unit = body.sendingUnit() == null ? null : units.require(centre, body.sendingUnit(), "/sendingUnit");
        LearnerEntity learner = LearnerEntity.register(centre, unit, body);
        learners.persist(learner);
        NaturalKeys.flush(learners.getEntityManager());
        return learner.toLearner(body.centre(), body.sendingUnit());
    }

    @Override
    public Learner readLearner(UUID learner) {
        return learners.read(learner).orElseThrow(() -> ProblemException.notFound(Texts.of("detail.no-such-learner")));
    }
}
