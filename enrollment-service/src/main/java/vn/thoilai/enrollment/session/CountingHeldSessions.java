package vn.thoilai.enrollment.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import vn.thoilai.enrollment.feed.Changes;

/** Keeps the number of sessions held of a class in step with its sessions; the class has to be locked. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class CountingHeldSessions {

    /** None held is unknown again, not zero: the number may be stated then. */
    private static final String COUNT = """
            UPDATE training_class k SET sessions_held = h.held, version = k.version + 1
            FROM (SELECT CAST(nullif(count(*), 0) AS integer) AS held FROM class_session s
                  WHERE s.class_id = :class AND s.state = 'HELD') h
            WHERE k.id = :class AND k.sessions_held IS DISTINCT FROM h.held""";

    @Inject
    EntityManager database;

    @Inject
    Changes changes;

    /** Counts anew, and announces the class if that changed it. */
    public void count(UUID classId) {
        if (database.createNativeQuery(COUNT).setParameter("class", classId).executeUpdate() > 0) {
            changes.classChanged(classId);
        }
    }
}
