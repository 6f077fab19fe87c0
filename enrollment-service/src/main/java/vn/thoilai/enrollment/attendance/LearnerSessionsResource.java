package vn.thoilai.enrollment.attendance;

import static vn.thoilai.kit.identity.Roles.AUDITOR;
import static vn.thoilai.kit.identity.Roles.DIRECTOR;
import static vn.thoilai.kit.identity.Roles.LEARNER;
import static vn.thoilai.kit.identity.Roles.LECTURER;
import static vn.thoilai.kit.identity.Roles.SENDING_UNIT;
import static vn.thoilai.kit.identity.Roles.TRAINING_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import vn.thoilai.contract.Page;
import vn.thoilai.contract.enrollment.LearnerSession;
import vn.thoilai.contract.enrollment.LearnerSessionsApi;

/** Persons: staff of the centre reads them, a sending unit whom it sent, a learner himself. */
class LearnerSessionsResource implements LearnerSessionsApi {

    @Inject
    LearnerSessions sessions;

    @Override
    @RolesAllowed({TRAINING_OFFICER, LECTURER, DIRECTOR, LEARNER, SENDING_UNIT, AUDITOR})
    public Page<LearnerSession> listLearnerSessions(
            UUID learner, LocalDate from, LocalDate to, String cursor, int limit) {
        return sessions.list(learner, from, to, cursor, limit);
    }
}
