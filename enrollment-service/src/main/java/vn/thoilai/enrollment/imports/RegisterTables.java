package vn.thoilai.enrollment.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.thoilai.contract.enrollment.ImportFile;

/**
 * The rows of one import in tables of the present transaction, a column for each of the file's: there they can be given
 * statistics, without which the planner takes thousands of rows for a handful and joins them row by row. For each file
 * {@code <file>_in} holds its rows and {@code <file>_wanted} those that differ from what stands.
 */
@ApplicationScoped
class RegisterTables {

    /** The import, as every statement about it begins. */
    static final String JOB =
            "WITH job AS (SELECT id, centre_id, year, mode, loss_threshold FROM import_job WHERE id = :id)\n";

    /** Why something ended, in words of those who read it. */
    static final String MISSING = "'Không có trong tệp nhập'";

    private static final String CLASSES = JOB + """
            INSERT INTO class_ref
            SELECT coalesce(s.code, k.code), coalesce(k.id, uuidv7()),
                   coalesce(k.grading_policy_code, CASE WHEN s.state IN %1$s THEN (SELECT newest_policy(job.centre_id) FROM job) END),
                   coalesce(s.state IN %1$s, false) OR k.grading_policy_code IS NOT NULL,
                   %2$s, %3$s, %4$s, k.results_approved_at IS NOT NULL, %5$s, k.id IS NOT NULL,
                   EXISTS (SELECT FROM attendance_mark a WHERE a.class_id = k.id),
                   EXISTS (SELECT FROM assessment_item a WHERE a.class_id = k.id)
            FROM (SELECT c.* FROM job JOIN training_class c ON c.centre_id = job.centre_id) k
            FULL JOIN (SELECT DISTINCT ON (code) * FROM classes_in WHERE code IS NOT NULL ORDER BY code, line) s ON s.code = k.code""";

    private static final String LEARNERS = JOB + """
            INSERT INTO learner_new
            SELECT s.code, coalesce(p.row_id, uuidv7())
            FROM job CROSS JOIN (SELECT code, min(line) AS line FROM learners_in WHERE code IS NOT NULL GROUP BY code) s
            LEFT JOIN learner l ON l.centre_id = job.centre_id AND l.code = s.code
            LEFT JOIN import_change p ON p.job_id = job.id AND p.file = 'learners' AND p.number = s.line AND p.kind = 'CREATE'
            WHERE l.id IS NULL""";

    /** Who was merged into another is that other. */
    private static final String FOLLOW = """
            WITH RECURSIVE gone AS (
                SELECT l.code, l.merged_into AS next FROM import_job j JOIN learner l ON l.centre_id = j.centre_id
                WHERE j.id = :id AND l.merged_into IS NOT NULL
                UNION ALL
                SELECT g.code, l.merged_into FROM gone g JOIN learner l ON l.id = g.next WHERE l.merged_into IS NOT NULL)
            UPDATE %s_in s SET learner = l.code FROM gone g JOIN learner l ON l.id = g.next AND l.merged_into IS NULL
            WHERE g.code = s.learner""";

    /** A session by its number, and by its day if it is the only one of it. */
    private static final String SESSIONS = JOB + """
            , session AS (SELECT h.* FROM job JOIN class_session h ON h.centre_id = job.centre_id
                          WHERE EXISTS (SELECT FROM attendance_in))
            INSERT INTO session_ref
            SELECT class_id, CAST(number AS text), id, state, date FROM session
            UNION ALL
            SELECT class_id, CAST(date AS text), (array_agg(id))[1], min(state), date FROM session GROUP BY class_id, date HAVING count(*) = 1""";

    /** Nobody else takes a place of these classes, marks or scores anything in them, or approves their results. */
    private static final String LOCKED = JOB + """
            SELECT count(*) FROM (
                SELECT FROM training_class k
                WHERE k.centre_id = (SELECT centre_id FROM job)
                  AND k.code IN (SELECT code FROM classes_in UNION SELECT class FROM roster_in
                                 UNION SELECT class FROM attendance_in UNION SELECT class FROM scores_in)
                ORDER BY k.id FOR NO KEY UPDATE OF k) locked""";

    /** In turn with whoever registers the persons of a list, so that no two wait for each other's. */
    private static final String REGISTERING =
            "SELECT CAST(register_in_turn(centre_id) AS text) FROM import_job WHERE id = :id";

    /** Types of the database for what is read under another name. */
    private static final Map<String, String> TYPES = Map.of("decimal", "numeric", "instant", "timestamptz");

    @Inject
    EntityManager database;

