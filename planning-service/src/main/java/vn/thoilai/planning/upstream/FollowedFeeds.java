package vn.thoilai.planning.upstream;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.thoilai.kit.feed.FollowedFeed;

/** The feeds planning follows. */
class FollowedFeeds {

    @Produces
    @Singleton
    FollowedFeed enrollment(@RestClient EnrollmentFeedClient client, CentreProjection centres) {
        return new FollowedFeed("enrollment", client::readEnrollmentFeed, centres);
    }
}
