package vn.thoilai.reporting.access;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thoilai.contract.Stated;
import vn.thoilai.contract.enrollment.ServiceAreaEvent;
import vn.thoilai.contract.feed.FeedEvent;
import vn.thoilai.kit.test.ContractApi;
import vn.thoilai.kit.test.PostgresResource;
import vn.thoilai.kit.test.TableRules;
import vn.thoilai.kit.test.TestDatabase;
import vn.thoilai.kit.test.TestTokens;
import vn.thoilai.reporting.Feeding;
import vn.thoilai.reporting.TestEvents;
import vn.thoilai.reporting.projection.RandomYear;
import vn.thoilai.reporting.report.ReportCalls;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "reporting"))
class TableRulesTest {

    /** What was projected is told where it was changed. */
    private static final Set<String> PROJECTED = Set.of(
            "centre",
            "class_fact",
            "enrollment_fact",
            "class_tally",
            "head",
            "head_tally",
            "learner_fact",
            "certificate_fact",
            "commendation_fact",
            "sending_unit",
            "class_past",
            "enrollment_past",
            "certificate_past",
            "commendation_past",
            "tally_past",
            "plan_past",
            "plan_target",
            "projection_day",
            "area",
            "area_succession",
            "service_area",
            "centre_heard",
            "tombstone");

    /** Only ever added to, with a snapshot, and that is told with the hash of all of it; a key is told by its public half. */
    private static final Set<String> TOLD_BY_ANOTHER =
            Set.of("report_document", "report_class", "report_enrollment", "signing_key_secret");

    @Inject
    Feeding feeding;

    @Test
    void every_table_is_bounded() {
        // No caller is answered from them: what was deleted, and the last day.
        // Areas and what became of them are everybody's, and so are public keys.
        TableRules.requireBounded(Set.of("area", "area_succession", "tombstone", "projection_day", "signing_key"));
    }

    /** What stood before was told when it was written, and its copy is the database's own. */
    private static final Set<String> KEPT = Set.of("published_figures_version");

    @Test
    void every_change_is_told() {
        Set<String> untold = new HashSet<>(PROJECTED);
        untold.addAll(KEPT);
        untold.addAll(TOLD_BY_ANOTHER);
        TableRules.requireAudited(untold);
    }

    @Test
    void every_view_shows_what_its_reader_may_see() {
        TableRules.requireViewsOfTheirReader();
    }

    @Test
    void nobody_sees_nothing() throws SQLException {
        TestDatabase.clean();
        RandomYear.of(new Random(1), LocalDate.of(2017, 3, 1), 6).forEach(feeding::enrollment);
        UUID plan = UUID.randomUUID();
        Instant first = Instant.parse("2017-01-02T01:00:00Z");
        feeding.planning(
                TestEvents.at(first, TestEvents.plan(plan, 1, "thoi-lai", 2017, Stated.exact(33), null)),
                TestEvents.plan(plan, 2, "thoi-lai", 2017, Stated.exact(36), null));
        publishAndCorrect();
        ContractApi.given(TestTokens.token("city-officer", List.of(), List.of("92")))
                .contentType("application/json")
                .body("{\"code\": \"g\", \"nameVi\": \"Cụm\", \"area\": \"92\","
                        + " \"members\": [{\"centre\": \"thoi-lai\", \"fromYear\": 2017}]}")
                .post("/reporting/v1/groups")
                .then()
                .statusCode(201);
        feeding.enrollment(serviceArea());
        ReportCalls.published();
        publishSomething();
        TableRules.requireNothingForNobody();
    }

    private static FeedEvent serviceArea() {
        UUID id = UUID.randomUUID();
        LocalDate day = LocalDate.of(2008, 12, 23);
        ServiceAreaEvent served = new ServiceAreaEvent(id, 1, "thoi-lai", UUID.randomUUID(), "927", day, null);
        return TestEvents.put("vn.thoilai.enrollment.serviceArea.v1", id, served);
    }

    /** Reporting publishes nothing yet; its feed is bounded all the same. */
    private static void publishSomething() throws SQLException {
        try (Connection owner = TestDatabase.connection();
                Statement statement = owner.createStatement()) {
            statement.execute("insert into feed_event values (1, 'x', uuidv7(), 'PUT', now(), 'thoi-lai', '{}')");
        }
    }

    private static void publishAndCorrect() {
        String body = "{\"code\": \"p\", \"kind\": \"ANNUAL\", \"centre\": \"thoi-lai\", \"subject\": \"Trung tâm\","
                + " \"year\": 2017, \"lines\": []}";
        String path = "/reporting/v1/published-figures";
        officer().body(body).post(path).then().statusCode(201);
        officer().header("If-Match", "\"1\"").body(body).put(path + "/p").then().statusCode(200);
    }

    private static RequestSpecification officer() {
        return ContractApi.given(TestTokens.token("training-officer", List.of("thoi-lai"), List.of()))
                .contentType("application/json");
    }
}
