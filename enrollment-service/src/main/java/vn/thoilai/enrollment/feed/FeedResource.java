package vn.thoilai.enrollment.feed;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionStage;
import vn.thoilai.contract.enrollment.EnrollmentFeedApi;
import vn.thoilai.contract.feed.FeedEvent;
import vn.thoilai.enrollment.centre.CentreScope;
import vn.thoilai.kit.feed.FeedReader;
import vn.thoilai.kit.identity.Caller;
import vn.thoilai.kit.identity.Roles;

class FeedResource implements EnrollmentFeedApi {

    @Inject
    FeedReader feed;

    @Inject
    Caller caller;

    @Inject
    CentreScope scope;

    @Override
    @RolesAllowed({Roles.SERVICE, Roles.CITY_SYSTEM})
    @Blocking // which centres the caller may know of is read first; the waiting itself holds no thread
    public CompletionStage<List<FeedEvent>> readEnrollmentFeed(String lastEventId, int limit, int timeout) {
        Duration patience = Duration.ofMillis(timeout);
        return caller.seesAll()
                ? feed.read(lastEventId, limit, patience)
                : feed.read(lastEventId, limit, patience, scope.visible());
    }
}
