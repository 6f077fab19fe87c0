package vn.thoilai.planning.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thoilai.contract.planning.Plan;
import vn.thoilai.kit.test.ContractApi;
import vn.thoilai.kit.test.PostgresResource;
import vn.thoilai.kit.test.TestTokens;
import vn.thoilai.planning.PlanningTest;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "planning"))
class DraftPlanTest extends PlanningTest {

    private static final String COMPUTED = """
            {"centre": "thoi-lai", "year": 2018, "method": "PREVIOUS_YEAR",
             "growth": {"classes": 3, "percent": null}, "qualifier": "ABOUT"}""";

    @Test
    void a_stated_plan_is_drafted_as_given() {
        Response created = draft(OFFICER, stated("thoi-lai", 2017));
        created.then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("centre", equalTo("thoi-lai"))
                .body("state", equalTo("DRAFT"))
                .body("version", equalTo(1))
                .body("versionInForce", nullValue())
                .body("current.number", equalTo(1))
                .body("current.total.classes.value", equalTo(33))
                .body("current.total.learners", nullValue())
                .body("current.lines.track", contains("PARTY", "STATE", "MASS_ORGANISATION"))
                .body("current.lines.classes.value", contains(19, 6, 8))
                .body("current.events.kind", contains("CONFERENCE"))
                .body("current.steps", empty())
                .body("current.assignedBy", equalTo("Huyện ủy Thới Lai"));
        Plan plan = created.as(Plan.class);
        assertThat(plan.id().version()).isEqualTo(7);
        created.then().header("Location", containsString(PLANS + "/" + plan.id()));
        assertThat(read(plan).as(Plan.class)).isEqualTo(plan);
    }

    @Test
    void a_total_alone_is_a_plan() {
        String body = """
                {"centre": "thoi-lai", "year": 2017, "method": "STATED",
                 "total": {"classes": {"value": 36, "qualifier": "ABOUT"},
                           "learners": {"value": null, "qualifier": "NOT_STATED"}}}""";
        draft(OFFICER, body)
                .then()
                .statusCode(201)
                .body("current.total.classes.qualifier", equalTo("ABOUT"))
                .body("current.total.learners.qualifier", equalTo("NOT_STATED"))
                .body("current.lines", empty());
    }

