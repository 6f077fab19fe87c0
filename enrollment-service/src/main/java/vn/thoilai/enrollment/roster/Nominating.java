package vn.thoilai.enrollment.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.thoilai.contract.enrollment.Enrollment;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.enrollment.class_.ClassEntity;
import vn.thoilai.enrollment.class_.Classes;
import vn.thoilai.enrollment.feed.Changes;
import vn.thoilai.enrollment.store.NaturalKeys;
import vn.thoilai.kit.problem.Texts;

/** Puts a learner on the roster of a class that has a place. */
@ApplicationScoped
class Nominating {

    @Inject
    Classes classes;

    @Inject
    Enrollments enrollments;

    @Inject
    Changes changes;

    @Transactional
    Enrollment nominate(UUID classId, UUID learner) {
        // The lock comes before the count, in a statement of its own: only then does the count see who came before.
        ClassEntity trainingClass = classes.lock(classId);
        trainingClass.requireNominable();
        Enrollments.Candidate candidate = enrollments
                .candidate(trainingClass, learner)
                .orElseThrow(() -> ProblemException.unknownReference("/learner", Texts.of("detail.learner-elsewhere")));
        if (candidate.enrolled()) {
            throw NaturalKeys.taken("/learner");
        }
        if (trainingClass.capacity() != null && candidate.taken() >= trainingClass.capacity()) {
            throw new ProblemException(
                    ProblemCode.CAPACITY_REACHED, Texts.of("detail.capacity-reached", trainingClass.capacity()));
        }
        EnrollmentEntity enrollment = EnrollmentEntity.nominate(trainingClass.centreId(), classId, learner);
        enrollments.persist(enrollment);
        NaturalKeys.flush(enrollments.getEntityManager());
        changes.enrollmentChanged(enrollment.id);
        return enrollment.toEnrollment(candidate.centre(), candidate.learnerCode());
    }
}
