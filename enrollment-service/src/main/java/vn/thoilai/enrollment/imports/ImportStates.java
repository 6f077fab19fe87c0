package vn.thoilai.enrollment.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import vn.thoilai.contract.enrollment.ImportFile;
import vn.thoilai.contract.enrollment.ImportState;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.kit.problem.Texts;

/**
 * How an import moves. Each move is one statement that also asks for the state it leaves, so whoever comes second finds
 * the import elsewhere: a cancellation and a worker never both succeed.
 */
@ApplicationScoped
class ImportStates {

    /** What an import is asked to do; it stands in the database for whoever takes it up. */
    enum Task {
        PREVIEW,
        COMMIT,
        UNDO
    }

    private static final String OPEN = "state IN ('RECEIVING', 'PREVIEWED', 'FAILED')";

    /** Asked to do something, and not done with it. */
    static final String RUNNING = "state IN ('QUEUED', 'VALIDATING', 'WRITING', 'UNDOING')";

    private static final String QUEUED = """
            state = 'QUEUED', task = :task, done = 0, failure = NULL,
            total = (SELECT coalesce(sum(f.rows), 0) FROM import_file f WHERE f.job_id = :id)""";

    @Inject
    EntityManager database;

    /** A file has been put: what was checked before is checked no longer. */
    @Transactional(TxType.MANDATORY)
    void received(UUID id, ImportFile file, int rows, Collection<String> columns) {
        require(move(id, "state = 'RECEIVING', problems = 0, failure = NULL, preview = NULL", OPEN, Map.of()));
        database.createNativeQuery("""
                        INSERT INTO import_file (job_id, file, rows, columns) VALUES (:id, :file, :rows, CAST(:columns AS text[]))
                        ON CONFLICT (job_id, file) DO UPDATE SET rows = excluded.rows, columns = excluded.columns""")
                .setParameter("id", id)
                .setParameter("file", file.name())
                .setParameter("rows", rows)
                .setParameter("columns", columns.toArray(String[]::new))
                .executeUpdate();
        run(
                "UPDATE import_file SET creates = NULL, updates = NULL, ends = NULL, standing = NULL WHERE job_id = :id",
                id);
        forgetPreview(id);
    }

    /** To be checked and compared. */
    @Transactional
    void preview(UUID id) {
        require(move(id, QUEUED + ", problems = 0, preview = NULL", OPEN, Map.of("task", Task.PREVIEW.name())));
        run("DELETE FROM import_problem WHERE job_id = :id", id);
    }

    /** To be written; what was previewed with problems is not. */
    @Transactional
    void commit(UUID id) {
        require(move(id, QUEUED, OPEN + " AND problems = 0", Map.of("task", Task.COMMIT.name())));
    }

    /** To be taken back. */
    @Transactional
    void undo(UUID id) {
        require(move(id, QUEUED, "state = 'COMMITTED' AND undo_until > now()", Map.of("task", Task.UNDO.name())));
    }

    /** Nothing is written. Once rows are being taken back they are, for half of that cannot be wanted. */
    @Transactional
    void cancel(UUID id) {
        if (move(
                id,
                "state = 'CANCELLED', forgotten = true",
                OPEN + " OR state = 'QUEUED' AND task <> 'UNDO'",
                Map.of())) {
            forgetRows(id);
            forgetPreview(id);
        } else {
            // A worker holds its rows, and waits for the lock held here: they are forgotten when it has let go of them.
            require(move(id, "state = 'CANCELLED'", RUNNING + " AND task <> 'UNDO'", Map.of()));
        }
    }

    /** Forgets the rows of cancelled imports that nobody works on any more. */
    @Transactional
    void forgetCancelled() {
        database.createNativeQuery("""
                        WITH cancelled AS MATERIALIZED (
                            SELECT id, centre_id FROM import_job WHERE state = 'CANCELLED' AND NOT forgotten),
                        free AS MATERIALIZED (
                            SELECT id FROM cancelled WHERE pg_try_advisory_xact_lock(hashtextextended('import ' || centre_id, 0))),
                        done AS (UPDATE import_job j SET forgotten = true FROM free f WHERE j.id = f.id),
                        problems AS (DELETE FROM import_problem p USING free f WHERE p.job_id = f.id),
                        changes AS (DELETE FROM import_change c USING free f WHERE c.job_id = f.id)
                        DELETE FROM import_row r USING free f WHERE r.job_id = f.id""").executeUpdate();
    }

