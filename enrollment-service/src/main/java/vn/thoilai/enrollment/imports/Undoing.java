package vn.thoilai.enrollment.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.thoilai.contract.enrollment.ImportFile;
import vn.thoilai.enrollment.assessment.FollowingScores;
import vn.thoilai.enrollment.attendance.FollowingMarks;
import vn.thoilai.enrollment.feed.Changes;
import vn.thoilai.enrollment.store.Rows;

/** Takes back what a committed import changed, unless somebody changed or uses one of its rows since. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Undoing {

    private static final String OF = "c.job_id = :id AND c.file = '%1$s'";

    private static final String LOCKED = """
            SELECT count(*) FROM (SELECT FROM %2$s t JOIN import_change c ON c.row_id = t.id WHERE %3$s ORDER BY t.id
                                  FOR UPDATE OF t) locked""";

    private static final String CHANGED = """
            UPDATE import_change c SET changed_since = true
            WHERE %3$s AND NOT EXISTS (SELECT FROM %2$s t WHERE t.id = c.row_id AND t.version = c.version)""";

    private static final String DELETED = """
            DELETE FROM %2$s t USING import_change c
            WHERE %3$s AND c.kind = 'CREATE' AND c.row_id = t.id AND c.number > :after AND c.number <= :upto""";

    private static final String RESTORED = """
            UPDATE %2$s t SET (%4$s) = (SELECT %5$s FROM jsonb_populate_record(CAST(NULL AS %2$s), c.before) b), version = t.version + 1
            FROM import_change c
            WHERE %3$s AND c.kind <> 'CREATE' AND c.row_id = t.id AND c.number > :after AND c.number <= :upto""";

    /** A score that a resit of another hand follows. */
    private static final String RESAT = """
            UPDATE import_change c SET changed_since = true
            FROM assessment_score s JOIN assessment_score n
                 ON n.item_id = s.item_id AND n.enrollment_id = s.enrollment_id AND n.attempt > s.attempt
            WHERE c.job_id = :id AND c.file = 'scores' AND c.kind = 'CREATE' AND c.row_id = s.id
              AND NOT EXISTS (SELECT FROM import_change o WHERE o.job_id = :id AND o.file = 'scores' AND o.row_id = n.id)""";

    private static final String IDS = "SELECT c.row_id FROM import_change c WHERE " + OF
            + " AND c.kind %2$s 'CREATE' AND c.number > :after AND c.number <= :upto";

    private static final String SESSIONS = """
            SELECT DISTINCT m.session_id FROM attendance_mark m JOIN import_change c ON c.row_id = m.id
            WHERE c.job_id = :id AND c.file = 'attendance'""";

    private static final String ITEMS = """
            SELECT DISTINCT s.item_id FROM assessment_score s JOIN import_change c ON c.row_id = s.id
            WHERE c.job_id = :id AND c.file = 'scores'""";

    @Inject
    EntityManager database;

    @Inject
    Changes changes;

    @Inject
    FollowingMarks marks;

    @Inject
    FollowingScores scores;

    @Inject
    PlacesOfImport places;

    /** Marks what was changed since, on locked rows; answers how much of it there is. */
    int changedSince(UUID job) {
        // As whoever writes in a class: it comes first.
        UUID[] classes = places.toRestore(job);
        run("UPDATE import_change SET changed_since = false WHERE job_id = :id AND changed_since", job);
        for (FileShape shape : shapes()) {
            database.createNativeQuery(text(LOCKED, shape), Long.class)
                    .setParameter("id", job)
                    .getSingleResult();
            run(text(CHANGED, shape), job);
        }
        for (FileShape shape : shapes()) {
            database.createNativeQuery("SELECT 1 FROM import_mark_referred(:id, :file, CAST(:table AS regclass))")
                    .setParameter("id", job)
                    .setParameter("file", shape.file().name())
                    .setParameter("table", shape.table())
                    .getResultList();
        }
        run(RESAT, job);
        places.markTaken(job, classes);
        return (Integer) database.createNativeQuery(
                        "SELECT CAST(count(*) AS integer) FROM import_change WHERE job_id = :id AND changed_since",
                        Integer.class)
                .setParameter("id", job)
                .getSingleResult();
    }

    /** Restores all, the last written first. */
    void undo(UUID job) {
        // Before marks and scores are gone.
        UUID[] sessions = ids(SESSIONS, job);
        UUID[] items = ids(ITEMS, job);
        UUID[] classes = places.toRestore(job);
        places.hold();
        for (FileShape shape : shapes()) {
            List<Map<String, Integer>> pieces =
                    Pieces.of(Pieces.query(database, "import_change WHERE job_id = :id AND file = :file")
                            .setParameter("id", job)
                            .setParameter("file", shape.file().name()));
            pieces.forEach(piece -> delete(shape, of(job, piece)));
            // Behind the others: these come back to the places that were taken then.
            pieces.forEach(piece -> restore(shape, of(job, piece)));
        }
        marks.rolls(sessions);
        scores.sheets(items);
        places.giveOn(classes);
    }

    private UUID[] ids(String query, UUID job) {
        return Rows.all(database.createNativeQuery(query, UUID.class).setParameter("id", job), UUID.class)
                .toArray(UUID[]::new);
    }

    private static Map<String, Object> of(UUID job, Map<String, Integer> piece) {
        Map<String, Object> part = new HashMap<>(piece);
        part.put("id", job);
        return part;
    }

    private void delete(FileShape shape, Map<String, Object> part) {
        if (shape.event() != null) {
            changes.removed(shape.event(), IDS.formatted(shape.file(), "="), part);
        }
        run(text(DELETED, shape), part);
    }

    private void restore(FileShape shape, Map<String, Object> part) {
        run(text(RESTORED, shape), part);
        if (shape.event() != null) {
            changes.announce(shape.event(), IDS.formatted(shape.file(), "<>"), part);
        }
    }

    /** What refers to others before what is referred to. */
    private static List<FileShape> shapes() {
        return Arrays.stream(ImportFile.values())
                .sorted(Comparator.reverseOrder())
                .map(file -> Shapes.of(file, Set.of()))
                .toList();
    }

    private static String text(String statement, FileShape shape) {
        return statement.formatted(
                shape.file(),
                shape.table(),
                OF.formatted(shape.file()),
                String.join(", ", shape.written()),
                shape.of("b"));
    }

    private void run(String statement, UUID job) {
        run(statement, Map.of("id", job));
    }

    private void run(String statement, Map<String, ?> parameters) {
        var query = database.createNativeQuery(statement);
        parameters.forEach(query::setParameter);
        query.executeUpdate();
    }
}
