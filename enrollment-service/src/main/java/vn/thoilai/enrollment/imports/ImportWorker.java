package vn.thoilai.enrollment.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import vn.thoilai.enrollment.EnrollmentConfig;
import vn.thoilai.enrollment.store.Rows;
import vn.thoilai.kit.identity.Acting;
import vn.thoilai.kit.identity.Actor;
import vn.thoilai.kit.identity.Roles;

/**
 * Runs imports in the background, one at a time in each replica. What waits stands in the database, so a replica that
 * starts, or looks again, also takes up what another one left behind.
 */
@Singleton
class ImportWorker {

    private static final Logger LOG = Logger.getLogger(ImportWorker.class);
    private static final int PATIENCE_SECONDS = 10;
    private static final int ATTEMPTS = 3;
    /** Deadlock, a key that somebody took at this moment, a row that somebody began to refer to. */
    private static final Set<String> PASSING = Set.of("40P01", "23505", "23503");

    private static final String QUEUED =
            "SELECT j.id, c.code AS centre, j.begun_by FROM import_job j JOIN centre c ON c.id = j.centre_id"
                    + " WHERE " + ImportStates.RUNNING + " ORDER BY j.id";

    @Inject
    EntityManager database;

    @Inject
    RunningImport running;

    @Inject
    ImportStates states;

    @Inject
    EnrollmentConfig config;

    @Inject
    Acting acting;

    /** An import that waits, and who began it. */
    private record Queued(UUID id, String centre, String begunBy) {}

    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "imports"));

    void start(@Observes StartupEvent event) {
        thread.scheduleWithFixedDelay(
                this::takeUpQuietly, 0, config.importsLookAgain().toMillis(), TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        thread.shutdownNow();
        thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /** Something may be waiting. */
    void wake() {
        thread.execute(this::takeUpQuietly);
    }

    private void takeUpQuietly() {
        try {
            takeUp();
        } catch (RuntimeException fault) {
            // An exception would end the schedule; the next look comes when the database may be back.
            LOG.errorf("Imports cannot be taken up: %s", name(fault));
        }
    }

    /** Runs all that waits, the oldest first. */
    void takeUp() {
        acting.asService(states::giveUpAbandoned);
        acting.asService(states::forgetCancelled);
        for (Queued waiting : acting.asService(this::queued)) {
            if (thread.isShutdown()) {
                return;
            }
            // With no more rights than its officer has: what the files hold cannot reach another centre's rows.
            Actor officer =
                    new Actor(waiting.begunBy(), Set.of(Roles.TRAINING_OFFICER), Set.of(waiting.centre()), Set.of());
            Acting.as(officer, () -> run(waiting.id(), ATTEMPTS));
        }
    }

    private List<Queued> queued() {
        return QuarkusTransaction.requiringNew()
                .call(() -> Rows.of(database.createNativeQuery(QUEUED, Tuple.class))
                        .map(row -> new Queued(
                                row.get("id", UUID.class),
                                row.get("centre", String.class),
                                row.get("begun_by", String.class)))
                        .toList());
    }

    private void run(UUID id, int attempts) {
        try {
            running.run(id);
        } catch (ImportCancelledException cancelled) {
            LOG.debugf("Import %s was cancelled", id);
            states.forgetCancelled();
        } catch (RuntimeException fault) {
            if (thread.isShutdown()) {
                // Stopped in the middle: it stays as it is and is taken up at the next start.
                return;
            }
            if (attempts > 1 && passing(fault)) {
                run(id, attempts - 1);
                return;
            }
            // Never the message: the database quotes rows in it.
            LOG.errorf("Import %s failed: %s", id, name(fault));
            states.failed(id);
        }
    }

    private static boolean passing(RuntimeException fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof ChangedMeanwhileException) {
                return true;
            }
        }
        String state = sqlState(fault);
        return state != null && PASSING.contains(state);
    }

    private static String name(Throwable fault) {
        Throwable root = fault;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getClass().getName() + " " + sqlState(fault);
    }

    private static String sqlState(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return sql.getSQLState();
            }
        }
        return null;
    }
}
