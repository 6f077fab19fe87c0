package vn.thoilai.enrollment.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.UUID;
import vn.thoilai.contract.enrollment.Enrollment;
import vn.thoilai.contract.enrollment.EnrollmentResult;
import vn.thoilai.contract.enrollment.Grade;
import vn.thoilai.contract.enrollment.TrainingClass;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.enrollment.class_.Classes;
import vn.thoilai.enrollment.feed.Changes;
import vn.thoilai.enrollment.grading.GradingPolicies;
import vn.thoilai.kit.http.Preconditions;
import vn.thoilai.kit.problem.Texts;

/** Writes down how often a learner came and what he scored; the grade follows. */
@ApplicationScoped
class RecordingResult {

    @Inject
    Enrollments enrollments;

    @Inject
    Classes classes;

    @Inject
    GradingPolicies policies;

    @Inject
    Changes changes;

    @Transactional
    Enrollment record(UUID classId, UUID id, String ifMatch, EnrollmentResult body) {
        EnrollmentEntity enrollment = enrollments.lock(classId, id);
        Preconditions.require(ifMatch, enrollment.version);
        enrollment.requireResultTaking();
        TrainingClass trainingClass = classes.read(classId);
        checkAttendance(body.sessionsAttended(), trainingClass.sessionsHeld());
        enrollment.record(body.sessionsAttended(), body.score(), grade(trainingClass, body.score()));
        changes.enrollmentChanged(id);
        return enrollments.read(classId, id);
    }

    private static void checkAttendance(Integer attended, Integer held) {
        if (attended != null && held != null && attended > held) {
            throw ProblemException.invalid(
                    "/sessionsAttended", "more-than-held", Texts.of("rule.sessions-attended", held));
        }
    }

    private Grade grade(TrainingClass trainingClass, BigDecimal score) {
        if (score == null) {
            return null;
        }
        if (trainingClass.gradingPolicy() == null) {
            throw new ProblemException(ProblemCode.CONFLICT, Texts.of("detail.no-policy"));
        }
        return policies.grade(trainingClass.gradingPolicy(), score);
    }
}
