package vn.thoilai.enrollment.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Optional;
import java.util.UUID;
import vn.thoilai.contract.enrollment.ImportState;
import vn.thoilai.enrollment.imports.ImportStates.Task;
import vn.thoilai.enrollment.store.Rows;

/**
 * Does what an import waits for in one transaction that holds its centre's lock: imports of a centre come one after the
 * other, no second replica takes up one that runs, and when the service dies the database gives it free again.
 */
@ApplicationScoped
class RunningImport {

    private static final int LONGEST_SECONDS = 7_200;

    @Inject
    EntityManager database;

    @Inject
    ImportStates states;

    @Inject
    Undoing undoing;

    @Inject
    Previewing previewing;

    @Inject
    Committing committing;

    /** An import that waits. */
    record Waiting(UUID id, Task task, boolean snapshot, String preview) {}

    /** Runs the import if it still waits and no other import of its centre is running. */
    void run(UUID id) {
        QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).run(() -> {
            if (lockCentre(id)) {
                // Only now: who held the lock may have run this very import.
                waiting(id).ifPresent(this::work);
            }
        });
    }

    private boolean lockCentre(UUID id) {
        return (Boolean) database.createNativeQuery("""
                        SELECT pg_try_advisory_xact_lock(hashtextextended('import ' || centre_id, 0))
                        FROM import_job WHERE id = :id""", Boolean.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    private Optional<Waiting> waiting(UUID id) {
        return Rows.first(database.createNativeQuery(
                                "SELECT task, mode, preview FROM import_job WHERE id = :id AND " + ImportStates.RUNNING,
                                Tuple.class)
                        .setParameter("id", id))
                .map(row -> new Waiting(
                        id,
                        Rows.constant(row, "task", Task.class),
                        row.get("mode", String.class).equals("SNAPSHOT"),
                        row.get("preview", String.class)));
    }

    private void work(Waiting waiting) {
        switch (waiting.task()) {
            case PREVIEW -> previewing.preview(waiting);
            case COMMIT -> committing.commit(waiting);
            case UNDO -> undo(waiting.id());
        }
    }

    private void undo(UUID id) {
        states.progress(id, ImportState.UNDOING, 0);
        if (undoing.changedSince(id) > 0) {
            states.notUndone(id);
        } else {
            undoing.undo(id);
            states.undone(id);
        }
    }
}
