package vn.thoilai.enrollment.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import vn.thoilai.contract.enrollment.TrainingClass;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.enrollment.class_.ClassEntity;
import vn.thoilai.enrollment.class_.Classes;
import vn.thoilai.enrollment.feed.Changes;
import vn.thoilai.kit.http.Preconditions;
import vn.thoilai.kit.identity.Caller;
import vn.thoilai.kit.problem.Texts;

/** The director takes back his approval of the results of a class, which takes marks and scores again. */
@ApplicationScoped
class WithdrawingApproval {

    /**
     * What the approval settled is open again. Who counted without any score had his state from elsewhere, and keeps it;
     * scores that did not count stand with their items.
     */
    private static final String REOPEN = """
            UPDATE enrollment e
            SET state = CASE WHEN r.counts AND r.scored IS NULL THEN e.state ELSE 'ATTENDING' END,
                score = r.scored, grade = grade_of(r.policy, r.scored), result_counts = NULL, version = e.version + 1
            FROM participation_result r WHERE r.class_id = :class AND r.id = e.id""";

    private static final String REJECT = """
            UPDATE score_correction
            SET state = 'REJECTED', decision_reason = :reason, decided_by = :by, decided_at = now(), version = version + 1
            WHERE class_id = :class AND state = 'PROPOSED'""";

    @Inject
    Classes classes;

    @Inject
    AssessedClasses assessed;

    @Inject
    Changes changes;

    @Inject
    Caller caller;

    @Inject
    EntityManager database;

    @Transactional
    TrainingClass withdraw(UUID classId, String ifMatch, String reason) {
        ClassEntity trainingClass = classes.lock(classId);
        Preconditions.require(ifMatch, trainingClass.version());
        trainingClass.withdrawResults(caller.subject(), reason);
        // Certificates are issued under the lock of the class: none is being issued now.
        if (assessed.areCertified(classId)) {
            throw new ProblemException(ProblemCode.CONFLICT, Texts.of("detail.certificates-in-force"));
        }
        database.createNativeQuery(REOPEN).setParameter("class", classId).executeUpdate();
        database.createNativeQuery(REJECT)
                .setParameter("class", classId)
                .setParameter("reason", reason)
                .setParameter("by", caller.subject())
                .executeUpdate();
        database.flush();
        changes.classChanged(classId);
        changes.enrollmentsChanged(
                "SELECT id FROM participation_result WHERE class_id = :class", Map.of("class", classId));
        return classes.read(classId);
    }
}