    /** Progress, in a transaction of its own so that others see it while the work goes on. */
    @Transactional(TxType.REQUIRES_NEW)
    void progress(UUID id, ImportState state, int done) {
        move(id, Map.of("state", state.name(), "done", done), "state = :state, done = :done");
    }

    /** Checked; the changes stand for what may be committed. In the transaction that found them. */
    @Transactional(TxType.MANDATORY)
    void previewed(UUID id, int problems, String fingerprint, String failure) {
        String set = """
                state = 'PREVIEWED', done = total, problems = :problems, preview = nullif(:preview, ''),
                failure = nullif(:failure, '')""";
        String why = problems > 0 ? "rows-with-problems" : failure;
        move(id, Map.of("problems", problems, "preview", fingerprint, "failure", why), set);
    }

    /** All rows are in. In the transaction that wrote them. */
    @Transactional(TxType.MANDATORY)
    void committed(UUID id, int written, Duration undoable) {
        String set =
                "state = 'COMMITTED', done = total, written = :written, committed_at = clock_timestamp(), undo_until = now() + :seconds * interval '1 second'";
        move(id, Map.of("written", written, "seconds", undoable.toSeconds()), set);
        forgetRows(id);
    }

    /** All is as it was; nothing is left to restore. In the transaction that restored it. */
    @Transactional(TxType.MANDATORY)
    void undone(UUID id) {
        move(id, Map.of(), "state = 'UNDONE', done = total, undo_until = NULL");
        run("DELETE FROM import_change WHERE job_id = :id", id);
    }

    /** Some rows are others by now. In the transaction that found them. */
    @Transactional(TxType.MANDATORY)
    void notUndone(UUID id) {
        move(id, Map.of(), "state = 'COMMITTED', done = total, failure = 'changed-since'");
    }

    /** The service failed; its rows stay, for it can be tried again. */
    @Transactional(TxType.REQUIRES_NEW)
    void failed(UUID id) {
        String set = "failure = 'internal-error', state = CASE WHEN task = 'UNDO' THEN 'COMMITTED' ELSE 'FAILED' END";
        move(id, set, RUNNING, Map.of());
    }

    /** Gives up what nobody went on with for a week, and what can no longer be undone: it is personal and serves nothing. */
    @Transactional
    void giveUpAbandoned() {
        database.createNativeQuery("""
                        WITH abandoned AS (
                            UPDATE import_job SET state = CASE WHEN state = 'COMMITTED' THEN state ELSE 'CANCELLED' END, undo_until = NULL, forgotten = true
                            WHERE %s AND created_at < now() - interval '7 days' OR state = 'COMMITTED' AND undo_until <= now()
                            RETURNING id),
                        forgotten AS (DELETE FROM import_change c USING abandoned a WHERE c.job_id = a.id)
                        DELETE FROM import_row r USING abandoned a WHERE r.job_id = a.id""".formatted(OPEN)).executeUpdate();
    }

    private void move(UUID id, Map<String, ?> parameters, String set) {
        if (!move(id, set, RUNNING, parameters)) {
            throw new ImportCancelledException();
        }
    }

    private boolean move(UUID id, String set, String from, Map<String, ?> parameters) {
        var update = database.createNativeQuery("UPDATE import_job SET " + set + " WHERE id = :id AND (" + from + ")")
                .setParameter("id", id);
        parameters.forEach(update::setParameter);
        return update.executeUpdate() == 1;
    }

    private static void require(boolean moved) {
        if (!moved) {
            throw new ProblemException(ProblemCode.CONFLICT, Texts.of("detail.import-state"));
        }
    }

    private void forgetPreview(UUID id) {
        run("DELETE FROM import_problem WHERE job_id = :id", id);
        run("DELETE FROM import_change WHERE job_id = :id", id);
    }

    private void forgetRows(UUID id) {
        run("DELETE FROM import_row WHERE job_id = :id", id);
    }

    private void run(String statement, UUID id) {
        database.createNativeQuery(statement).setParameter("id", id).executeUpdate();
    }
}
