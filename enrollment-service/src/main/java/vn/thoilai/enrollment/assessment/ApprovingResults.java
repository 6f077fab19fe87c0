package vn.thoilai.enrollment.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.thoilai.contract.enrollment.Eligibility;
import vn.thoilai.contract.enrollment.TrainingClass;
import vn.thoilai.contract.problem.FieldProblem;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.enrollment.class_.ClassEntity;
import vn.thoilai.enrollment.class_.Classes;
import vn.thoilai.enrollment.feed.Changes;
import vn.thoilai.kit.http.Preconditions;
import vn.thoilai.kit.identity.Caller;
import vn.thoilai.kit.problem.Texts;

/** The director approves the results of a class as he read them; from then on they count. */
@ApplicationScoped
class ApprovingResults {

    /** So many of those who are undecided are named; the summary tells how many there are. */
    private static final int NAMED = 50;

    @Inject
    Classes classes;

    @Inject
    Results results;

    @Inject
    Changes changes;

    @Inject
    Caller caller;

    @Transactional
    TrainingClass approve(UUID classId, String ifMatch, String digest) {
        ClassEntity trainingClass = classes.lock(classId);
        Preconditions.require(ifMatch, trainingClass.version());
        trainingClass.requireApprovable();
        Results.Seen seen = results.settle(classId, digest);
        if (seen.undecided() > 0) {
            throw undecided(classId, seen);
        }
        if (!seen.digest().equals(digest)) {
            throw new ProblemException(ProblemCode.CONFLICT, Texts.of("detail.results-changed"));
        }
        // Not before: what is settled is read from the database, where an approved class proposes nothing any more.
        trainingClass.approveResults(caller.subject());
        changes.classChanged(classId);
        changes.enrollmentsChanged(
                "SELECT id FROM participation_result WHERE class_id = :class", Map.of("class", classId));
        return classes.read(classId);
    }

    private ProblemException undecided(UUID classId, Results.Seen seen) {
        List<FieldProblem> errors = results.undecided(classId, NAMED).stream()
                .map(ApprovingResults::toProblem)
                .toList();
        return new ProblemException(
                ProblemCode.CONFLICT, Texts.of("detail.results-undecided", seen.undecided()), errors, List.of());
    }

    private static FieldProblem toProblem(ResultNow result) {
        String code;
        if (result.decision() == null && result.eligibility() == Eligibility.UNKNOWN) {
            code = "attendance-unknown";
        } else {
            code = result.scored() == null ? "score-missing" : "not-eligible";
        }
        return new FieldProblem("/enrollments/" + result.enrollment(), code, Texts.of("rule." + code));
    }
}
