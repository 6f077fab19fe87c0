package vn.thoilai.kit.feed;

import java.util.List;
import vn.thoilai.contract.feed.FeedEvent;

/** What a service makes of a followed feed. Runs in the transaction that moves the cursor. */
public interface FeedProjection {

    /**
     * Applies a batch of events in its order. Of different subjects the order says nothing: at its beginning a feed is read
     * compacted, where what belongs to a subject may come before the subject itself. Throwing rolls the whole batch back;
     * its events are then tried one by one, and one that cannot be applied is set aside. Events may come more than once, so
     * let the subject's version decide.
     *
     * <p>Works on tables named without a schema: while the feed is read again they are those of the rebuild.
     */
    void apply(List<FeedEvent> events);

    /**
     * The tables in which all is kept that is made of the feed, each with a twin that its migration asked for by
     * {@code call rebuildable('…')}. Of one with a column {@code feed} only the rows of this feed are meant.
     */
    List<String> tables();
}
