package vn.thoilai.enrollment.imports;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import vn.thoilai.contract.enrollment.ImportFile;
import vn.thoilai.contract.enrollment.ImportJob;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.enrollment.EnrollmentConfig;
import vn.thoilai.enrollment.store.ArrivedFile;
import vn.thoilai.kit.problem.Texts;

/**
 * Takes a file of an import in place of the one that was put before. It arrives as slowly as its sender likes; only when
 * all of it is here, a transaction begins and a connection is taken.
 */
@ApplicationScoped
class ReceivingFile {

    static final int MOST_ROWS = 200_000;

    /** Each occupies a worker thread while it arrives, and other requests need some too. */
    static final int MOST_AT_ONCE = 8;

    private static final Duration SLOWEST = Duration.ofSeconds(900);
    private static final int SLOWEST_COPY_SECONDS = 900;

    private final Semaphore places = new Semaphore(MOST_AT_ONCE);

    @Inject
    EnrollmentConfig config;

    @Inject
    AgroalDataSource source;

    @Inject
    EntityManager database;

    @Inject
    ImportStates states;

    /**
     * Receives the file.
     *
     * @throws ProblemException 409 when the import has been started, or another request puts this file; 429 when as many
     *     files as may are arriving already
     */
    void receive(ImportJob job, ImportFile file, InputStream body) {
        if (!Imports.open(job)) {
            throw new ProblemException(ProblemCode.CONFLICT, Texts.of("detail.import-state"));
        }
        if (!places.tryAcquire()) {
            throw new ProblemException(ProblemCode.TOO_MANY_REQUESTS, null);
        }
        try (ArrivedFile arrived = ArrivedFile.of(body, config.importFileMax().asLongValue(), SLOWEST)) {
            replace(job.id(), file, arrived);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            places.release();
        }
    }

    private void replace(UUID id, ImportFile file, ArrivedFile arrived) {
        QuarkusTransaction.requiringNew().timeout(SLOWEST_COPY_SECONDS).run(() -> {
            alone(id, file);
            database.createNativeQuery("DELETE FROM import_row WHERE job_id = :id AND file = :file")
                    .setParameter("id", id)
                    .setParameter("file", file.name())
                    .executeUpdate();
            // The import itself is locked only when the rows are in: nobody waits for the copying.
            states.received(id, file, copy(id, file, arrived));
        });
    }

    private void alone(UUID id, ImportFile file) {
        boolean free = (Boolean) database.createNativeQuery(
                        "SELECT pg_try_advisory_xact_lock(hashtextextended(:file, 0))", Boolean.class)
                .setParameter("file", "import file " + id + file)
                .getSingleResult();
        if (!free) {
            throw new ProblemException(ProblemCode.CONFLICT, Texts.of("detail.import-file-arriving"));
        }
    }

    private int copy(UUID id, ImportFile file, ArrivedFile arrived) {
        try (InputStream body = arrived.open();
                Connection connection = source.getConnection();
                StagedRows rows = new StagedRows(connection, id, file)) {
            int count = new RegisterCsv(ImportColumns.of(file), MOST_ROWS).read(body, rows::add);
            rows.finish();
            return count;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
