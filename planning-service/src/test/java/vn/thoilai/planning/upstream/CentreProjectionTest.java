package vn.thoilai.planning.upstream;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thoilai.contract.feed.FeedEvent;
import vn.thoilai.kit.test.PostgresResource;
import vn.thoilai.planning.PlanningTest;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "planning"))
class CentreProjectionTest extends PlanningTest {

    @Inject
    Centres centres;

    @Inject
    CentreProjection projection;

    @Test
    void a_centre_lies_where_enrollment_last_said() {
        tell(centre("thoi-lai", 2, "31258", "92"));
        assertThat(centres.areaPath("thoi-lai")).containsExactly("31258", "92");
        assertThat(centres.within(List.of("927"))).isEmpty();
        assertThat(centres.within(List.of("92", "925"))).containsExactlyInAnyOrder("thoi-lai", "co-do");
    }

    @Test
    void an_event_told_late_or_twice_changes_nothing() {
        tell(centre("thoi-lai", 3, "31258", "92"));
        tell(centre("thoi-lai", 2, "927", "92"));
        tell(centre("thoi-lai", 3, "31258", "92"));
        assertThat(centres.areaPath("thoi-lai")).containsExactly("31258", "92");
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
        assertThat(centres.areaPath("phong-dien")).containsExactly("31299", "92");
        assertThat(centres.isKnown("x")).isFalse();
    }

    @Test
    void a_deleted_centre_is_gone() {
        FeedEvent told = centre("thoi-lai", 2, "927");
        tell(new FeedEvent("1.0", "8", told.type(), told.source(), told.subject(), told.time(), "DELETE", null, null));
        assertThat(centres.isKnown("thoi-lai")).isFalse();
    }

    @Test
    void a_feed_that_begins_anew_is_believed_again() {
        tell(centre("thoi-lai", 9, "927"));
        QuarkusTransaction.requiringNew().run(projection::restart);
        tell(centre("thoi-lai", 1, "31258"));
        assertThat(centres.areaPath("thoi-lai")).containsExactly("31258");
    }
}
