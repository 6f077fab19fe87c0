package vn.thoilai.enrollment.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collections;
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

    private static final String OPEN = "(state = 'RECEIVING' OR validate_only AND state IN ('SUCCEEDED', 'FAILED'))";
    private static final String RUNNING = "state IN ('QUEUED', 'VALIDATING', 'WRITING')";

    @Inject
    EntityManager database;

    /** A file has been put: what was checked before is checked no longer. */
    @Transactional(TxType.MANDATORY)
    void received(UUID id, ImportFile file, int rows) {
        require(move(id, "state = 'RECEIVING', validate_only = false, problems = 0, failure = NULL", OPEN, Map.of()));
        database.createNativeQuery("""
                        INSERT INTO import_file (job_id, file, rows) VALUES (:id, :file, :rows)
                        ON CONFLICT (job_id, file) DO UPDATE SET rows = excluded.rows""")
                .setParameter("id", id)
                .setParameter("file", file.name())
                .setParameter("rows", rows)
                .executeUpdate();
        forgetProblems(id);
    }

    @Transactional
    void start(UUID id, boolean validateOnly) {
        String set = """
                state = 'QUEUED', validate_only = :only, done = 0, problems = 0, created = NULL, failure = NULL,
                total = (SELECT coalesce(sum(f.rows), 0) FROM import_file f WHERE f.job_id = :id)""";
        require(move(id, set, OPEN, Map.of("only", validateOnly)));
        forgetProblems(id);
    }

    @Transactional
    void cancel(UUID id) {
        require(move(id, "state = 'CANCELLED'", RUNNING + " OR state = 'RECEIVING'", Map.of()));
        forgetRows(id);
    }

    /** Progress, in a transaction of its own so that others see it while the work goes on. */
    @Transactional(TxType.REQUIRES_NEW)
    void progress(UUID id, ImportState state, int done) {
        Map<String, Object> now = Map.of("state", state.name(), "done", done);
        if (!move(id, "state = :state, done = :done", RUNNING, now)) {
            throw new ImportCancelledException();
        }
    }

    /** All rows are in, or could be. In the transaction that wrote them. */
    @Transactional(TxType.MANDATORY)
    void succeeded(UUID id, Integer written) {
        String set = "state = 'SUCCEEDED', done = total, created = CAST(:written AS integer)";
        if (!move(id, set, RUNNING, Collections.singletonMap("written", written))) {
            throw new ImportCancelledException();
        }
        if (written != null) {
            forgetRows(id);
        }
    }

    /** Rows break rules. In the transaction that found them. */
    @Transactional(TxType.MANDATORY)
    void refused(UUID id, int problems, boolean validateOnly) {
        String set = "state = 'FAILED', failure = 'rows-with-problems', done = total, problems = :problems";
        if (!move(id, set, RUNNING, Map.of("problems", problems))) {
            throw new ImportCancelledException();
        }
        if (!validateOnly) {
            forgetRows(id);
        }
    }

    /** The service failed; its rows stay only where it can be started again. */
    @Transactional(TxType.REQUIRES_NEW)
    void failed(UUID id) {
        if (move(id, "state = 'FAILED', failure = 'internal-error'", RUNNING + " AND NOT validate_only", Map.of())) {
            forgetRows(id);
        } else {
            move(id, "state = 'FAILED', failure = 'internal-error'", RUNNING, Map.of());
        }
    }

    /** Gives up what nobody went on with for a week: its rows are personal data and serve nothing. */
    @Transactional
    void giveUpAbandoned() {
        database.createNativeQuery("""
                        WITH abandoned AS (
                            UPDATE import_job SET state = 'CANCELLED'
                            WHERE %s AND created_at < now() - interval '7 days' RETURNING id)
                        DELETE FROM import_row r USING abandoned a WHERE r.job_id = a.id""".formatted(OPEN)).executeUpdate();
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

    private void forgetProblems(UUID id) {
        database.createNativeQuery("DELETE FROM import_problem WHERE job_id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    private void forgetRows(UUID id) {
        database.createNativeQuery("DELETE FROM import_row WHERE job_id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }
}
