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
import vn.thoilai.contract.problem.FieldProblem;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.enrollment.assessment.ResultNow;
import vn.thoilai.enrollment.assessment.Results;
import vn.thoilai.enrollment.class_.ClassEntity;
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
    Results results;

    @Inject
    Changes changes;

    @Transactional
    Enrollment record(UUID classId, UUID id, String ifMatch, EnrollmentResult body) {
        // The class first: an approval waits for this result, or this result is refused after it.
        ClassEntity trainingClass = classes.lock(classId);
        EnrollmentEntity enrollment = enrollments.lock(classId, id);
        Preconditions.require(ifMatch, enrollment.version);
        enrollment.requireResultTaking();
        ClassStanding.of(trainingClass).requireTakingResults();
        Integer attended = sessions.areHeld(classId)
                ? marked(enrollment, body.sessionsAttended())
                : stated(body.sessionsAttended(), trainingClass.sessionsHeld());
        if (results.find(classId, id).orElseThrow().hasItems()) {
            requireOfItems(body.score());
            enrollment.attend(attended);
        } else {
            enrollment.record(attended, body.score(), grade(trainingClass, body.score()));
        }
        changes.enrollmentChanged(id);
        requireCounting(body.score(), results.find(classId, id).orElseThrow());
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

    /** Where a class has items, the score follows from theirs. */
    private static void requireOfItems(BigDecimal score) {
        if (score != null) {
            throw new ProblemException(ProblemCode.CONFLICT, Texts.of("detail.score-of-items"));
        }
    }

    /** A score that does not count would look as if it did. */
    private static void requireCounting(BigDecimal score, ResultNow result) {
        if (score != null && !result.counts()) {
            throw new ProblemException(ProblemCode.CONFLICT, Texts.of("detail.score-without-eligibility"));
        }
    }

    private static Integer stated(Integer attended, Integer held) {
        if (attended != null && held != null && attended > held) {
            throw ProblemException.invalid(
                    "/sessionsAttended", "more-than-held", Texts.of("rule.sessions-attended", held));
        }
        return attended;
    }

    private Grade grade(ClassEntity trainingClass, BigDecimal score) {
        return score == null ? null : policies.grade(trainingClass.requirePolicy(), score);
    }
}
