package vn.thoilai.enrollment.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import vn.thoilai.enrollment.store.Rows;

/**
 * Places of the classes that an import, or its undo, writes. It frees and takes them in an order of its own; who waits is
 * given what is left when all of it is written.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class PlacesOfImport {

    private static final String WRITTEN = "SELECT class_id FROM roster_wanted UNION SELECT id FROM classes_wanted";

    private static final String TO_RESTORE = """
            SELECT e.class_id FROM import_change c JOIN enrollment e ON e.id = c.row_id WHERE c.job_id = :id AND c.file = 'roster'
            UNION SELECT c.row_id FROM import_change c WHERE c.job_id = :id AND c.file = 'classes'
            UNION SELECT m.class_id FROM import_change c JOIN attendance_mark m ON m.id = c.row_id WHERE c.job_id = :id
            UNION SELECT s.class_id FROM import_change c JOIN assessment_score s ON s.id = c.row_id WHERE c.job_id = :id""";

    private static final String LOCKED =
            "SELECT count(*) FROM (SELECT FROM training_class WHERE id = ANY (:classes) ORDER BY id FOR NO KEY UPDATE) locked";

    /** Rows that would come back to a place, and classes to a capacity, that somebody has taken since. */
    private static final String TAKEN = """
            WITH moved AS (
                SELECT e.class_id, c.number, coalesce(e.place = 'HELD', false) AS holds,
                       c.kind <> 'CREATE' AND coalesce(c.before ->> 'place' = 'HELD', false) AS held
                FROM import_change c JOIN enrollment e ON e.id = c.row_id
                WHERE c.job_id = :id AND c.file = 'roster'),
            overfilled AS (
                SELECT p.class_id
                FROM class_places p
                LEFT JOIN (SELECT class_id, sum(held::integer - holds::integer) AS more FROM moved GROUP BY class_id) m
                       ON m.class_id = p.class_id
                LEFT JOIN import_change k ON k.job_id = :id AND k.file = 'classes' AND k.row_id = p.class_id
                CROSS JOIN LATERAL (SELECT CASE WHEN k.before IS NULL THEN p.capacity
                                                ELSE CAST(k.before ->> 'capacity' AS integer) END AS capacity) b
                WHERE p.class_id = ANY (:classes) AND k.kind IS DISTINCT FROM 'CREATE'
                  AND p.held + coalesce(m.more, 0) > b.capacity
                  AND (m.more > 0 OR b.capacity < p.capacity OR p.capacity IS NULL))
            UPDATE import_change c SET changed_since = true
            FROM overfilled o
            WHERE c.job_id = :id
              AND (c.file = 'roster' AND c.number IN (SELECT number FROM moved WHERE class_id = o.class_id AND held AND NOT holds)
                   OR c.file = 'classes' AND c.row_id = o.class_id
                      AND c.before ->> 'capacity' IS DISTINCT FROM c.after ->> 'capacity')""";

    @Inject
    EntityManager database;

    /** From now on nobody who waits is given a place. */
    void hold() {
        writes("true");
    }

    /** All is written: who waits is given what is left. */
    void giveOn(UUID[] classes) {
        writes("");
        database.createNativeQuery("SELECT 1 FROM promote_waiting(:classes)")
                .setParameter("classes", classes)
                .getResultList();
    }

    private void writes(String state) {
        database.createNativeQuery("SELECT set_config('import.writes', :state, true)", String.class)
                .setParameter("state", state)
                .getSingleResult();
    }

    /** Classes that the present transaction writes, or whose rosters it does. */
    UUID[] written() {
        return Rows.all(database.createNativeQuery(WRITTEN, UUID.class), UUID.class)
                .toArray(UUID[]::new);
    }

    /** Classes of an import to undo, locked: places that are free now stay free, and nobody marks or scores. */
    UUID[] toRestore(UUID job) {
        UUID[] classes = Rows.all(
                        database.createNativeQuery(TO_RESTORE, UUID.class).setParameter("id", job), UUID.class)
                .toArray(UUID[]::new);
        database.createNativeQuery(LOCKED, Long.class)
                .setParameter("classes", classes)
                .getSingleResult();
        return classes;
    }

    /** Marks what cannot come back because its place is taken. */
    void markTaken(UUID job, UUID[] classes) {
        database.createNativeQuery(TAKEN)
                .setParameter("id", job)
                .setParameter("classes", classes)
                .executeUpdate();
    }
}
