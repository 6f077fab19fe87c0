package vn.thoilai.reporting.projection;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thoilai.contract.Stated;
import vn.thoilai.contract.enrollment.EnrollmentState;
import vn.thoilai.contract.feed.FeedEvent;
import vn.thoilai.kit.identity.Acting;
import vn.thoilai.kit.test.PostgresResource;
import vn.thoilai.kit.test.TestDatabase;
import vn.thoilai.reporting.Feeding;
import vn.thoilai.reporting.TestEvents;
import vn.thoilai.reporting.db.Sql;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "reporting"))
class ParkingTest {

    @Inject
    Feeding feeding;

    @Inject
    Sql sql;

    @Inject
    Acting acting;

    @BeforeEach
    void clean() {
        TestDatabase.clean();
    }

    @Test
    void an_event_that_breaks_its_schema_is_set_aside_and_the_rest_goes_on() {
        feeding.enrollment(
                broken(data -> data.put("delivery", "BY_PIGEON")),
                broken(data -> data.remove("version")),
                broken(data -> data.put("centre", "no code at all")),
                broken(data -> data.put("programme", "A\0B")),
                broken(data -> data.put("code", "\ud800")),
                broken(data -> data.put("startDate", "+999999999-01-01")),
                broken(data -> data.putObject("declared").put("participations", -1)),
                TestEvents.event(TestEvents.CLASS, UUID.randomUUID(), "PUT", null),
                TestEvents.put("vn.thoilai.enrollment.weather.v1", UUID.randomUUID(), "sunny"),
                TestEvents.enrollment(UUID.randomUUID(), "x".repeat(3000), EnrollmentState.ATTENDING, null, null),
                TestEvents.trainingClass().event());

        assertThat(texts("select reason from feed_parked order by cast(position as bigint)"))
                .containsExactly(
                        "not of its type: delivery",
                        "not of its type: version",
                        "no code: centre",
                        "holds characters that cannot be stored",
                        "holds characters that cannot be stored",
                        "no day: startDate",
                        "negative: declared/participations",
                        "no data",
                        "no code: person");
        assertThat(texts("select code from class_fact")).hasSize(1);
    }

    @Test
    void an_event_set_aside_twice_is_kept_once() {
        FeedEvent bad = broken(data -> data.remove("state"));
        feeding.enrollment(bad, bad);
        feeding.enrollment(bad);
        assertThat(texts("select reason from feed_parked")).containsExactly("missing: state");
    }

    @Test
    void a_plan_deleted_or_late_leaves_the_newest_version() {
        FeedEvent plan = TestEvents.plan("thoi-lai", 2017, Stated.exact(33), null);
        feeding.planning(plan, older(plan));
        feeding.planning(older(plan));
        assertThat(texts("select classes_value || classes_qualifier from plan_target"))
                .containsExactly("33EXACT");
        feeding.planning(TestEvents.delete(TestEvents.PLAN, UUID.fromString(plan.subject())));
        feeding.planning(plan);
        assertThat(texts("select 'any' from plan_target")).isEmpty();
    }

    private List<String> texts(String query) {
        return acting.asService(() -> sql.query(query, row -> row.getString(1)));
    }

    private static FeedEvent older(FeedEvent plan) {
        ObjectNode data = plan.data().deepCopy();
        data.put("version", 1).putNull("target");
        return TestEvents.event(plan.type(), UUID.fromString(plan.subject()), "PUT", data);
    }

    private static FeedEvent broken(Consumer<ObjectNode> damage) {
        FeedEvent whole = TestEvents.trainingClass().event();
        ObjectNode data = whole.data().deepCopy();
        damage.accept(data);
        return TestEvents.event(whole.type(), UUID.fromString(whole.subject()), "PUT", data);
    }
}
