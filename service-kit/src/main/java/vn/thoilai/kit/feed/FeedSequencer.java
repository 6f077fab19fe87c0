package vn.thoilai.kit.feed;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import vn.thoilai.kit.identity.Acting;

/**
 * Numbers events after their transactions have committed. Positions are therefore given out in the order readers see
 * them: without gaps, and never below one already read, however slow a writer is.
 *
 * <p>Within a subject the order of outbox ids is the order of commits, for its writers exclude each other; so taking
 * the lowest visible ids first keeps it, also across bounded runs. Between subjects ids mean nothing and need not.
 */
@ApplicationScoped
public class FeedSequencer {

    private static final int RUN = 10_000;

    private static final String PEEK = "select position, exists (select from feed_outbox) from feed_head";

    /** Separate from the move: only a statement begun after the lock was granted sees what the last holder left. */
    private static final String LOCK = "select position from feed_head for update";

    private static final String MOVE = """
            with taken as (
                delete from feed_outbox where id in (select id from feed_outbox order by id limit ?)
                returning id, type, subject, method, occurred_at, centre, data),
            numbered as (
                insert into feed_event (position, type, subject, method, occurred_at, centre, data)
                select h.position + row_number() over (order by t.id),
                       t.type, t.subject, t.method, t.occurred_at, t.centre, t.data
                  from taken t cross join feed_head h
                returning position, subject, type),
            compacted as (
                insert into feed_latest (subject, type, position)
                select n.subject, n.type, max(n.position) from numbered n group by n.subject, n.type
                on conflict on constraint pk_feed_latest do update set position = excluded.position)
            update feed_head set position = coalesce((select max(n.position) from numbered n), position)
            returning position""";

    @Inject
    AgroalDataSource database;

    @Inject
    Acting acting;

    /** Numbers what has been committed, at most some thousand events a run, and answers the position of the last event. */
    public long run() {
        return acting.asService(() -> QuarkusTransaction.requiringNew().call(this::number));
    }

    /** As {@link #run}, but costs a single read while there is nothing to number. */
    public long runIfNeeded() {
        return acting.asService(() -> QuarkusTransaction.requiringNew().call(this::peek));
    }

    private long peek() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement peek = connection.prepareStatement(PEEK);
                ResultSet head = peek.executeQuery()) {
            head.next();
            return head.getBoolean(2) ? number() : head.getLong(1);
        }
    }

    private long number() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement lock = connection.prepareStatement(LOCK);
                PreparedStatement move = connection.prepareStatement(MOVE)) {
            lock.execute();
            move.setInt(1, RUN);
            try (ResultSet head = move.executeQuery()) {
                head.next();
                return head.getLong(1);
            }
        }
    }
}
