package vn.thoilai.kit.feed;

import java.util.List;
import java.util.concurrent.CompletionStage;
import vn.thoilai.contract.feed.FeedEvent;

/** Where events of a followed feed come from, as a rule a REST client of the neighbour's feed. */
@FunctionalInterface
public interface FeedSource {

    /**
     * Events behind the position, in the feed's order; waits up to the timeout for the first, then answers none.
     *
     * @param lastEventId id of the last event already applied, null to begin
     * @param compacted whether events that a later one of their subject supersedes may be left out
     */
    CompletionStage<List<FeedEvent>> read(String lastEventId, int limit, int timeoutMs, boolean compacted);
}
