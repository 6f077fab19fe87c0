package vn.thoilai.enrollment.roster;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import vn.thoilai.contract.Page;
import vn.thoilai.contract.enrollment.Enrollment;
import vn.thoilai.contract.enrollment.EnrollmentResult;
import vn.thoilai.contract.enrollment.EnrollmentState;
import vn.thoilai.contract.enrollment.EnrollmentTransition;
import vn.thoilai.contract.enrollment.EnrollmentsApi;
import vn.thoilai.contract.enrollment.Nomination;
import vn.thoilai.enrollment.class_.Classes;
import vn.thoilai.kit.idempotency.Idempotent;
import vn.thoilai.kit.identity.Roles;

/** Persons: nobody outside the centre reads them. */
@RolesAllowed({Roles.TRAINING_OFFICER, Roles.DIRECTOR, Roles.LECTURER, Roles.AUDITOR})
class EnrollmentsResource implements EnrollmentsApi {

    @Inject
    Classes classes;

    @Inject
    Enrollments enrollments;

    @Inject
    Nominating nominating;

    @Inject
    MovingEnrollment moving;

    @Inject
    RecordingResult recording;

    @Override
    public Page<Enrollment> listEnrollments(UUID classId, EnrollmentState state, String cursor, int limit) {
        classes.read(classId);
        return enrollments.list(classId, state, cursor, limit);
    }

    @Override
    @RolesAllowed(Roles.TRAINING_OFFICER)
    @ResponseStatus(201)
    @Idempotent
    public Enrollment nominate(UUID classId, String idempotencyKey, Nomination body) {
        return nominating.nominate(classId, body.learner());
    }

    @Override
    public Enrollment readEnrollment(UUID classId, UUID enrollment) {
        return enrollments.read(classId, enrollment);
    }

    @Override
    @RolesAllowed({Roles.TRAINING_OFFICER, Roles.DIRECTOR})
    public Enrollment moveEnrollment(UUID classId, UUID enrollment, String ifMatch, EnrollmentTransition body) {
        return moving.move(classId, enrollment, ifMatch, body);
    }

    @Override
    @RolesAllowed({Roles.TRAINING_OFFICER, Roles.LECTURER})
    public Enrollment recordResult(UUID classId, UUID enrollment, String ifMatch, EnrollmentResult body) {
        return recording.record(classId, enrollment, ifMatch, body);
    }
}
