package vn.thoilai.planning.feed;

import static vn.thoilai.kit.identity.Roles.CITY_SYSTEM;
import static vn.thoilai.kit.identity.Roles.SERVICE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionStage;
import vn.thoilai.contract.feed.FeedEvent;
import vn.thoilai.contract.planning.PlanningFeedApi;
import vn.thoilai.kit.feed.FeedReader;

/** The feed of changes over HTTP: all of it for the suite's services, that of a city's centres for its systems. */
public class PlanningFeedResource implements PlanningFeedApi {

    @Inject
    FeedReader feed;

    @Override
    @RolesAllowed({CITY_SYSTEM, SERVICE})
    public CompletionStage<List<FeedEvent>> readPlanningFeed(
            String lastEventId, int limit, int timeout, boolean compacted) {
        return feed.read(lastEventId, limit, Duration.ofMillis(timeout), compacted);
    }
}
