package vn.thoilai.enrollment.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.UUID;
import vn.thoilai.enrollment.feed.Changes;
import vn.thoilai.enrollment.store.Rows;

/** Keeps the number of sessions held of classes in step with their sessions; the classes have to be locked. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class CountingHeldSessions {

    /** None held is unknown again, not zero: the number may be stated then. */
    private static final String COUNT = """
            WITH counted AS (
                UPDATE training_class k SET sessions_held = h.held, version = k.version + 1
                FROM training_class c
                CROSS JOIN LATERAL (SELECT CAST(nullif(count(*), 0) AS integer) AS held FROM class_session s
                                    WHERE s.class_id = c.id AND s.state = 'HELD') h
                WHERE c.id = ANY (:classes) AND k.id = c.id AND k.sessions_held IS DISTINCT FROM h.held
                RETURNING k.id)
            SELECT id FROM counted""";

    @Inject
    EntityManager database;

    @Inject
    Changes changes;

    /** Counts anew, and announces the classes that it changed. */
    public void count(Collection<UUID> classes) {
        UUID[] changed = Rows.all(
                        database.createNativeQuery(COUNT, UUID.class)
                                .setParameter("classes", classes.toArray(UUID[]::new)),
                        UUID.class)
                .toArray(UUID[]::new);
        if (changed.length > 0) {
            changes.classesChanged(changed);
        }
    }
}
