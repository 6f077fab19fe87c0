package vn.thoilai.reporting.projection;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.thoilai.kit.feed.FollowedFeed;

/** The feeds the figures rest on. Retrying, pausing and giving way to other replicas is the followers' work. */
@Singleton
public class Feeds {

    /** Name of the feed of classes and enrollments. */
    public static final String ENROLLMENT = "enrollment";

    /** Name of the feed of plans. */
    public static final String PLANNING = "planning";

    /** All feeds, in the order in which a report names them. */
    public static final List<String> ALL = List.of(ENROLLMENT, PLANNING);

    @Produces
    @Singleton
    FollowedFeed enrollment(@RestClient EnrollmentFeedClient client, EnrollmentProjection projection) {
        return new FollowedFeed(
                ENROLLMENT,
                // Never compacted: what was known on a day is made of every state there was.
                (position, limit, timeout, compacted) -> client.readEnrollmentFeed(position, limit, timeout, false),
                projection);
    }

    @Produces
    @Singleton
    FollowedFeed planning(@RestClient PlanningFeedClient client, PlanningProjection projection) {
        return new FollowedFeed(
                PLANNING,
                (position, limit, timeout, compacted) -> client.readPlanningFeed(position, limit, timeout, false),
                projection);
    }
}
