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
import java.util.UUID;
import vn.thoilai.contract.enrollment.ImportFile;
import vn.thoilai.contract.enrollment.ImportJob;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.kit.problem.Texts;

/** Takes a file of an import, as fast as it arrives, in place of the one that was put before. */
@ApplicationScoped
class ReceivingFile {

    static final int MOST_ROWS = 200_000;

    private static final int SLOWEST_SECONDS = 900;

    @Inject
    AgroalDataSource source;

    @Inject
    EntityManager database;

    @Inject
    ImportStates states;

    /**
     * Receives the file.
     *
     * @throws ProblemException 409 when the import has been started, or another request puts this file
     */
    void receive(ImportJob job, ImportFile file, InputStream body) {
        if (!Imports.open(job)) {
            throw new ProblemException(ProblemCode.CONFLICT, Texts.of("detail.import-state"));
        }
        QuarkusTransaction.requiringNew().timeout(SLOWEST_SECONDS).run(() -> {
            alone(job.id(), file);
            database.createNativeQuery("DELETE FROM import_row WHERE job_id = :id AND file = :file")
                    .setParameter("id", job.id())
                    .setParameter("file", file.name())
                    .executeUpdate();
            // The import itself is locked only now: nobody waits for a slow sender.
            states.received(job.id(), file, copy(job.id(), file, body));
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

    private int copy(UUID id, ImportFile file, InputStream body) {
        try (Connection connection = source.getConnection();
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
