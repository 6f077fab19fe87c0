package vn.thoilai.kit.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hibernate.Session;
import org.jboss.logging.Logger;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import vn.thoilai.contract.feed.FeedEvent;

/**
 * Events of followed feeds that cannot be applied, set aside with the reason so that those behind them go on. Nothing of
 * their data is kept: they stand in the publisher's feed, and are met again when it is read again.
 */
@ApplicationScoped
public class FeedParking {

    /** The table they are in. */
    static final String TABLE = "feed_parked";

    private static final Logger LOG = Logger.getLogger(FeedParking.class);

    private static final String PARK = """
            insert into feed_parked (feed, position, type, subject, reason)
            select :feed, e.position, e.type, e.subject, e.reason
              from jsonb_to_recordset(cast(:events as jsonb))
                   as e (position text, type text, subject text, reason text)
            on conflict on constraint pk_feed_parked do update set reason = excluded.reason
            """;

    @Inject
    Session database;

    @Inject
    ObjectMapper json;

    /**
     * An event that was set aside.
     *
     * @param position its id in the feed
     * @param reason what is wrong with it, repeating none of its data
     */
    public record Parked(String feed, String position, String type, String subject, String reason, Instant parkedAt) {}

    private record Row(String position, String type, String subject, String reason) {}

    /** Sets events of a feed aside, each with its reason; one that is so already keeps its place. */
    public void park(String feed, Map<FeedEvent, String> reasons) {
        Map<String, Row> rows = new LinkedHashMap<>();
        reasons.forEach((event, reason) -> {
            LOG.warnf("Event %s of feed %s is set aside: %s", event.id(), feed, reason);
            String position = Objects.requireNonNullElse(event.id(), "?");
            rows.put(position, new Row(position, storable(event.type()), storable(event.subject()), reason));
        });
        if (!rows.isEmpty()) {
            database.createNativeMutationQuery(PARK)
                    .setParameter("feed", feed)
                    .setParameter("events", write(List.copyOf(rows.values())))
                    .executeUpdate();
        }
    }

    /** Those that are set aside, at most so many behind a position, in the order of the feed. */
    public List<Parked> behind(String feed, long position, int limit) {
        return database
                .createNativeQuery("""
                        select position, type, subject, reason, parked_at from feed_parked
                         where feed = :feed and position ~ '^[0-9]{1,18}$' and cast(position as bigint) > :position
                         order by cast(position as bigint) limit :limit""", Object[].class)
                .setParameter("feed", feed)
                .setParameter("position", position)
                .setParameter("limit", limit)
                .getResultList()
                .stream()
                .map(row -> new Parked(
                        feed, (String) row[0], (String) row[1], (String) row[2], (String) row[3], (Instant) row[4]))
                .toList();
    }

    /** How many of a feed are set aside. */
    public long count(String feed) {
        return database.createNativeQuery("select count(*) from feed_parked where feed = :feed", Long.class)
                .setParameter("feed", feed)
                .getSingleResult();
    }

    /**
     * Why one event could not be applied, if that is the event's doing: its data breaks a rule of the database or the code.
     * Null when it is not, as when the database is away, a table is missing or another transaction stood in the way.
     */
    static String doing(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof SQLException refused) {
                String state = Objects.requireNonNullElse(refused.getSQLState(), "");
                // Data exceptions and broken constraints.
                return state.startsWith("22") || state.startsWith("23") ? refusal(state, refused) : null;
            }
        }
        return failure instanceof RuntimeException ? root(failure).getClass().getSimpleName() : null;
    }

    /** The server's message repeats data; the name of what was broken does not. */
    private static String refusal(String state, SQLException refused) {
        ServerErrorMessage message = refused instanceof PSQLException known ? known.getServerErrorMessage() : null;
        String constraint = message == null ? null : message.getConstraint();
        return "refused by the database: " + state + (constraint == null ? "" : " " + constraint);
    }

    private static Throwable root(Throwable failure) {
        return failure.getCause() == null ? failure : root(failure.getCause());
    }

    private static String storable(String text) {
        return text == null ? null : text.replace("\0", "");
    }

    private String write(List<Row> rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
