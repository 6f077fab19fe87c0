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
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import vn.thoilai.contract.enrollment.ImportFile;
import vn.thoilai.contract.enrollment.ImportJob;
import vn.thoilai.contract.enrollment.ImportsApi;
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
    void receive(ImportJob job, ImportFile file, String mediaType, InputStream body) {
        if (!Imports.open(job)) {
            throw new ProblemException(ProblemCode.CONFLICT, Texts.of("detail.import-state"));
        }
        if (!places.tryAcquire()) {
            throw new ProblemException(ProblemCode.TOO_MANY_REQUESTS, null);
        }
        try (ArrivedFile arrived = ArrivedFile.of(body, config.importFileMax().asLongValue(), SLOWEST)) {
            boolean xlsx = mediaType != null && mediaType.startsWith(ImportsApi.XLSX);
            replace(job.id(), file, arrived, xlsx);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            places.release();
        }
    }

    private void replace(UUID id, ImportFile file, ArrivedFile arrived, boolean xlsx) {
        QuarkusTransaction.requiringNew().timeout(SLOWEST_COPY_SECONDS).run(() -> {
            alone(id, file);
            database.createNativeQuery("DELETE FROM import_row WHERE job_id = :id AND file = :file")
                    .setParameter("id", id)
                    .setParameter("file", file.name())
                    .executeUpdate();
            // The import itself is locked only when the rows are in: nobody waits for the copying.
            copy(id, file, arrived, xlsx);
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

    private void copy(UUID id, ImportFile file, ArrivedFile arrived, boolean xlsx) {
        Copied copied;
        try (Connection connection = source.getConnection();
                StagedRows rows = new StagedRows(connection, id, file)) {
            copied = xlsx ? workbook(file, arrived, rows) : csv(file, arrived, rows);
            rows.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        states.received(id, file, copied.rows(), copied.columns());
    }

    private record Copied(int rows, List<String> columns) {}

    private Copied csv(ImportFile file, ArrivedFile arrived, StagedRows rows) throws IOException {
        RegisterCsv csv = new RegisterCsv(file, config.importRowsMax());
        try (InputStream body = arrived.open()) {
            List<String> columns = csv.read(body, rows::add).names();
            return new Copied(csv.rows(), columns);
        }
    }

    private Copied workbook(ImportFile file, ArrivedFile arrived, StagedRows rows) throws IOException {
        RegisterXlsx workbook = new RegisterXlsx(file, config.importRowsMax());
        List<String> columns = workbook.read(arrived.path(), rows::add).names();
        return new Copied(workbook.rows(), columns);
    }
}
