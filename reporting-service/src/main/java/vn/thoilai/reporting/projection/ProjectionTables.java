package vn.thoilai.reporting.projection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jboss.logging.Logger;
import vn.thoilai.contract.feed.FeedEvent;
import vn.thoilai.reporting.db.Sql;

/** What both projections do alike: sort a batch by kind, set aside what does not fit, remember what was deleted. */
@ApplicationScoped
class ProjectionTables {

    private static final Logger LOG = Logger.getLogger(ProjectionTables.class);

    /**
     * A batch is small against the tables it goes into, which the planner cannot know while they grow faster than their
     * statistics: reading a whole table for a batch would cost in history.
     */
    private static final String LOOK_UP = """
            select set_config(name, 'off', true)
              from unnest(array['enable_hashjoin', 'enable_mergejoin', 'enable_seqscan', 'jit']) as name
            """;

    private static final String PARK = """
            insert into parked_event (feed, position, type, subject, reason)
            select ?, e.position, e.type, e.subject, e.reason
              from jsonb_to_recordset(cast(? as jsonb)) as e (position text, type text, subject text, reason text)
            on conflict on constraint pk_parked_event do update set reason = excluded.reason
            """;

    @Inject
    Sql sql;

    @Inject
    EventData data;

    private record Parked(String position, String type, String subject, String reason) {}

    void sort(String feed, List<FeedEvent> events, Map<String, Batch<?>> kinds) {
        List<Parked> parked = new ArrayList<>();
        for (FeedEvent event : events) {
            Batch<?> kind = kinds.get(event.type());
            if (kind == null) {
                // A kind that was added since: nothing here is made of it.
                continue;
            }
            try {
                kind.add(event);
            } catch (Unfit unfit) {
                LOG.warnf("Event %s of feed %s is set aside: %s", event.id(), feed, unfit.getMessage());
                parked.add(new Parked(
                        Objects.requireNonNullElse(event.id(), "?"),
                        event.type(),
                        event.subject() == null ? null : event.subject().replace("\0", ""),
                        unfit.getMessage()));
            }
        }
        if (!parked.isEmpty()) {
            sql.execute(PARK, feed, data.write(distinct(parked)));
        }
    }

    private static List<Parked> distinct(List<Parked> parked) {
        Map<String, Parked> byPosition = new LinkedHashMap<>();
        parked.forEach(event -> byPosition.put(event.position(), event));
        return List.copyOf(byPosition.values());
    }

    /** For the rest of the transaction. */
    void lookUpRatherThanScan() {
        sql.execute(LOOK_UP);
    }

    void bury(String feed, UUID[] deleted) {
        if (deleted.length > 0) {
            sql.execute(
                    "insert into tombstone (id, feed) select id, ? from unnest(?) as id on conflict do nothing",
                    feed,
                    deleted);
        }
    }

    /** Forgets all that was made of a feed. */
    void empty(String feed, List<String> made) {
        made.forEach(table -> sql.execute("delete from " + table));
        for (String table : List.of("tombstone", "parked_event", "projection_day")) {
            sql.execute("delete from " + table + " where feed = ?", feed);
        }
    }
}
