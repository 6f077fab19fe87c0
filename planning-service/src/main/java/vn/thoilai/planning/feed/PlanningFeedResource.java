package vn.thoilai.planning.feed;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionStage;
import vn.thoilai.contract.feed.FeedEvent;
import vn.thoilai.contract.planning.PlanningFeedApi;
import vn.thoilai.kit.feed.FeedReader;
import vn.thoilai.kit.identity.Roles;

/** The feed of changes over HTTP. It tells of every centre, so only systems that may read all of them do. */
@RolesAllowed({Roles.SERVICE, Roles.CITY_SYSTEM})
public class PlanningFeedResource implements PlanningFeedApi {

    @Inject
    FeedReader feed;

    @Override
    public CompletionStage<List<FeedEvent>> readPlanningFeed(String lastEventId, int limit, int timeout) {
        return feed.read(lastEventId, limit, Duration.ofMillis(timeout));
    }
}
