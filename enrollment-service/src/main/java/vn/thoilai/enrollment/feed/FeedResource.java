package vn.thoilai.enrollment.feed;

import static vn.thoilai.kit.identity.Roles.CITY_SYSTEM;
import static vn.thoilai.kit.identity.Roles.SERVICE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionStage;
import vn.thoilai.contract.enrollment.EnrollmentFeedApi;
import vn.thoilai.contract.feed.FeedEvent;
import vn.thoilai.kit.feed.FeedReader;

class FeedResource implements EnrollmentFeedApi {

    @Inject
    FeedReader feed;

    @Override
    @RolesAllowed({CITY_SYSTEM, SERVICE})
    public CompletionStage<List<FeedEvent>> readEnrollmentFeed(
            String lastEventId, int limit, int timeout, boolean compacted) {
        return feed.read(lastEventId, limit, Duration.ofMillis(timeout), compacted);
    }
}
