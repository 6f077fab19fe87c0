package vn.thoilai.enrollment.learner;

import static vn.thoilai.kit.identity.Roles.AUDITOR;
import static vn.thoilai.kit.identity.Roles.DIRECTOR;
import static vn.thoilai.kit.identity.Roles.LEARNER;
import static vn.thoilai.kit.identity.Roles.SENDING_UNIT;
import static vn.thoilai.kit.identity.Roles.TRAINING_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.thoilai.contract.Page;
import vn.thoilai.contract.enrollment.LearnerEnrollment;
import vn.thoilai.contract.enrollment.LearnerEnrollmentsApi;

/** A lecturer knows the learners of his classes, and not what else they attended. */
class LearnerEnrollmentsResource implements LearnerEnrollmentsApi {

    @Inject
    Learners learners;

    @Inject
    LearnerEnrollments enrollments;

    @Override
    @RolesAllowed({TRAINING_OFFICER, DIRECTOR, LEARNER, SENDING_UNIT, AUDITOR})
    public Page<LearnerEnrollment> listLearnerEnrollments(UUID learner, String cursor, int limit) {
        learners.read(learner);
        return enrollments.list(learner, cursor, limit);
    }
}
