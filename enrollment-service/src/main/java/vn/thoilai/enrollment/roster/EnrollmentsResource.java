package vn.thoilai.enrollment.roster;

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
import vn.thoilai.contract.enrollment.DecisionAnswer;
import vn.thoilai.contract.enrollment.DecisionList;
import vn.thoilai.contract.enrollment.Enrollment;
import vn.thoilai.contract.enrollment.EnrollmentResult;
import vn.thoilai.contract.enrollment.EnrollmentState;
import vn.thoilai.contract.enrollment.EnrollmentTransition;
import vn.thoilai.contract.enrollment.EnrollmentsApi;
import vn.thoilai.contract.enrollment.Nomination;
import vn.thoilai.contract.enrollment.Waiting;

/** Persons: staff of the centre reads them, a sending unit whom it sent, a learner himself. */
class EnrollmentsResource implements EnrollmentsApi {

    @Inject
    Enrollments enrollments;

    @Inject
    Nominating nominating;

    @Inject
    MovingEnrollment moving;

    @Inject
    DecidingNominations deciding;

    @Inject
    RecordingResult recording;

    @Override
    @RolesAllowed({TRAINING_OFFICER, LECTURER, DIRECTOR, LEARNER, SENDING_UNIT, AUDITOR})
    public Page<Enrollment> listEnrollments(UUID classId, EnrollmentState state, String cursor, int limit) {
        return enrollments.list(classId, state, cursor, limit);
    }

    @Override
    @RolesAllowed({TRAINING_OFFICER, SENDING_UNIT})
    @ResponseStatus(201)
    public Enrollment nominate(UUID classId, String idempotencyKey, Nomination body) {
        return nominating.nominate(classId, body.learner(), idempotencyKey);
    }

    @Override
    @RolesAllowed({TRAINING_OFFICER, LECTURER, DIRECTOR, LEARNER, SENDING_UNIT, AUDITOR})
    public Page<Waiting> listWaiting(UUID classId, String cursor, int limit) {
        return enrollments.waiting(classId, cursor, limit);
    }

    @Override
    @RolesAllowed(TRAINING_OFFICER)
    public DecisionAnswer decideNominations(UUID classId, DecisionList body) {
        return deciding.decide(classId, body.decisions());
    }

    @Override
    @RolesAllowed({TRAINING_OFFICER, LECTURER, DIRECTOR, LEARNER, SENDING_UNIT, AUDITOR})
    public Enrollment readEnrollment(UUID classId, UUID enrollment) {
        return enrollments.read(classId, enrollment);
    }

    @Override
    @RolesAllowed({TRAINING_OFFICER, DIRECTOR, SENDING_UNIT})
    public Enrollment moveEnrollment(UUID classId, UUID enrollment, String ifMatch, EnrollmentTransition body) {
        return moving.move(classId, enrollment, ifMatch, body);
    }

    @Override
    @RolesAllowed({TRAINING_OFFICER, LECTURER})
    public Enrollment recordResult(UUID classId, UUID enrollment, String ifMatch, EnrollmentResult body) {
        return recording.record(classId, enrollment, ifMatch, body);
    }
}
