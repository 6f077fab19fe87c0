package vn.thoilai.enrollment.merge;

import static vn.thoilai.kit.identity.Roles.AUDITOR;
import static vn.thoilai.kit.identity.Roles.DIRECTOR;
import static vn.thoilai.kit.identity.Roles.TRAINING_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import vn.thoilai.contract.Page;
import vn.thoilai.contract.enrollment.LearnerMerge;
import vn.thoilai.contract.enrollment.LearnerMergesApi;
import vn.thoilai.contract.enrollment.NewLearnerMerge;
import vn.thoilai.enrollment.learner.Learners;
import vn.thoilai.kit.idempotency.Idempotent;

class LearnerMergesResource implements LearnerMergesApi {

    @Inject
    LearnerMerges merges;

    @Inject
    Learners learners;

    @Inject
    MergingLearners merging;

    @Override
    @RolesAllowed({TRAINING_OFFICER, DIRECTOR, AUDITOR})
    public Page<LearnerMerge> listLearnerMerges(UUID learner, String cursor, int limit) {
        learners.read(learner);
        return merges.list(learner, cursor, limit);
    }

    @Override
    @RolesAllowed({TRAINING_OFFICER, DIRECTOR})
    @ResponseStatus(201)
    @Idempotent
    public LearnerMerge mergeLearners(UUID learner, String idempotencyKey, NewLearnerMerge body) {
        return merging.merge(learner, body);
    }

    @Override
    @RolesAllowed({TRAINING_OFFICER, DIRECTOR, AUDITOR})
    public LearnerMerge readLearnerMerge(UUID learner, UUID merge) {
        return merges.read(learner, merge);
    }

    @Override
    @RolesAllowed({TRAINING_OFFICER, DIRECTOR})
    public LearnerMerge undoLearnerMerge(UUID learner, UUID merge, String ifMatch) {
        return merging.undo(learner, merge, ifMatch);
    }
}
