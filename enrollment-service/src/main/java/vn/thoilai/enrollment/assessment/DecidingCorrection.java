package vn.thoilai.enrollment.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.thoilai.contract.enrollment.CorrectionDecision;
import vn.thoilai.contract.enrollment.CorrectionState;
import vn.thoilai.contract.enrollment.EnrollmentState;
import vn.thoilai.contract.enrollment.Grade;
import vn.thoilai.contract.enrollment.ResultThen;
import vn.thoilai.contract.enrollment.ScoreCorrection;
import vn.thoilai.contract.enrollment.ScoreEntry;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.enrollment.class_.Classes;
import vn.thoilai.enrollment.feed.Changes;
import vn.thoilai.enrollment.store.Rows;
import vn.thoilai.kit.http.Preconditions;
import vn.thoilai.kit.identity.Caller;
import vn.thoilai.kit.problem.Texts;

/** Applies a proposed correction, keeping what stood before, or rejects it. */
@ApplicationScoped
class DecidingCorrection {

    private static final String BEFORE = """
            SELECT e.score, e.grade, e.state FROM enrollment e WHERE e.id = :enrollment FOR NO KEY UPDATE""";

    private static final String RECORD = """
            UPDATE enrollment e SET score = :score, grade = grade_of(k.grading_policy_code, :score)
            FROM training_class k WHERE e.id = :enrollment AND k.id = e.class_id""";

    private static final String FOLLOW = """
            WITH followed AS (
                UPDATE enrollment e SET score = r.score, grade = r.grade, state = r.proposal, version = e.version + 1
                FROM participation_result r WHERE r.id = e.id AND e.id = :enrollment
                RETURNING e.score, e.grade, e.state)
            SELECT * FROM followed""";

    private static final String CERTIFIED = """
            SELECT EXISTS (SELECT FROM certificate d WHERE d.enrollment_id = :enrollment AND d.state = 'ISSUED')""";

    @Inject
    Classes classes;

    @Inject
    AssessmentItems items;

    @Inject
    Scores scores;

    @Inject
    ScoreCorrections corrections;

    @Inject
    Changes changes;

    @Inject
    Caller caller;

    @Inject
    EntityManager database;

    @Transactional
    ScoreCorrection decide(UUID classId, UUID enrollment, UUID id, String ifMatch, CorrectionDecision body) {
        classes.lock(classId).requireResultsApproved();
        ScoreCorrectionEntity correction = corrections.lock(classId, enrollment, id);
        Preconditions.require(ifMatch, correction.version);
        correction.requireOpenTo(body.to());
        if (body.to() == CorrectionState.APPLIED) {
            apply(correction, body.reason());
            changes.enrollmentChanged(enrollment);
        } else {
            correction.reject(body.reason(), caller.subject());
        }
        database.flush();
        return corrections.read(classId, enrollment, id);
    }

    private void apply(ScoreCorrectionEntity correction, String reason) {
        ResultThen before = result(BEFORE, correction.enrollmentId);
        requireStanding(correction, before.score());
        if (correction.itemId == null) {
            database.createNativeQuery(RECORD)
                    .setParameter("enrollment", correction.enrollmentId)
                    .setParameter("score", correction.score)
                    .executeUpdate();
        } else {
            scores.write(
                    correction.itemId,
                    List.of(new ScoreEntry(correction.enrollmentId, correction.attempt, correction.score)));
            items.scoresChanged(correction.itemId);
        }
        ResultThen after = result(FOLLOW, correction.enrollmentId);
        requireNoCertificateOf(correction.enrollmentId, after);
        correction.apply(before, after, reason, caller.subject());
    }

    /** A certificate is revoked by a decision with a number of its own, and before what it rests on falls. */
    private void requireNoCertificateOf(UUID enrollment, ResultThen after) {
        if (after.state() != EnrollmentState.COMPLETED
                && (Boolean) database.createNativeQuery(CERTIFIED, Boolean.class)
                        .setParameter("enrollment", enrollment)
                        .getSingleResult()) {
            throw new ProblemException(ProblemCode.CONFLICT, Texts.of("detail.certificate-in-force"));
        }
    }

    /** Who proposed it looked at a score; an import may have written another one since. */
    private void requireStanding(ScoreCorrectionEntity correction, BigDecimal ofClass) {
        BigDecimal stands = correction.itemId == null
                ? ofClass
                : corrections
                        .standing(correction.itemId, correction.enrollmentId, correction.attempt)
                        .orElse(null);
        if (!Objects.equals(stands, correction.formerScore)) {
            throw new ProblemException(ProblemCode.CONFLICT, Texts.of("detail.score-changed"));
        }
    }

    private ResultThen result(String query, UUID enrollment) {
        Query rows = database.createNativeQuery(query, Tuple.class).setParameter("enrollment", enrollment);
        Tuple row = Rows.first(rows).orElseThrow();
        return new ResultThen(
                row.get("score", BigDecimal.class),
                Rows.constant(row, "grade", Grade.class),
                Rows.constant(row, "state", EnrollmentState.class));
    }
}
