package vn.thoilai.reporting.projection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import vn.thoilai.contract.feed.FeedEvent;
import vn.thoilai.reporting.db.Sql;

/**
 * The days on which changes were recorded. A feed stands in the order in which changes were committed, which around
 * midnight need not be that of their times; they are booked in its order, none on a day before one in front of it, so
 * that what a day's end is made of does not depend on how the feed was cut into batches.
 */
@ApplicationScoped
class Days {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    @Inject
    Sql sql;

    /** Hands on the events day by day, and remembers the last one. */
    void apart(String feed, List<FeedEvent> events, BiConsumer<LocalDate, List<FeedEvent>> day) {
        LocalDate booked = sql
                .query(
                        "select day from projection_day where feed = ?",
                        row -> row.getObject("day", LocalDate.class),
                        feed)
                .stream()
                .findFirst()
                .orElse(LocalDate.MIN);
        LocalDate current = booked;
        List<FeedEvent> ofDay = new ArrayList<>();
        for (FeedEvent event : events) {
            LocalDate recorded = recorded(event);
            if (recorded.isAfter(current)) {
                hand(current, ofDay, day);
                current = recorded;
                ofDay = new ArrayList<>();
            }
            ofDay.add(event);
        }
        hand(current, ofDay, day);
        if (current.isAfter(booked)) {
            sql.execute(
                    "insert into projection_day values (?, ?) on conflict (feed) do update set day = excluded.day",
                    feed,
                    current);
        }
    }

    private static void hand(LocalDate day, List<FeedEvent> events, BiConsumer<LocalDate, List<FeedEvent>> to) {
        if (!events.isEmpty()) {
            to.accept(day, events);
        }
    }

    /** An event that does not tell its time was recorded before it was read. */
    private static LocalDate recorded(FeedEvent event) {
        return LocalDate.ofInstant(event.time() == null ? Instant.now() : event.time(), VIETNAM);
    }
}
