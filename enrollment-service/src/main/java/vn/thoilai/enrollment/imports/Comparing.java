package vn.thoilai.enrollment.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Finds what an import changes: rows that differ from what stands, or do not stand yet, and in a snapshot those that are
 * missing. A row that is as it was appears nowhere, so that it is neither locked nor written.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Comparing {

    private static final String DIFFERENT = RegisterTables.JOB + """
            INSERT INTO %1$s_wanted (number, kind, id, version, %2$s)
            SELECT s.line, CASE WHEN k.id IS NULL THEN 'CREATE' ELSE 'UPDATE' END, coalesce(k.id, %3$s), coalesce(k.version, 0),
                   %4$s
            FROM job CROSS JOIN %5$s
            CROSS JOIN LATERAL (SELECT %6$s) w
            CROSS JOIN LATERAL (SELECT %7$s) d
            WHERE k.id IS NULL OR (%8$s) IS DISTINCT FROM (%9$s)""";

    private static final String MISSING = RegisterTables.JOB + """
            INSERT INTO %1$s_wanted (number, kind, id, version, %2$s)
            SELECT m.last + row_number() OVER (ORDER BY k.id), 'END', k.id, k.version, %3$s
            FROM job CROSS JOIN (SELECT coalesce(max(line), 1) AS last FROM %1$s_in) m CROSS JOIN %4$s""";

    private static final String COUNT = """
            UPDATE import_file f SET creates = w.creates, updates = w.updates, ends = w.ends, standing = w.ends + :found
            FROM (SELECT count(*) FILTER (WHERE kind = 'CREATE') AS creates, count(*) FILTER (WHERE kind = 'UPDATE') AS updates,
                         count(*) FILTER (WHERE kind = 'END') AS ends FROM %s_wanted) w
            WHERE f.job_id = :id AND f.file = :file""";

    private static final String CHANGES = """
            INSERT INTO import_change (job_id, file, number, told, kind, row_id, learner_id, version, before, after)
            SELECT :id, :file, w.number, w.kind <> 'END', w.kind, w.id, %3$s, w.version + 1, CASE WHEN k.id IS NOT NULL THEN to_jsonb(k) END,
                   CASE WHEN k.id IS NOT NULL THEN to_jsonb(w) - 'number' - 'kind' - 'version' END
            FROM %1$s_wanted w LEFT JOIN %2$s k ON k.id = w.id""";

    private static final String LOST = RegisterTables.JOB + """
            INSERT INTO import_problem (job_id, file, line, number, column_name, code)
            SELECT f.job_id, f.file, 1, 0, NULL, 'loss-threshold' FROM job JOIN import_file f ON f.job_id = job.id
            WHERE f.ends * 100 > f.standing * job.loss_threshold""";

    private static final String CHANGED_THOUGH_KEPT = RegisterTables.JOB + """
            INSERT INTO import_problem (job_id, file, line, number, column_name, code)
            SELECT job.id, '%1$s', w.number, v.number, v.column_name, v.code
            FROM job CROSS JOIN %1$s_wanted w JOIN %2$s k ON k.id = w.id
            CROSS JOIN LATERAL (VALUES %3$s) v (number, column_name, code, broken)
            WHERE w.kind = 'UPDATE' AND v.broken ORDER BY w.number, v.number LIMIT %4$d""";

    private static final String LOST_THOUGH_STAYING = RegisterTables.JOB + """
            INSERT INTO import_problem (job_id, file, line, number, column_name, code)
            SELECT job.id, '%s', 1, 1, NULL, 'cannot-end' FROM job WHERE EXISTS (SELECT FROM %s)""";

    /** The same for the same changes to the same versions of rows, in whatever order they are found. */
    private static final String FINGERPRINT = """
            SELECT count(*) || ':' || coalesce(sum(hashtextextended(concat_ws('/', c.file, c.number, c.kind, c.version,
                       CASE WHEN c.kind <> 'CREATE' THEN c.row_id END), 0)), 0)
            FROM import_change c WHERE c.job_id = :id""";

    @Inject
    EntityManager database;

    @Inject
    RegisterTables tables;

    /** Finds what a file changes and remembers it; what was found before has to be forgotten first. */
    void compare(UUID job, FileShape shape, boolean snapshot) {
        run(different(shape), job);
        int found = 0;
        if (snapshot && shape.standing() != null) {
            found = standing(job, shape);
            run(missing(shape), job);
        }
        tables.analyze(shape.file() + "_wanted");
        database.createNativeQuery(COUNT.formatted(shape.file()))
                .setParameter("id", job)
                .setParameter("file", shape.file().name())
                .setParameter("found", found)
                .executeUpdate();
        database.createNativeQuery(CHANGES.formatted(shape.file(), shape.table(), shape.learner()))
                .setParameter("id", job)
                .setParameter("file", shape.file().name())
                .executeUpdate();
    }

    /** Writes a problem for each row that a file changes though it must not; answers how many. */
    int changedThoughKept(UUID job, FileShape shape) {
        if (shape.kept().isEmpty()) {
            return 0;
        }
        return run(
                CHANGED_THOUGH_KEPT.formatted(shape.file(), shape.table(), Rules.values(shape.kept()), Rules.MOST),
                job);
    }

    /** Writes a problem for each file that leaves out more than may be missing, or what no file ends; answers how many. */
    int lost(UUID job, List<FileShape> snapshot) {
        int problems = run(LOST, job);
        for (FileShape shape : snapshot) {
            if (shape.standing() != null) {
                problems += run(LOST_THOUGH_STAYING.formatted(shape.file(), shape.missingThoughStaying()), job);
            }
        }
        return problems;
    }

    /** Stands for all the changes found. */
    String fingerprint(UUID job) {
        return (String) database.createNativeQuery(FINGERPRINT, String.class)
                .setParameter("id", job)
                .getSingleResult();
    }

    /** Forgets what was found before. */
    void forget(UUID job) {
        run("DELETE FROM import_change WHERE job_id = :id", job);
    }

    private int standing(UUID job, FileShape shape) {
        String count = RegisterTables.JOB + "SELECT CAST(count(*) AS integer) FROM job CROSS JOIN "
                + shape.standing().formatted("AND EXISTS ");
        return (Integer) database.createNativeQuery(count, Integer.class)
                .setParameter("id", job)
                .getSingleResult();
    }

    private int run(String statement, UUID job) {
        return database.createNativeQuery(statement).setParameter("id", job).executeUpdate();
    }

    private static String different(FileShape shape) {
        Map<String, String> compared = shape.compared();
        return DIFFERENT.formatted(
                shape.file(),
                String.join(", ", shape.written()),
                shape.newId(),
                String.join(
                        ", ",
                        shape.written().stream()
                                .map(column -> (compared.containsKey(column) ? "w." : "d.") + column)
                                .toList()),
                shape.source(),
                named(compared),
                named(shape.followed()),
                compared.keySet().stream().map(column -> "k." + column).collect(Collectors.joining(", ")),
                compared.keySet().stream().map(column -> "w." + column).collect(Collectors.joining(", ")));
    }

    private static String named(Map<String, String> expressions) {
        return expressions.entrySet().stream()
                .map(entry -> entry.getValue() + " AS " + entry.getKey())
                .collect(Collectors.joining(", "));
    }

    private static String missing(FileShape shape) {
        return MISSING.formatted(
                shape.file(),
                String.join(", ", shape.written()),
                shape.written().stream().map(shape::ended).collect(Collectors.joining(", ")),
                shape.standing().formatted("AND NOT EXISTS "));
    }
}
