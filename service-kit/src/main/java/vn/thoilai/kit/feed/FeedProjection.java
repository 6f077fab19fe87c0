package vn.thoilai.kit.feed;

import java.util.List;
import vn.thoilai.contract.feed.FeedEvent;

/** What a service makes of a followed feed. Runs in the transaction that moves the cursor. */
@FunctionalInterface
public interface FeedProjection {

    /**
     * Applies a batch of events in its order. Of different subjects the order says nothing: at its beginning a feed is read
     * compacted, where what belongs to a subject may come before the subject itself. Throwing rolls the whole batch back; it is then tried again later. Events
     * may come again after a restart of the feed, so let the subject's version decide.
     */
    void apply(List<FeedEvent> events);

    /**
     * Called, in a transaction of its own, before the feed is read again from its beginning because its publisher no
     * longer knows our position. Does nothing by default.
     */
    default void restart() {}
}
