package vn.thoilai.enrollment.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import vn.thoilai.contract.enrollment.ImportFile;
import vn.thoilai.enrollment.assessment.FollowingScores;
import vn.thoilai.enrollment.assessment.Results;
import vn.thoilai.enrollment.attendance.FollowingMarks;
import vn.thoilai.enrollment.store.Rows;

/**
 * Has the rules of attendance and assessment work out what follows from the marks and scores an import wrote, and
 * remembers what they changed, for an undo takes that back as well.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class FollowingImport {

    /** Classes at a time: what follows is told by ids, which are held in memory. */
    private static final int PIECE = 200;

    private static final String BEFORE = """
            CREATE TEMPORARY TABLE %1$s_before ON COMMIT DROP AS
            SELECT t.id, t.version, to_jsonb(t) AS was FROM %1$s t WHERE t.%2$s IN
            (SELECT class_id FROM attendance_wanted UNION SELECT class_id FROM scores_wanted)""";

    private static final String AGAIN = """
            UPDATE import_change c SET version = t.version FROM %1$s t JOIN %1$s_before b ON b.id = t.id AND b.version <> t.version
            WHERE c.job_id = :id AND c.file = :file AND c.row_id = t.id""";

    /** Those that their file does not change too are changes of their own, behind its lines. */
    private static final String BESIDE = """
            INSERT INTO import_change (job_id, file, number, told, kind, row_id, learner_id, version, before, after)
            SELECT :id, :file, m.last + row_number() OVER (ORDER BY t.id), false, 'UPDATE', t.id, %3$s, t.version, b.was, to_jsonb(t)
            FROM %1$s t JOIN %1$s_before b ON b.id = t.id AND b.version <> t.version
            CROSS JOIN (SELECT greatest(coalesce(max(number), 0), (SELECT coalesce(max(line), 0) FROM %2$s_in)) AS last
                        FROM import_change WHERE job_id = :id AND file = :file) m
            WHERE NOT EXISTS (SELECT FROM import_change c WHERE c.job_id = :id AND c.file = :file AND c.row_id = t.id)""";

    private static final String SESSIONS =
            "SELECT DISTINCT session_id FROM attendance_wanted WHERE class_id = ANY (:classes)";

    private static final String ITEMS = "SELECT DISTINCT item_id FROM scores_wanted";

    @Inject
    EntityManager database;

    @Inject
    RegisterTables tables;

    @Inject
    FollowingMarks marks;

    @Inject
    Results results;

    @Inject
    FollowingScores sheets;

    void follow(UUID job) {
        database.createNativeQuery(BEFORE.formatted("training_class", "id")).executeUpdate();
        database.createNativeQuery(BEFORE.formatted("enrollment", "class_id")).executeUpdate();
        List.of("training_class_before", "enrollment_before").forEach(tables::analyze);
        List<UUID> marked = classes("attendance_wanted");
        for (int from = 0; from < marked.size(); from += PIECE) {
            List<UUID> piece = marked.subList(from, Math.min(from + PIECE, marked.size()));
            marks.follow(piece, sessions(piece));
        }
        List<UUID> scored = classes("scores_wanted");
        for (int from = 0; from < scored.size(); from += PIECE) {
            results.compute(scored.subList(from, Math.min(from + PIECE, scored.size())));
        }
        sheets.sheets(Rows.all(database.createNativeQuery(ITEMS, UUID.class), UUID.class)
                .toArray(UUID[]::new));
        remember(job, ImportFile.classes, "training_class", "CAST(NULL AS uuid)");
        remember(job, ImportFile.roster, "enrollment", "t.learner_id");
    }

    private List<UUID> classes(String table) {
        return Rows.all(
                        database.createNativeQuery(
                                "SELECT DISTINCT class_id FROM " + table + " ORDER BY class_id", UUID.class),
                        UUID.class)
                .toList();
    }

    private List<UUID> sessions(List<UUID> classes) {
        return Rows.all(
                        database.createNativeQuery(SESSIONS, UUID.class)
                                .setParameter("classes", classes.toArray(UUID[]::new)),
                        UUID.class)
                .toList();
    }

    private void remember(UUID job, ImportFile file, String table, String learner) {
        for (String statement : List.of(AGAIN, BESIDE)) {
            database.createNativeQuery(statement.formatted(table, file, learner))
                    .setParameter("id", job)
                    .setParameter("file", file.name())
                    .executeUpdate();
        }
    }
}
