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
import vn.thoilai.contract.enrollment.LearnerMatches;
import vn.thoilai.contract.enrollment.LearnerUpdate;
import vn.thoilai.contract.enrollment.LearnersApi;
import vn.thoilai.contract.enrollment.NewLearner;
import vn.thoilai.enrollment.matching.Matches;
import vn.thoilai.kit.idempotency.Idempotent;

/** Persons: staff of the centre reads them, a sending unit whom it sent, a learner himself. */
class LearnersResource implements LearnersApi {

    @Inject
    Learners learners;

    @Inject
    KeepingLearners keeping;

    @Inject
    Matches matches;

    @Override
    @RolesAllowed({TRAINING_OFFICER, LECTURER, DIRECTOR, LEARNER, SENDING_UNIT, AUDITOR})
    public Page<Learner> listLearners(
            String centre, String code, String sendingUnit, String q, String cursor, int limit) {
        return learners.list(new LearnerFilter(centre, code, sendingUnit, q), cursor, limit);
    }

    @Override
    @RolesAllowed(TRAINING_OFFICER)
    @ResponseStatus(201)
    @Idempotent
    public Learner registerLearner(String idempotencyKey, NewLearner body) {
        return keeping.register(body);
    }

    @Override
    @RolesAllowed({TRAINING_OFFICER, LECTURER, DIRECTOR, LEARNER, SENDING_UNIT, AUDITOR})
    public Learner readLearner(UUID learner) {
        return learners.read(learner);
    }

    @Override
    @RolesAllowed(TRAINING_OFFICER)
    public Learner updateLearner(UUID learner, String ifMatch, LearnerUpdate body) {
        return keeping.update(learner, ifMatch, body);
    }

    @Override
    @RolesAllowed({TRAINING_OFFICER, DIRECTOR})
    public LearnerMatches listDuplicatesOfLearner(UUID learner) {
        learners.read(learner);
        return matches.of(learner);
    }
}
