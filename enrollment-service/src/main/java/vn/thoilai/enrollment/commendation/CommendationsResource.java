package vn.thoilai.enrollment.commendation;

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
import vn.thoilai.contract.enrollment.Commendation;
import vn.thoilai.contract.enrollment.CommendationsApi;
import vn.thoilai.contract.enrollment.NewCommendation;
import vn.thoilai.enrollment.learner.Learners;
import vn.thoilai.kit.idempotency.Idempotent;

class CommendationsResource implements CommendationsApi {

    @Inject
    Commendations commendations;

    @Inject
    Learners learners;

    @Inject
    KeepingCommendations keeping;

    @Override
    @RolesAllowed({TRAINING_OFFICER, LECTURER, DIRECTOR, LEARNER, SENDING_UNIT, AUDITOR})
    public Page<Commendation> listCommendations(UUID learner, String cursor, int limit) {
        learners.read(learner);
        return commendations.list(learner, cursor, limit);
    }

    @Override
    @RolesAllowed({TRAINING_OFFICER, DIRECTOR})
    @ResponseStatus(201)
    @Idempotent
    public Commendation addCommendation(UUID learner, String idempotencyKey, NewCommendation body) {
        return keeping.add(learner, body);
    }

    @Override
    @RolesAllowed({TRAINING_OFFICER, LECTURER, DIRECTOR, LEARNER, SENDING_UNIT, AUDITOR})
    public Commendation readCommendation(UUID learner, UUID commendation) {
        return commendations.read(learner, commendation).orElseThrow(KeepingCommendations::notFound);
    }

    @Override
    @RolesAllowed({TRAINING_OFFICER, DIRECTOR})
    public void removeCommendation(UUID learner, UUID commendation, String ifMatch) {
        keeping.remove(learner, commendation, ifMatch);
    }
}
