package vn.thoilai.planning.upstream;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import vn.thoilai.contract.feed.FeedEvent;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.kit.feed.FeedFollower;
import vn.thoilai.kit.feed.FeedFollowers;
import vn.thoilai.kit.feed.FollowedFeed;
import vn.thoilai.kit.identity.Acting;
import vn.thoilai.kit.identity.Actor;
import vn.thoilai.kit.test.PostgresResource;
import vn.thoilai.planning.PlanningTest;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "planning"))
class CentreProjectionTest extends PlanningTest {

    @Inject
    Centres centres;

    @Inject
    CentreProjection projection;

    @Inject
    FeedFollowers followers;

    /** Whether a city that oversees these areas may know of the centre. */
    private boolean known(String centre, String... areas) {
        Actor city = new Actor("city-officer", Set.of("city-officer"), Set.of(), Set.of(areas));
        return Acting.as(city, () -> centres.isKnown(centre));
    }

    @Test
    void a_centre_lies_where_enrollment_last_said() {
        tell(centre("thoi-lai", 2, "31258", "92"));
        assertThat(known("thoi-lai", "31258")).isTrue();
        assertThat(known("thoi-lai", "927")).isFalse();
        assertThat(known("thoi-lai", "92", "925")).isTrue();
        assertThat(known("co-do", "92", "925")).isTrue();
    }

    @Test
    void an_event_told_late_or_twice_changes_nothing() {
        tell(centre("thoi-lai", 3, "31258", "92"));
        tell(centre("thoi-lai", 2, "927", "92"));
        tell(centre("thoi-lai", 3, "31258", "92"));
        assertThat(known("thoi-lai", "31258")).isTrue();
        assertThat(known("thoi-lai", "927")).isFalse();
    }

    @Test
    void a_batch_may_tell_of_a_centre_twice_and_of_what_is_none_of_our_business() {
        FeedEvent other = centre("x", 1, "1");
        FeedEvent ofClass = new FeedEvent(
                "1.0",
                "7",
                "vn.thoilai.enrollment.class.v1",
                other.source(),
                other.subject(),
                other.time(),
                "PUT",
                null,
                null);
        tell(centre("phong-dien", 1, "926", "92"), ofClass, centre("phong-dien", 2, "31299", "92"));
        assertThat(known("phong-dien", "31299")).isTrue();
        assertThat(known("phong-dien", "926")).isFalse();
        assertThat(acting.asService(() -> centres.isKnown("x"))).isFalse();
    }

    @Test
    void a_deleted_centre_is_gone() {
        FeedEvent told = centre("thoi-lai", 2, "927");
        tell(new FeedEvent("1.0", "8", told.type(), told.source(), told.subject(), told.time(), "DELETE", null, null));
        assertThat(acting.asService(() -> centres.isKnown("thoi-lai"))).isFalse();
    }

    @Test
    void a_feed_that_begins_anew_is_believed_again() {
        tell(centre("thoi-lai", 9, "927"));
        FeedEvent anew = centre("thoi-lai", 1, "31258");
        FeedFollower follower = followers.newFollower(new FollowedFeed(
                "enrollment",
                (position, limit, timeout, compacted) -> position == null
                        ? CompletableFuture.completedFuture(List.of(anew))
                        : CompletableFuture.failedFuture(new ProblemException(ProblemCode.FEED_POSITION_UNKNOWN, null)),
                projection));
        follower.step(Duration.ZERO);
        assertThat(known("thoi-lai", "927")).isTrue();
        follower.step(Duration.ZERO);
        assertThat(known("thoi-lai", "927")).isTrue();
        follower.step(Duration.ZERO);
        assertThat(known("thoi-lai", "31258")).isTrue();
        assertThat(known("thoi-lai", "927")).isFalse();
    }
}