    @Test
    void exact_lines_alone_make_their_total() {
        String body = """
                {"centre": "thoi-lai", "year": 2017, "method": "STATED", "lines": [
                  {"track": "PARTY", "classes": {"value": 19, "qualifier": "EXACT"}, "learners": null},
                  {"track": "STATE", "classes": {"value": 6, "qualifier": "EXACT"}, "learners": null}]}""";
        draft(OFFICER, body).then().statusCode(201).body("current.total.classes.value", equalTo(25));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'growth': {'classes': 1, 'percent': 5}, 'method': 'PREVIOUS_YEAR' | /growth | not-both",
                "'total': {'classes': {'value': 1, 'qualifier': 'EXACT'}}, 'method': 'PREVIOUS_YEAR' | /total | other-method",
                "'lines': [], 'method': 'PREVIOUS_YEAR' | /lines | other-method",
                "'qualifier': 'NOT_STATED', 'method': 'PREVIOUS_YEAR' | /qualifier | computed-is-stated",
                "'method': 'STATED' | /total | required",
                "'total': {'classes': {'value': 1, 'qualifier': 'EXACT'}}, 'growth': {'classes': 3}, 'method': 'STATED' | /growth | other-method",
                "'total': {'classes': {'value': 1, 'qualifier': 'EXACT'}}, 'qualifier': 'ABOUT', 'method': 'STATED' | /qualifier | other-method",
                "'total': {'classes': {'qualifier': 'EXACT'}}, 'method': 'STATED' | /total/classes/value | value-unless-not-stated",
                "'total': {'classes': {'value': -1, 'qualifier': 'EXACT'}}, 'method': 'STATED' | /total/classes/value | positive-or-zero",
                "'total': {'classes': {'value': 5, 'qualifier': 'EXACT'}}, 'lines': [{'track': 'PARTY', 'classes': {'value': 4, 'qualifier': 'EXACT'}}], 'method': 'STATED' | /lines | lines-add-up",
                "'lines': [{'track': 'PARTY'}, {'track': 'PARTY'}], 'method': 'STATED' | /lines/1/track | repeated-track",
                "'lines': [null], 'method': 'STATED' | /lines/0 | required",
                "'total': {'classes': {'value': 1, 'qualifier': 'EXACT'}}, 'events': [null], 'method': 'STATED' | /events/0 | required",
                "'total': {'classes': {'value': 1, 'qualifier': 'EXACT'}}, 'method': null | /method | required"
            })
    void what_makes_no_sense_is_refused_by_field(String fields, String pointer, String rule) {
        String body = ("{'centre': 'thoi-lai', 'year': 2018, " + fields + "}").replace('\'', '"');
        draftBadly(OFFICER, body)
                .then()
                .statusCode(400)
                .body("code", equalTo("validation-failed"))
                .body("errors.pointer", hasItem(pointer))
                .body("errors.code", hasItem(rule));
    }

    @Test
    void lines_that_are_not_exact_need_not_add_up() {
        String body = """
                {"centre": "thoi-lai", "year": 2017, "method": "STATED",
                 "total": {"classes": {"value": 33, "qualifier": "EXACT"}}, "lines": [
                  {"track": "PARTY", "classes": {"value": 19, "qualifier": "EXACT"}},
                  {"track": "STATE", "classes": {"value": 6, "qualifier": "ABOUT"}}]}""";
        draft(OFFICER, body).then().statusCode(201);
        draftBadly(OFFICER, body.replace("19", "34")).then().statusCode(400).body("errors.pointer", hasItem("/lines"));
    }

    @Test
    void a_centre_has_one_plan_a_year() {
        drafted("thoi-lai", 2017);
        draft(OFFICER, stated("thoi-lai", 2017)).then().statusCode(409).body("code", equalTo("duplicate"));
        drafted("thoi-lai", 2018);
        drafted("co-do", 2017);
    }

    @Test
    void without_reporting_nothing_is_computed_and_nothing_written() {
        draft(OFFICER, COMPUTED)
                .then()
                .statusCode(503)
                .body("code", equalTo("neighbour-unreachable"))
                .body("detail", containsString("Nothing was written"));
        ContractApi.given(OFFICER).get(PLANS).then().statusCode(200).body("items", empty());
        ContractApi.given(SERVICE)
                .get("/planning/v1/feed")
                .then()
                .statusCode(200)
                .body("", empty());
    }

    @Test
    void who_may_not_draft_is_told_so() {
        draft(null, stated("thoi-lai", 2017)).then().statusCode(401).body("code", equalTo("unauthenticated"));
        draft(CITY, stated("thoi-lai", 2017)).then().statusCode(403).body("code", equalTo("forbidden"));
    }

    @Test
    void a_foreign_centre_and_one_enrollment_has_not_told_of_are_answered_alike() {
        Response foreign = draft(NEIGHBOUR, stated("thoi-lai", 2017));
        String token = TestTokens.token("director", List.of("phong-dien"), List.of());
        Response unknown = draft(token, stated("phong-dien", 2017));
        for (Response answer : List.of(foreign, unknown)) {
            answer.then()
                    .statusCode(422)
                    .body("code", equalTo("unknown-reference"))
                    .body("errors.pointer", contains("/centre"));
        }
        assertThat(foreign.jsonPath().getString("detail").replace("thoi-lai", "phong-dien"))
                .isEqualTo(unknown.jsonPath().getString("detail"));
    }

    @Test
    void what_is_not_read_is_refused() {
        draftBadly(OFFICER, "{\"centre\": ").then().statusCode(400).body("code", equalTo("malformed-body"));
        draftBadly(OFFICER, stated("thoi-lai", 2017).replace("\"year\"", "\"color\": 1, \"year\""))
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/color"));
        ContractApi.givenBad(OFFICER)
                .get(PLANS + "?color=red")
                .then()
                .statusCode(400)
                .body("code", equalTo("unknown-parameter"));
    }

    @Test
    void problems_speak_vietnamese_when_asked() {
        ContractApi.given(OFFICER)
                .header("Accept-Language", "vi")
                .contentType(ContentType.JSON)
                .body(COMPUTED)
                .post(PLANS)
                .then()
                .statusCode(503)
                .body("detail", containsString("Chưa ghi gì"));
    }

    private static Response read(Plan plan) {
        return ContractApi.given(OFFICER).get(PLANS + "/" + plan.id());
    }
}
