package vn.thoilai.kit.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/**
 * Announces changes, in the transaction that makes them. An event is numbered and shown to readers only after that
 * transaction has committed, and never if it rolls back.
 *
 * <p>Statements that change many rows write their events themselves:
 *
 * <pre>{@code
 * insert into feed_outbox (type, subject, method, centre, data)
 * select 'vn.thoilai.enrollment.class.v1', c.id, 'PUT', c.centre, jsonb_build_object(…) from changed c
 * }</pre>
 *
 * where {@code type} is the kind of event, {@code subject} the changed resource's id, {@code method} PUT or DELETE,
 * {@code centre} its centre or null, and {@code data} its whole public state with its version (null after a deletion).
 * {@code occurred_at} is filled in. Two transactions that announce the same subject must exclude each other before they
 * write the event, as a rule by the lock an update of the subject's row takes; that keeps events of a subject in order.
 */
@ApplicationScoped
public class FeedWriter {

    /** The subject was created or changed. */
    public static final String PUT = "PUT";

    /** The subject was deleted. */
    public static final String DELETE = "DELETE";

    @Inject
    EntityManager database;

    @Inject
    ObjectMapper json;

    /**
     * Announces a change of one subject. Pending changes of entities are flushed first, so that the subject's row is
     * locked when its event is written.
     *
     * @param type kind of event with the version of its data, for example {@code vn.thoilai.enrollment.class.v1}
     * @param method {@link #PUT} or {@link #DELETE}
     * @param centre code of the centre the subject belongs to, or null
     * @param record whole public state of the subject with its version; null after a deletion
     */
    public void publish(String type, UUID subject, String method, String centre, Object record) {
        database.flush();
        database.createNativeQuery("""
                        insert into feed_outbox (type, subject, method, centre, data)
                        values (:type, :subject, :method, cast(:centre as text), cast(:data as jsonb))""")
                .setParameter("type", type)
                .setParameter("subject", subject)
                .setParameter("method", method)
                .setParameter("centre", centre)
                .setParameter("data", record == null ? null : write(record))
                .executeUpdate();
    }

    private String write(Object record) {
        try {
            return json.writeValueAsString(record);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
