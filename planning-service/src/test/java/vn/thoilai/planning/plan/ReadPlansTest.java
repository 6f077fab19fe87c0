package vn.thoilai.planning.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thoilai.contract.planning.Plan;
import vn.thoilai.kit.test.ContractApi;
import vn.thoilai.kit.test.PostgresResource;
import vn.thoilai.kit.test.SqlCount;
import vn.thoilai.kit.test.TestTokens;
import vn.thoilai.planning.PlanningTest;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "planning"))
class ReadPlansTest extends PlanningTest {

    @Test
    void everybody_sees_the_plans_of_the_own_centres_and_areas() {
        drafted("thoi-lai", 2017);
        drafted("co-do", 2017);
        assertThat(centresSeenBy(OFFICER)).containsExactly("thoi-lai");
        assertThat(centresSeenBy(NEIGHBOUR)).containsExactly("co-do");
        assertThat(centresSeenBy(CITY)).containsExactly("co-do", "thoi-lai");
        assertThat(centresSeenBy(SERVICE)).containsExactly("co-do", "thoi-lai");
        assertThat(centresSeenBy(TestTokens.token("city-system", List.of(), List.of("927"))))
                .containsExactly("thoi-lai");
        assertThat(centresSeenBy(TestTokens.token("auditor"))).isEmpty();
        assertThat(centresSeenBy(TestTokens.token("lecturer", List.of("co-do"), List.of())))
                .containsExactly("co-do");
    }

    @Test
    void a_learner_reads_no_plans() {
        ContractApi.given(TestTokens.token("learner", List.of("thoi-lai"), List.of()))
                .get(PLANS)
                .then()
                .statusCode(403);
        ContractApi.given(null).get(PLANS).then().statusCode(401);
    }

    @Test
    void filters_narrow_the_list() {
        inForce("thoi-lai", 2017);
        drafted("thoi-lai", 2018);
        drafted("co-do", 2018);
        ContractApi.given(CITY).get(PLANS + "?centre=thoi-lai").then().body("items.year", contains(2017, 2018));
        ContractApi.given(CITY).get(PLANS + "?year=2018").then().body("items.centre", contains("co-do", "thoi-lai"));
        ContractApi.given(CITY).get(PLANS + "?state=IN_FORCE").then().body("items.year", contains(2017));
        ContractApi.given(OFFICER).get(PLANS + "?centre=co-do").then().body("items", empty());
        ContractApi.givenBad(CITY).get(PLANS + "?state=GONE").then().statusCode(400);
    }

    @Test
    void pages_follow_each_other_without_gaps() {
        for (int year = 2010; year < 2015; year++) {
            drafted("thoi-lai", year);
        }
        List<Integer> years = new ArrayList<>();
        String cursor = null;
        do {
            var request = ContractApi.given(OFFICER).queryParam("limit", 2);
            var page = (cursor == null ? request : request.queryParam("cursor", cursor)).get(PLANS);
            page.then().statusCode(200);
            years.addAll(page.jsonPath().getList("items.year", Integer.class));
            cursor = page.jsonPath().getString("next");
            assertThat(page.header("Link") != null).isEqualTo(cursor != null);
        } while (cursor != null);
        assertThat(years).containsExactly(2010, 2011, 2012, 2013, 2014);
        ContractApi.givenBad(OFFICER)
                .get(PLANS + "?cursor=nonsense")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-cursor"));
        ContractApi.givenBad(OFFICER).get(PLANS + "?limit=501").then().statusCode(400);
    }

    @Test
    void a_long_list_costs_as_many_statements_as_a_short_one() {
        drafted("thoi-lai", 1999);
        int one = SqlCount.of(() -> listed(1));
        for (int year = 2000; year < 2049; year++) {
            drafted("thoi-lai", year);
        }
        int fifty = SqlCount.of(() -> listed(50));
        assertThat(one).isPositive();
        assertThat(fifty).isEqualTo(one);
    }

    @Test
    void what_is_known_is_not_sent_again() {
        Plan plan = drafted("thoi-lai", 2017);
        ContractApi.given(OFFICER)
                .get(PLANS + "/" + plan.id())
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        ContractApi.given(OFFICER)
                .header("If-None-Match", "\"1\"")
                .get(PLANS + "/" + plan.id())
                .then()
                .statusCode(304);
    }

    @Test
    void a_plan_of_a_foreign_centre_is_not_there() {
        Plan plan = drafted("thoi-lai", 2017);
        for (String path : List.of("", "/versions")) {
            ContractApi.given(NEIGHBOUR)
                    .get(PLANS + "/" + plan.id() + path)
                    .then()
                    .statusCode(404);
            ContractApi.given(CITY).get(PLANS + "/" + plan.id() + path).then().statusCode(200);
        }
        ContractApi.given(SERVICE)
                .get(PLANS + "/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("detail", equalTo("There is no such plan."));
        ContractApi.givenBad(SERVICE)
                .get(PLANS + "/seventeen")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", containsString("plan"));
    }

    @Test
    void versions_come_in_pages() {
        Plan plan = inForce("thoi-lai", 2017);
        for (int number = 2; number <= 3; number++) {
            plan = adjust(DIRECTOR, plan, """
                    {"total": {"classes": {"value": 30, "qualifier": "ABOUT"}, "learners": null}, "lines": [],
                     "events": [], "decisionNumber": "51", "decisionDate": "2017-06-30", "reason": "fewer"}""").then().statusCode(200).extract().as(Plan.class);
        }
        var first = ContractApi.given(OFFICER).get(PLANS + "/" + plan.id() + "/versions?limit=2");
        first.then().body("items.number", contains(1, 2)).body("items.state", contains("ADJUSTED", "ADJUSTED"));
        ContractApi.given(OFFICER)
                .queryParam("cursor", first.jsonPath().getString("next"))
                .get(PLANS + "/" + plan.id() + "/versions")
                .then()
                .body("items.number", contains(3))
                .body("items[0].events", empty())
                .body("next", nullValue());
    }

    private static void listed(int plans) {
        ContractApi.given(CITY).queryParam("limit", 100).get(PLANS).then().body("items", hasSize(plans));
    }

    private static List<String> centresSeenBy(String token) {
        var answer = ContractApi.given(token).get(PLANS);
        answer.then().statusCode(200);
        return answer.jsonPath().getList("items.centre", String.class);
    }
}
