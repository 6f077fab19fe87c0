package vn.thoilai.enrollment.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.thoilai.contract.enrollment.ImportFile;
import vn.thoilai.contract.enrollment.ImportState;
import vn.thoilai.enrollment.store.Rows;

/**
 * Checks an import and writes it, in one transaction that holds its centre's lock: imports of a centre come one after
 * the other, no second replica takes up one that runs, and when the service dies the database gives it free again.
 */
@ApplicationScoped
class RunningImport {

    private static final int LONGEST_SECONDS = 3_600;

    @Inject
    EntityManager database;

    @Inject
    ImportStates states;

    @Inject
    RegisterTables tables;

    @Inject
    WritingRegister register;

    /**
     * Runs the import if it still waits and its centre is free.
     *
     * @return false when another import of its centre is running
     */
    boolean run(UUID id) {
        return QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).call(() -> {
            if (!lockCentre(id)) {
                return false;
            }
            // Only now: who held the lock may have run this very import.
            waiting(id).ifPresent(validateOnly -> work(id, validateOnly));
            return true;
        });
    }

    private boolean lockCentre(UUID id) {
        return (Boolean) database.createNativeQuery("""
                        SELECT pg_try_advisory_xact_lock(hashtextextended('import ' || centre_id, 0))
                        FROM import_job WHERE id = :id""", Boolean.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    private Optional<Boolean> waiting(UUID id) {
        return Rows.first(database.createNativeQuery("""
                        SELECT validate_only FROM import_job
                        WHERE id = :id AND state IN ('QUEUED', 'VALIDATING', 'WRITING')""", Boolean.class).setParameter("id", id), Boolean.class);
    }

    private void work(UUID id, boolean validateOnly) {
        Map<ImportFile, Integer> rows = rows(id);
        states.progress(id, ImportState.VALIDATING, 0);
        tables.fill(id);
        int problems = check(id, rows);
        if (problems > 0) {
            states.refused(id, problems, validateOnly);
        } else {
            states.succeeded(id, validateOnly ? null : write(id, rows));
        }
    }

    private int check(UUID id, Map<ImportFile, Integer> rows) {
        int problems = 0;
        int done = 0;
        for (ImportFile file : ImportFile.values()) {
            problems +=
                    (Integer) database.createNativeQuery(RegisterRules.of(file).check(), Integer.class)
                            .setParameter("id", id)
                            .getSingleResult();
            done += rows.getOrDefault(file, 0);
            states.progress(id, ImportState.VALIDATING, done);
        }
        return problems;
    }

    private int write(UUID id, Map<ImportFile, Integer> rows) {
        tables.prepareChanges();
        int done = 0;
        int written = 0;
        for (ImportFile file : ImportFile.values()) {
            states.progress(id, ImportState.WRITING, done);
            written += switch (file) {
                case classes -> register.classes(id);
                case learners -> register.learners(id);
                case roster -> register.roster(id);
            };
            done += rows.getOrDefault(file, 0);
        }
        return written;
    }

    private Map<ImportFile, Integer> rows(UUID id) {
        Map<ImportFile, Integer> rows = new EnumMap<>(ImportFile.class);
        Rows.of(database.createNativeQuery("SELECT file, rows FROM import_file WHERE job_id = :id", Tuple.class)
                        .setParameter("id", id))
                .forEach(row -> rows.put(Rows.constant(row, "file", ImportFile.class), row.get("rows", Integer.class)));
        return rows;
    }
}
