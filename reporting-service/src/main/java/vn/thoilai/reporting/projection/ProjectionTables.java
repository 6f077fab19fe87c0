package vn.thoilai.reporting.projection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.thoilai.contract.feed.FeedEvent;
import vn.thoilai.kit.feed.FeedParking;
import vn.thoilai.reporting.db.Sql;

/** What both projections do alike: sort a batch by kind, set aside what does not fit, remember what was deleted. */
@ApplicationScoped
class ProjectionTables {

    /**
     * A batch is small against the tables it goes into, which the planner cannot know while they grow faster than their
     * statistics: reading a whole table for a batch would cost in history.
     */
    private static final String LOOK_UP = """
            select set_config(name, 'off', true)
              from unnest(array['enable_hashjoin', 'enable_mergejoin', 'enable_seqscan', 'jit']) as name
            """;

    /** What is noted of every feed. */
    private static final List<String> OF_EVERY_FEED = List.of("tombstone", "projection_day");

    @Inject
    Sql sql;

    @Inject
    FeedParking parking;

    void sort(String feed, List<FeedEvent> events, Map<String, Batch<?>> kinds) {
        Map<FeedEvent, String> unfit = new LinkedHashMap<>();
        for (FeedEvent event : events) {
            Batch<?> kind = kinds.get(event.type());
            if (kind == null) {
                // A kind that was added since: nothing here is made of it.
                continue;
            }
            try {
                kind.add(event);
            } catch (Unfit e) {
                unfit.put(event, e.getMessage());
            }
        }
        parking.park(feed, unfit);
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

    /** Those made of a feed alone, and those that hold what is noted of every feed. */
    static List<String> with(List<String> made) {
        return Stream.concat(made.stream(), OF_EVERY_FEED.stream()).toList();
    }
}
