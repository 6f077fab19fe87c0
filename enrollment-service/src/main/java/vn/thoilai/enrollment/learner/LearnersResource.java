package vn.thoilai.enrollment.learner;

import static vn.thoilai.kit.identity.Roles.AUDITOR;
import static vn.thoilai.kit.identity.Roles.DIRECTOR;
import static vn.thoilai.kit.identity.Roles.LEARNER;
import static vn.thoilai.kit.identity.Roles.LECTURER;
import static vn.thoilai.kit.identity.Roles.SENDING_UNIT;
import static vn.thoilai.kit.identity.Roles.TRAINING_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import vn.thoilai.contract.Page;
import vn.thoilai.contract.enrollment.Learner;
import vn.thoilai.contract.enrollment.LearnersApi;
import vn.thoilai.contract.enrollment.NewLearner;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.enrollment.centre.Centres;
import vn.thoilai.enrollment.sendingunit.SendingUnits;
import vn.thoilai.enrollment.store.NaturalKeys;
import vn.thoilai.kit.idempotency.Idempotent;
import vn.thoilai.kit.problem.Texts;

/** Persons: nobody outside the centre reads them. */
class LearnersResource implements LearnersApi {

    @Inject
    Learners learners;

    @Inject
    SendingUnits units;

    @Inject
    Centres centres;

    @Override
    @RolesAllowed({TRAINING_OFFICER, LECTURER, DIRECTOR, LEARNER, SENDING_UNIT, AUDITOR})
    public Page<Learner> listLearners(String centre, String code, String sendingUnit, String cursor, int limit) {
        return learners.list(centre, code, sendingUnit, cursor, limit);
    }

    @Override
    @RolesAllowed(TRAINING_OFFICER)
    @ResponseStatus(201)
    @Idempotent
    public Learner registerLearner(String idempotencyKey, NewLearner body) {
        UUID centre = centres.require(body.centre(), "/centre");
        UUID unit = body.sendingUnit() == null ? null : units.require(centre, body.sendingUnit(), "/sendingUnit");
        LearnerEntity learner = LearnerEntity.register(centre, unit, body);
        learners.persist(learner);
        NaturalKeys.flush(learners.getEntityManager());
        return learner.toLearner(body.centre(), body.sendingUnit());
    }

    @Override
    @RolesAllowed({TRAINING_OFFICER, LECTURER, DIRECTOR, LEARNER, SENDING_UNIT, AUDITOR})
    public Learner readLearner(UUID learner) {
        return learners.read(learner).orElseThrow(() -> ProblemException.notFound(Texts.of("detail.no-such-learner")));
    }
}
