package vn.thoilai.enrollment.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Announces changes in the feed, in the transaction that makes them. What an event says of its subject stands in the
 * view {@code <kind>_event}, such as {@code class_event}, and nowhere else.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Changes {

    private static final Map<String, ?> NOTHING = Map.of();

    @Inject
    EntityManager database;

    /** The centre was registered or changed. */
    public void centreChanged(UUID id) {
        centresChanged(List.of(id));
    }

    /** Many centres were changed, in one statement. */
    public void centresChanged(Collection<UUID> ids) {
        announce("centre", "select unnest(cast(:ids as uuid[]))", Map.of("ids", ids.toArray(UUID[]::new)));
    }

    /** The class was registered, changed or moved. */
    public void classChanged(UUID id) {
        classesChanged("values (cast(:id as uuid))", Map.of("id", id));
    }

    /** The enrollment was made, moved or given a result. */
    public void enrollmentChanged(UUID id) {
        enrollmentsChanged("values (cast(:id as uuid))", Map.of("id", id));
    }

    /**
     * Many classes were registered or changed, in one statement.
     *
     * @param ids SQL query for their ids, with named parameters
     */
    public void classesChanged(String ids, Map<String, ?> parameters) {
        announce("class", ids, parameters);
    }

    /** Many classes were registered or changed; the query for their ids has no parameters. */
    public void classesChanged(String ids) {
        classesChanged(ids, NOTHING);
    }

    /**
     * Many enrollments were made or changed, in one statement.
     *
     * @param ids SQL query for their ids, with named parameters
     */
    public void enrollmentsChanged(String ids, Map<String, ?> parameters) {
        announce("enrollment", ids, parameters);
    }

    /** Many enrollments were made or changed; the query for their ids has no parameters. */
    public void enrollmentsChanged(String ids) {
        enrollmentsChanged(ids, NOTHING);
    }

    /** The session was planned, moved or held, or a mark of its roll changed. */
    public void sessionChanged(UUID id) {
        announce("session", "values (cast(:id as uuid))", Map.of("id", id));
    }

    /**
     * Learners were registered or changed, in one statement.
     *
     * @param ids SQL query for their ids, with named parameters; the feed names them by their pseudonyms
     */
    public void learnersChanged(String ids, Map<String, ?> parameters) {
        announce("learner", ids, parameters);
    }

    /** Learners are no more: merged into others. They have to be told before. */
    public void learnersRemoved(String ids, Map<String, ?> parameters) {
        removed("learner", ids, parameters);
    }

    /** Whom the feed names otherwise than the register does. */
    private static String subjects(String kind, String ids) {
        return kind.equals("learner") ? "SELECT l.pseudonym FROM learner l WHERE l.id IN (" + ids + ")" : ids;
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

    /**
     * Subjects of a kind were made or changed, in one statement.
     *
     * @param kind the view {@code <kind>_event} tells of them
     * @param ids SQL query for their ids, with named parameters
     */
    public void announce(String kind, String ids, Map<String, ?> parameters) {
        announce("PUT", kind, ids, parameters);
    }

    private void announce(String method, String kind, String ids, Map<String, ?> parameters) {
        // The row has to be written, and so locked, before its event is: that keeps events of a subject in order.
        database.flush();
        // OFFSET 0: one by one through the index, however few rows the planner believes the policies to leave.
        var insert = database.createNativeQuery("""
                INSERT INTO feed_outbox (type, subject, method, centre, data)
                SELECT 'vn.thoilai.enrollment.%1$s.v1', v.id, '%3$s', v.centre, CASE WHEN '%3$s' = 'PUT' THEN v.data END
                FROM (SELECT DISTINCT named.id FROM (%2$s) AS named (id)) AS i
                CROSS JOIN LATERAL (SELECT * FROM %1$s_event e WHERE e.id = i.id OFFSET 0) v
                ORDER BY v.id""".formatted(kind, subjects(kind, ids), method));
        parameters.forEach(insert::setParameter);
        insert.executeUpdate();
    }
}
