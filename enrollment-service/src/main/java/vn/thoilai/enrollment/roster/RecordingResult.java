package vn.thoilai.enrollment.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import vn.thoilai.contract.enrollment.Enrollment;
import vn.thoilai.contract.enrollment.EnrollmentResult;
import vn.thoilai.contract.enrollment.Grade;
import vn.thoilai.contract.enrollment.TrainingClass;
import vn.thoilai.contract.problem.FieldProblem;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.enrollment.class_.Classes;
import vn.thoilai.enrollment.feed.Changes;
import vn.thoilai.enrollment.grading.GradingPolicies;
import vn.thoilai.enrollment.session.Sessions;
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
    Sessions sessions;

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
        Integer attended = sessions.areHeld(classId)
                ? marked(enrollment, body.sessionsAttended())
                : stated(body.sessionsAttended(), trainingClass.sessionsHeld());
        enrollment.record(attended, body.score(), grade(trainingClass, body.score()));
        changes.enrollmentChanged(id);
        return enrollments.read(classId, id);
    }

    /** Once sessions were held, their marks say how often the learner came; what contradicts them is refused. */
    private static Integer marked(EnrollmentEntity enrollment, Integer attended) {
        if (attended != null && !attended.equals(enrollment.sessionsAttended)) {
            String detail = Texts.of(
                    "detail.follows-from-sessions", "sessionsAttended", String.valueOf(enrollment.sessionsAttended));
            throw new ProblemException(
                    ProblemCode.CONFLICT,
                    detail,
                    List.of(new FieldProblem("/sessionsAttended", "follows-from-sessions", detail)),
                    List.of());
        }
        return enrollment.sessionsAttended;
    }

    private static Integer stated(Integer attended, Integer held) {
        if (attended != null && held != null && attended > held) {
            throw ProblemException.invalid(
                    "/sessionsAttended", "more-than-held", Texts.of("rule.sessions-attended", held));
        }
        return attended;
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
