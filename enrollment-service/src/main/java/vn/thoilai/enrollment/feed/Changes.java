package vn.thoilai.enrollment.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * Announces changes in the feed, in the transaction that makes them. What an event says of its subject stands in the
 * view {@code <kind>_event}, such as {@code class_event}, and nowhere else. Functions of the database that write many
 * rows announce them there, from the same views: {@code announce_enrollments}, {@code announce_learners}.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Changes {

    private static final String LEARNER = "learner";

    private static final String THESE = "SELECT unnest(CAST(:ids AS uuid[]))";

    @Inject
    EntityManager database;

    /** The centre was registered or changed. */
    public void centreChanged(UUID id) {
        announce("centre", id);
    }

    /** Many centres were changed. */
    public void centresChanged(Collection<UUID> ids) {
        announce("centre", ids.toArray(UUID[]::new));
    }

    /** The class was registered, changed or moved. */
    public void classChanged(UUID id) {
        announce("class", id);
    }

    /** Many classes were changed. */
    public void classesChanged(UUID... ids) {
        announce("class", ids);
    }

    /** The enrollment was made, moved or given a result. */
    public void enrollmentChanged(UUID id) {
        announce("enrollment", id);
    }

    /** Many enrollments were made or changed. */
    public void enrollmentsChanged(UUID... ids) {
        announce("enrollment", ids);
    }

    /**
     * Many classes were registered or changed, in one statement.
     *
     * @param ids SQL query for their ids, with named parameters
     */
    public void classesChanged(String ids, Map<String, ?> parameters) {
        announce("class", ids, parameters);
    }

    /**
     * Many enrollments were made or changed, in one statement.
     *
     * @param ids SQL query for their ids, with named parameters
     */
    public void enrollmentsChanged(String ids, Map<String, ?> parameters) {
        announce("enrollment", ids, parameters);
    }

    /** The session was planned, moved or held, or a mark of its roll changed. */
    public void sessionChanged(UUID id) {
        announce("session", id);
    }

    /** The learner was registered or changed; the feed names him by his pseudonym. */
    public void learnerChanged(UUID id) {
        announce(LEARNER, id);
    }

    /** The learner is no more: merged into another. It has to be told before. */
    public void learnerRemoved(UUID id) {
        removed(LEARNER, id);
    }

    /** Subjects of a kind were made or changed. */
    public void announce(String kind, UUID... ids) {
        announce(kind, THESE, Map.of("ids", ids));
    }

    /**
     * Subjects of a kind were made or changed, in one statement.
     *
     * @param kind the view {@code <kind>_event} tells of them
     * @param ids SQL query for their ids, with named parameters
     */
    public void announce(String kind, String ids, Map<String, ?> parameters) {
        announce("PUT", kind, ids, parameters);
    }

    /** A subject is no more; as {@link #removed(String, String, Map)}. */
    public void removed(String kind, UUID id) {
        removed(kind, THESE, Map.of("ids", new UUID[] {id}));
    }

    /**
     * Subjects are no more: deleted, or merged into another. They have to be told before their rows go.
     *
     * @param kind view {@code <kind>_event} still tells of them
     * @param ids SQL query for their ids, with named parameters
     */
    public void removed(String kind, String ids, Map<String, ?> parameters) {
        announce("DELETE", kind, ids, parameters);
    }

    private void announce(String method, String kind, String ids, Map<String, ?> parameters) {
        // The row has to be written, and so locked, before its event is: that keeps events of a subject in order.
        database.flush();
        // OFFSET 0: one by one through the index, however few rows the planner believes the policies to leave. In the
        // order
        // of the ids they are looked up by, so that it is the ids that are sorted and not what is told of them.
        var insert = database.createNativeQuery("""
                INSERT INTO feed_outbox (type, subject, method, centre, data)
                SELECT 'vn.thoilai.enrollment.%1$s.v1', v.id, '%3$s', v.centre, CASE WHEN '%3$s' = 'PUT' THEN v.data END
                FROM (SELECT DISTINCT named.id FROM (%2$s) AS named (id)) AS i
                CROSS JOIN LATERAL (SELECT * FROM %1$s_event e WHERE e.id = i.id OFFSET 0) v
                ORDER BY i.id""".formatted(kind, subjects(kind, ids), method));
        parameters.forEach(insert::setParameter);
        insert.executeUpdate();
    }

    /** Ids by which the view of a kind knows its subjects: those of the rows, but pseudonyms of learners. */
    private static String subjects(String kind, String ids) {
        return kind.equals(LEARNER) ? "SELECT l.pseudonym FROM learner l WHERE l.id IN (" + ids + ")" : ids;
    }
}