    /**
     * Makes and fills the tables, but for what differs.
     *
     * @param locked whether the classes told of are to stand still from now on, until the end of the transaction
     */
    void fill(UUID job, Collection<FileShape> shapes, boolean locked) {
        Map<ImportFile, FileShape> put = shapes.stream().collect(Collectors.toMap(FileShape::file, shape -> shape));
        for (ImportFile file : ImportFile.values()) {
            FileShape shape = put.containsKey(file) ? put.get(file) : Shapes.of(file, Set.of());
            make(shape);
            if (put.containsKey(file)) {
                stage(job, shape);
            }
        }
        if (locked) {
            run(LOCKED, Long.class, job);
            if (put.containsKey(ImportFile.learners)) {
                run(REGISTERING, String.class, job);
            }
        }
        refer(job, put.get(ImportFile.classes));
    }

    private void make(FileShape shape) {
        run("CREATE TEMPORARY TABLE " + shape.file() + "_in (line integer NOT NULL, "
                + shape.columns().stream().map(column -> column + " text").collect(Collectors.joining(", "))
                + shape.parsed().entrySet().stream()
                        .map(value -> ", " + value.getKey() + "_value "
                                + TYPES.getOrDefault(value.getValue(), value.getValue()))
                        .collect(Collectors.joining())
                + ") ON COMMIT DROP");
        run("CREATE TEMPORARY TABLE " + shape.file() + "_wanted ON COMMIT DROP AS"
                + " SELECT 0 AS number, CAST('' AS text) AS kind, t.id, t.version, " + shape.of("t") + " FROM "
                + shape.table() + " t WITH NO DATA");
    }

    private void stage(UUID job, FileShape shape) {
        List<String> columns = shape.columns();
        String cells = IntStream.rangeClosed(1, columns.size())
                .mapToObj(number -> "cells[" + number + "]")
                .collect(Collectors.joining(", "));
        // Reading a cell costs more than all else done with it: it is done once.
        String values = shape.parsed().entrySet().stream()
                .map(value -> ", import_" + value.getValue() + "(cells[" + (columns.indexOf(value.getKey()) + 1) + "])")
                .collect(Collectors.joining());
        database.createNativeQuery("INSERT INTO " + shape.file() + "_in SELECT line, " + cells + values
                        + " FROM import_row WHERE job_id = :id AND file = :file")
                .setParameter("id", job)
                .setParameter("file", shape.file().name())
                .executeUpdate();
        if (shape.keys().contains("learner")) {
            database.createNativeQuery(FOLLOW.formatted(shape.file()))
                    .setParameter("id", job)
                    .executeUpdate();
        }
        analyze(shape.file() + "_in");
    }

    private void refer(UUID job, FileShape classes) {
        run("""
                CREATE TEMPORARY TABLE class_ref (code text, id uuid, policy text, opened boolean, roster_kept boolean,
                    sessions_held integer, capacity integer, approved boolean, state text, stands boolean, has_marks boolean, has_items boolean) ON COMMIT DROP""");
        run("CREATE TEMPORARY TABLE learner_new (code text, id uuid) ON COMMIT DROP");
        run(
                "CREATE TEMPORARY TABLE session_ref (class_id uuid, token text, id uuid, state text, date date) ON COMMIT DROP");
        database.createNativeQuery(CLASSES.formatted(
                        ClassesShape.OPENED,
                        told(classes, "roster_kept", "coalesce(s.roster_kept_value, true)"),
                        told(classes, "sessions_held", "s.sessions_held_value"),
                        told(classes, "capacity", "s.capacity_value"),
                        ClassesShape.STATE))
                .setParameter("id", job)
                .executeUpdate();
        for (String statement : List.of(LEARNERS, SESSIONS)) {
            database.createNativeQuery(statement).setParameter("id", job).executeUpdate();
        }
        Arrays.asList("class_ref", "learner_new", "session_ref").forEach(this::analyze);
    }

    /** What a class is to have: as the file tells where it tells of the class, else as it stands. */
    private static String told(FileShape classes, String column, String read) {
        return classes != null && classes.given(column)
                ? "CASE WHEN s.code IS NULL THEN k." + column + " ELSE " + read + " END"
                : "CASE WHEN k.id IS NULL THEN " + read + " ELSE k." + column + " END";
    }

    /** Tells the planner how many rows a table of this transaction has got. */
    void analyze(String table) {
        run("ANALYZE " + table);
    }

    private void run(String query, Class<?> result, UUID job) {
        database.createNativeQuery(query, result).setParameter("id", job).getSingleResult();
    }

    private void run(String statement) {
        database.createNativeQuery(statement).executeUpdate();
    }
}
