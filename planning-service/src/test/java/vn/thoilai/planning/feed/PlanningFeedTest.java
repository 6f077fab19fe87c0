package vn.thoilai.planning.feed;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thoilai.contract.planning.Plan;
import vn.thoilai.kit.test.ContractApi;
import vn.thoilai.kit.test.PostgresResource;
import vn.thoilai.kit.test.TestTokens;
import vn.thoilai.planning.PlanningTest;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "planning"))
class PlanningFeedTest extends PlanningTest {

    private static final String FEED = "/planning/v1/feed";

    @Test
    void every_change_of_a_plan_is_told_in_order() {
        Plan plan = inForce("thoi-lai", 2017);
        adjust(DIRECTOR, plan, """
                {"total": {"classes": {"value": 31, "qualifier": "EXACT"}, "learners": null}, "lines": [],
                 "decisionNumber": "51", "decisionDate": "2017-06-30", "reason": "fewer"}""").then().statusCode(200);

        var feed = ContractApi.given(SERVICE).get(FEED);
        feed.then()
                .statusCode(200)
                .contentType("application/cloudevents-batch+json")
                .body("type", everyItem(equalTo("vn.thoilai.planning.plan.v1")))
                .body("source", everyItem(equalTo(FEED)))
                .body("subject", everyItem(equalTo(plan.id().toString())))
                .body("data.version", contains(1, 2, 3, 4, 5))
                .body("data.state", contains("DRAFT", "SUBMITTED", "APPROVED", "IN_FORCE", "IN_FORCE"))
                .body("data.versionInForce", contains(null, null, null, 1, 2))
                .body("data[2].target", nullValue())
                .body("data[2].lines", empty())
                .body("data[3].target.classes.value", equalTo(33))
                .body("data[3].lines.classes.value", contains(19, 6, 8))
                .body("data[4].target.classes.value", equalTo(31))
                .body("data[4].lines", empty());
        String third = feed.jsonPath().getString("id[2]");
        ContractApi.given(SERVICE).get(FEED + "?lastEventId=" + third).then().body("", hasSize(2));
    }

    @Test
    void a_closed_plan_keeps_the_target_its_year_is_measured_against() {
        moved(DIRECTOR, inForce("thoi-lai", 2017), to("CLOSED"));
        ContractApi.given(SERVICE)
                .get(FEED)
                .then()
                .body("data[4].state", equalTo("CLOSED"))
                .body("data[4].target.classes.value", equalTo(33));
    }

    @Test
    void a_refused_change_is_not_told() {
        Plan plan = drafted("thoi-lai", 2017);
        draft(OFFICER, stated("thoi-lai", 2017)).then().statusCode(409);
        move(DIRECTOR, plan, APPROVE).then().statusCode(409);
        ContractApi.given(SERVICE).get(FEED).then().body("", hasSize(1));
    }

    @Test
    void a_city_system_reads_of_its_own_citys_centres_only() {
        drafted("thoi-lai", 2017);
        ContractApi.given(TestTokens.token("city-system", List.of(), List.of("92")))
                .get(FEED)
                .then()
                .statusCode(200)
                .body("data.centre", contains("thoi-lai"));
        ContractApi.given(TestTokens.token("city-system", List.of(), List.of("31")))
                .get(FEED)
                .then()
                .statusCode(200)
                .body("", empty());
    }

    @Test
    void only_systems_read_the_feed() {
        ContractApi.given(CITY).get(FEED).then().statusCode(403);
        ContractApi.given(DIRECTOR).get(FEED).then().statusCode(403);
        ContractApi.given(null).get(FEED).then().statusCode(401);
        ContractApi.given(SERVICE).get(FEED + "?lastEventId=99").then().statusCode(410);
    }
}
