package vn.thoilai.planning.feed;

import static vn.thoilai.kit.identity.Roles.CITY_SYSTEM;
import static vn.thoilai.kit.identity.Roles.SERVICE;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionStage;
import vn.thoilai.contract.feed.FeedEvent;
import vn.thoilai.contract.planning.PlanningFeedApi;
import vn.thoilai.kit.feed.FeedReader;
import vn.thoilai.kit.identity.Caller;
import vn.thoilai.planning.upstream.Centres;

/** The feed of changes over HTTP: all of it for the suite's services, that of a city's centres for its systems. */
public class PlanningFeedResource implements PlanningFeedApi {

    @Inject
    FeedReader feed;

    @Inject
    Caller caller;

    @Inject
    Centres centres;

    @Override
    @RolesAllowed({CITY_SYSTEM, SERVICE})
    @Blocking // which centres the caller may know of is read first; the waiting itself holds no thread
    public CompletionStage<List<FeedEvent>> readPlanningFeed(String lastEventId, int limit, int timeout) {
        Duration patience = Duration.ofMillis(timeout);
        return caller.seesAll()
                ? feed.read(lastEventId, limit, patience)
                : feed.read(lastEventId, limit, patience, centres.within(caller.areas()));
    }
}
