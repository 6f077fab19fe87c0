package vn.thoilai.planning.upstream;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.thoilai.contract.feed.FeedEvent;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.kit.feed.FollowedFeed;

/** The feeds planning follows. */
class FollowedFeeds {

    @Produces
    @Singleton
    FollowedFeed enrollment(@RestClient EnrollmentFeedClient client, CentreProjection centres) {
        return new FollowedFeed(
                "enrollment",
                (last, limit, timeout, compacted) -> read(client.readEnrollmentFeed(last, limit, timeout, compacted)),
                centres);
    }

    private static List<FeedEvent> read(CompletionStage<List<FeedEvent>> answer) {
        try {
            return answer.toCompletableFuture().join();
        } catch (CompletionException e) {
            // The follower tells by the problem whether to begin anew.
            throw e.getCause() instanceof ProblemException problem ? problem : e;
        }
    }
}
