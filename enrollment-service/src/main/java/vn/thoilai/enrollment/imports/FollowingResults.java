package vn.thoilai.enrollment.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Map;
import java.util.UUID;
import vn.thoilai.enrollment.feed.Changes;

/**
 * Brings enrollments in step with the marks and scores an import has written: sessions attended are those present or late
 * at; the score is the mean of all items of the class by weight, of each the last attempt, once every item has one.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class FollowingResults {

    private static final String FOLLOWING = """
            INSERT INTO following
            SELECT e.id, w.sessions_attended, w.score, b.grade
            FROM enrollment e
            JOIN training_class c ON c.id = e.class_id
            LEFT JOIN (SELECT a.enrollment_id, count(*) FILTER (WHERE a.mark IN ('PRESENT', 'LATE')) AS came
                       FROM attendance_mark a WHERE a.enrollment_id IN (SELECT enrollment_id FROM attendance_wanted) AND a.mark <> 'UNMARKED'
                       GROUP BY a.enrollment_id) m ON m.enrollment_id = e.id
            LEFT JOIN (SELECT enrollment_id, class_id, count(*) AS items, round(sum(score * weight) / sum(weight), 1) AS score
                       FROM (SELECT DISTINCT ON (a.enrollment_id, a.item_id) a.enrollment_id, a.class_id, a.score, i.weight
                             FROM assessment_score a JOIN assessment_item i ON i.id = a.item_id
                             WHERE a.enrollment_id IN (SELECT enrollment_id FROM scores_wanted)
                             ORDER BY a.enrollment_id, a.item_id, a.attempt DESC) newest
                       GROUP BY enrollment_id, class_id) p ON p.enrollment_id = e.id AND c.grading_policy_code IS NOT NULL
                      AND p.items = (SELECT count(*) FROM assessment_item i WHERE i.class_id = p.class_id)
            CROSS JOIN LATERAL (SELECT
                CASE WHEN e.id IN (SELECT enrollment_id FROM attendance_wanted) THEN m.came ELSE e.sessions_attended END AS sessions_attended,
                CASE WHEN e.id IN (SELECT enrollment_id FROM scores_wanted) THEN p.score ELSE e.score END AS score) w
            LEFT JOIN LATERAL (SELECT g.grade FROM grade_band g WHERE g.policy_code = c.grading_policy_code AND g.minimum <= w.score
                               ORDER BY g.minimum DESC LIMIT 1) b ON true
            WHERE e.id IN (SELECT enrollment_id FROM attendance_wanted UNION SELECT enrollment_id FROM scores_wanted)
              AND (e.sessions_attended, e.score) IS DISTINCT FROM (w.sessions_attended, w.score)""";

    /** Those the roster changes too are one version further; the others are changes of their own, behind its lines. */
    private static final String AGAIN = """
            UPDATE import_change c SET version = c.version + 1 FROM following f
            WHERE c.job_id = :id AND c.file = 'roster' AND c.row_id = f.id""";

    private static final String BESIDE = """
            INSERT INTO import_change (job_id, file, number, told, kind, row_id, learner_id, version, before, after)
            SELECT :id, 'roster', m.last + row_number() OVER (ORDER BY e.id), false, 'UPDATE', e.id, e.learner_id, e.version + 1, to_jsonb(e),
                   jsonb_build_object('sessions_attended', f.sessions_attended, 'score', f.score, 'grade', f.grade)
            FROM following f JOIN enrollment e ON e.id = f.id
            CROSS JOIN (SELECT greatest(coalesce(max(number), 0), (SELECT coalesce(max(line), 0) FROM roster_in)) AS last
                        FROM import_change WHERE job_id = :id AND file = 'roster') m
            WHERE e.id NOT IN (SELECT row_id FROM import_change WHERE job_id = :id AND file = 'roster')""";

    private static final String UPDATED = """
            UPDATE enrollment e SET sessions_attended = f.sessions_attended, score = f.score, grade = f.grade, version = e.version + 1
            FROM following f WHERE f.id = e.id""";

    @Inject
    EntityManager database;

    @Inject
    RegisterTables tables;

    @Inject
    Changes changes;

    void follow(UUID job) {
        database.createNativeQuery(
                        "CREATE TEMPORARY TABLE following (id uuid, sessions_attended integer, score numeric(3,1),"
                                + " grade text) ON COMMIT DROP")
                .executeUpdate();
        database.createNativeQuery(FOLLOWING).executeUpdate();
        tables.analyze("following");
        database.createNativeQuery(AGAIN).setParameter("id", job).executeUpdate();
        database.createNativeQuery(BESIDE).setParameter("id", job).executeUpdate();
        database.createNativeQuery(UPDATED).executeUpdate();
        changes.enrollmentsChanged("SELECT id FROM following");
        rolls("SELECT session_id FROM attendance_wanted", Map.of());
    }

    /** The rolls of these sessions have changed. */
    void rolls(String sessions, Map<String, ?> parameters) {
        var update = database.createNativeQuery(
                "UPDATE class_session SET roll_version = roll_version + 1 WHERE id IN (" + sessions + ")");
        parameters.forEach(update::setParameter);
        update.executeUpdate();
        changes.announce("session", sessions, parameters);
    }
}
