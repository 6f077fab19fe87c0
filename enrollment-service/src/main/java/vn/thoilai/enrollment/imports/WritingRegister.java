package vn.thoilai.enrollment.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import vn.thoilai.enrollment.feed.Changes;

/**
 * Writes a register that has been checked. Each statement first leaves out what is there already, so that an unchanged
 * row is neither locked nor written again; in what remains, a conflict is a row that somebody made at this moment.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class WritingRegister {

    private static final String JOB = "WITH job AS (SELECT centre_id, year FROM import_job WHERE id = :id), ";

    private static final String CLASSES = JOB + """
            wanted AS (
                SELECT job.centre_id, s.code, s.name AS name_vi, p.code AS programme_code,
                       coalesce(s.delivery, p.delivery) AS delivery,
                       coalesce(import_boolean(s.counts_toward_target), p.counts_toward_target) AS counts_toward_target,
                       coalesce(s.mode, 'FULL_TIME') AS mode, import_integer(s.cohort) AS cohort, job.year AS plan_year,
                       t.id AS partner_id, import_date(s.start_date) AS start_date, import_date(s.end_date) AS end_date,
                       import_integer(s.sessions_held) AS sessions_held, coalesce(s.state, 'PLANNED') AS state,
                       s.opening_decision_number, import_date(s.opening_decision_date) AS opening_decision_date,
                       CASE WHEN s.state IN %3$s THEN (SELECT newest_policy(job.centre_id) FROM job) END AS grading_policy_code,
                       coalesce(import_boolean(s.roster_kept), true) AS roster_kept
                FROM job CROSS JOIN classes_in s
                JOIN programme p ON p.code = s.programme
                LEFT JOIN partner t ON t.code = s.partner),
            written AS (
                INSERT INTO training_class AS k (id, version, centre_id, code, %1$s, grading_policy_code)
                SELECT uuidv7(), 1, w.centre_id, w.code, %2$s, w.grading_policy_code
                FROM wanted w LEFT JOIN training_class k ON k.centre_id = w.centre_id AND k.code = w.code
                WHERE k.id IS NULL OR %4$s
                ORDER BY w.code
                ON CONFLICT (centre_id, code) DO UPDATE
                SET (%1$s) = ROW (%5$s), version = k.version + 1,
                    grading_policy_code = coalesce(k.grading_policy_code, excluded.grading_policy_code)
                WHERE %6$s
                RETURNING k.id)
            INSERT INTO changed_class SELECT id FROM written""";

    private static final String CLASS_COLUMNS =
            "name_vi, programme_code, delivery, counts_toward_target, mode, cohort, plan_year, partner_id, start_date,"
                    + " end_date, sessions_held, state, opening_decision_number, opening_decision_date, roster_kept";

    private static final String LEARNERS = JOB + """
            wanted AS (
                SELECT job.centre_id, s.code, s.full_name, import_date(s.birth_date) AS birth_date, s.sex,
                       u.id AS sending_unit_id
                FROM job CROSS JOIN learners_in s
                LEFT JOIN sending_unit u ON u.centre_id = job.centre_id AND u.code = s.sending_unit)
            INSERT INTO learner AS l (id, version, centre_id, code, full_name, birth_date, sex, sending_unit_id)
            SELECT uuidv7(), 1, w.centre_id, w.code, w.full_name, w.birth_date, w.sex, w.sending_unit_id
            FROM wanted w LEFT JOIN learner l ON l.centre_id = w.centre_id AND l.code = w.code
            WHERE l.id IS NULL OR (l.full_name, l.birth_date, l.sex, l.sending_unit_id)
                IS DISTINCT FROM (w.full_name, w.birth_date, w.sex, w.sending_unit_id)
            ORDER BY w.code
            ON CONFLICT (centre_id, code) DO UPDATE
            SET full_name = excluded.full_name, birth_date = excluded.birth_date, sex = excluded.sex,
                sending_unit_id = excluded.sending_unit_id, version = l.version + 1
            WHERE (l.full_name, l.birth_date, l.sex, l.sending_unit_id)
                IS DISTINCT FROM (excluded.full_name, excluded.birth_date, excluded.sex, excluded.sending_unit_id)""";

    private static final String ROSTER = JOB + """
            band AS (
                SELECT policy_code, grade, minimum, lead(minimum) OVER (PARTITION BY policy_code ORDER BY minimum) AS below
                FROM grade_band),
            wanted AS (
                SELECT job.centre_id, k.id AS class_id, l.id AS learner_id, coalesce(s.state, 'NOMINATED') AS state,
                       import_integer(s.sessions_attended) AS sessions_attended, import_decimal(s.score) AS score, b.grade,
                       CASE WHEN s.state IN ('REJECTED', 'WITHDRAWN') THEN NULL ELSE 'HELD' END AS place,
                       CASE WHEN s.state NOT IN ('NOMINATED', 'REJECTED', 'WITHDRAWN') THEN now() END AS accepted_at
                FROM job CROSS JOIN roster_in s
                JOIN training_class k ON k.centre_id = job.centre_id AND k.code = s.class
                JOIN learner l ON l.centre_id = job.centre_id AND l.code = s.learner
                LEFT JOIN band b ON b.policy_code = k.grading_policy_code AND import_decimal(s.score) >= b.minimum
                    AND (b.below IS NULL OR import_decimal(s.score) < b.below)),
            written AS (
                INSERT INTO enrollment AS e
                    (id, version, centre_id, class_id, learner_id, state, sessions_attended, score, grade, place, accepted_at)
                SELECT uuidv7(), 1, w.centre_id, w.class_id, w.learner_id, w.state, w.sessions_attended, w.score, w.grade,
                       w.place, w.accepted_at
                FROM wanted w LEFT JOIN enrollment e ON e.class_id = w.class_id AND e.learner_id = w.learner_id
                WHERE e.id IS NULL OR (e.state, e.sessions_attended, e.score, e.grade)
                    IS DISTINCT FROM (w.state, w.sessions_attended, w.score, w.grade)
                ORDER BY w.class_id, w.learner_id
                ON CONFLICT (class_id, learner_id) DO UPDATE
                SET state = excluded.state, sessions_attended = excluded.sessions_attended, score = excluded.score,
                    grade = excluded.grade, version = e.version + 1, place = excluded.place,
                    accepted_at = CASE WHEN excluded.place = 'HELD' THEN coalesce(e.accepted_at, excluded.accepted_at) END
                WHERE (e.state, e.sessions_attended, e.score, e.grade)
                    IS DISTINCT FROM (excluded.state, excluded.sessions_attended, excluded.score, excluded.grade)
                RETURNING e.id)
            INSERT INTO changed_enrollment SELECT id FROM written""";

    // Grades become public with the approval, which an import brings by saying that a class has been assessed.
    private static final String APPROVED = """
            WITH approved AS (
                UPDATE enrollment e SET version = e.version + 1
                FROM changed_class n JOIN training_class k ON k.id = n.id
                WHERE k.results_approved_at = now() AND e.class_id = k.id AND e.grade IS NOT NULL
                RETURNING e.id)
            INSERT INTO changed_enrollment SELECT id FROM approved""";

    @Inject
    EntityManager database;

    @Inject
    Changes changes;

    @Inject
    RegisterTables tables;

    /** Writes classes and announces them; answers how many. */
    int classes(UUID job) {
        int written = database.createNativeQuery(classesStatement())
                .setParameter("id", job)
                .executeUpdate();
        tables.analyze("changed_class");
        changes.classesChanged("SELECT id FROM changed_class");
        return written;
    }

    /** Writes learners, of whom the feed says nothing; answers how many. */
    int learners(UUID job) {
        return write(LEARNERS, job);
    }

    /** Writes enrollments and announces them; answers how many. */
    int roster(UUID job) {
        database.createNativeQuery(APPROVED).executeUpdate();
        int written = write(ROSTER, job);
        tables.analyze("changed_enrollment");
        changes.enrollmentsChanged("SELECT id FROM changed_enrollment");
        return written;
    }

    private int write(String statement, UUID job) {
        return database.createNativeQuery(statement).setParameter("id", job).executeUpdate();
    }

    private static String classesStatement() {
        String kept = of("k");
        return CLASSES.formatted(
                CLASS_COLUMNS,
                of("w"),
                RegisterRules.OPENED,
                differs(kept, "w"),
                of("excluded"),
                differs(kept, "excluded"));
    }

    /** Different in a column, or about to be bound to a policy for the first time; a bound one stays. */
    private static String differs(String kept, String wanted) {
        return "((" + kept + ") IS DISTINCT FROM (" + of(wanted) + ")" + " OR k.grading_policy_code IS NULL AND "
                + wanted + ".grading_policy_code IS NOT NULL)";
    }

    private static String of(String table) {
        return table + "." + CLASS_COLUMNS.replace(", ", ", " + table + ".");
    }
}
