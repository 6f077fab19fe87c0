package vn.thoilai.enrollment.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.thoilai.contract.enrollment.Enrollment;
import vn.thoilai.contract.enrollment.EnrollmentTransition;
import vn.thoilai.enrollment.class_.Classes;
import vn.thoilai.enrollment.feed.Changes;
import vn.thoilai.kit.http.Preconditions;

/** Moves an enrollment along its life cycle. */
@ApplicationScoped
class MovingEnrollment {

    @Inject
    Enrollments enrollments;

    @Inject
    Classes classes;

    @Inject
    EnrollmentActions actions;

    @Inject
    Changes changes;

    @Transactional
    Enrollment move(UUID classId, UUID id, String ifMatch, EnrollmentTransition body) {
        // Always the class first: a place that frees here goes to another enrollment of it.
        ClassStanding standing = ClassStanding.of(classes.lock(classId));
        EnrollmentEntity enrollment = enrollments.lock(classId, id);
        actions.requireOwnMove(enrollment.state, body.to());
        Preconditions.require(ifMatch, enrollment.version);
        enrollment.move(standing, body.to(), body.reason());
        changes.enrollmentChanged(id);
        return enrollments.read(classId, id);
    }
}
