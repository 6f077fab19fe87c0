package vn.thoilai.planning.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thoilai.contract.planning.Plan;
import vn.thoilai.kit.test.ContractApi;
import vn.thoilai.kit.test.PostgresResource;
import vn.thoilai.kit.test.TestDatabase;
import vn.thoilai.planning.PlanningTest;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "planning"))
class MovePlanTest extends PlanningTest {

    private static final String ADJUSTMENT = """
            {"total": {"classes": {"value": 31, "qualifier": "EXACT"}, "learners": null},
             "lines": [{"track": "PARTY", "classes": {"value": 31, "qualifier": "EXACT"}, "learners": null}],
             "decisionNumber": "51/QĐ-UBND", "decisionDate": "2017-06-30",
             "reason": "Hai lớp chuyển sang năm sau"}""";

    @Test
    void a_plan_goes_from_draft_to_closed() {
        Plan draft = drafted("thoi-lai", 2017);
        Plan submitted = moved(OFFICER, draft, to("SUBMITTED"));
        Plan approved = moved(CITY, submitted, APPROVE);
        assertThat(approved.current().decisionNumber()).isEqualTo("45/QĐ-UBND");
        assertThat(approved.versionInForce()).isNull();
        Plan inForce = moved(CITY, approved, to("IN_FORCE"));
        assertThat(inForce.versionInForce()).isEqualTo(1);
        Plan closed = moved(DIRECTOR, inForce, to("CLOSED"));
        assertThat(closed.version()).isEqualTo(5);
        move(DIRECTOR, closed, to("SUBMITTED"))
                .then()
                .statusCode(409)
                .body("code", equalTo("illegal-transition"))
                .body("allowed", empty());
    }

    @Test
    void a_returned_plan_says_why_and_can_be_submitted_again() {
        Plan submitted = moved(OFFICER, drafted("thoi-lai", 2017), to("SUBMITTED"));
        move(CITY, submitted, to("RETURNED")).then().statusCode(400).body("errors.pointer", contains("/reason"));
        Plan returned =
                moved(CITY, submitted, "{\"to\": \"RETURNED\", \"reason\": \"Thêm một lớp cho đại biểu HĐND\"}");
        assertThat(returned.current().reason()).isEqualTo("Thêm một lớp cho đại biểu HĐND");
        Plan approved = moved(DIRECTOR, moved(OFFICER, returned, to("SUBMITTED")), APPROVE);
        assertThat(approved.current().reason()).isNull();
    }

    @Test
    void an_approval_names_its_decision() {
        Plan submitted = moved(OFFICER, drafted("thoi-lai", 2017), to("SUBMITTED"));
        move(DIRECTOR, submitted, to("APPROVED"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/decisionNumber", "/decisionDate"));
    }

    @Test
    void a_field_that_would_not_be_kept_is_refused() {
        move(OFFICER, drafted("thoi-lai", 2017), "{\"to\": \"SUBMITTED\", \"reason\": \"bitte\"}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/reason"));
    }

    @Test
    void a_move_the_state_does_not_lead_to_is_refused_with_those_it_does() {
        Plan draft = drafted("thoi-lai", 2017);
        move(DIRECTOR, draft, APPROVE)
                .then()
                .statusCode(409)
                .body("code", equalTo("illegal-transition"))
                .body("allowed", contains("SUBMITTED"));
        move(DIRECTOR, draft, to("ADJUSTED")).then().statusCode(409);
    }

    @Test
    void a_training_officer_does_not_approve_and_the_city_does_not_submit() {
        Plan draft = drafted("thoi-lai", 2017);
        move(CITY, draft, to("SUBMITTED")).then().statusCode(403);
        Plan submitted = moved(OFFICER, draft, to("SUBMITTED"));
        move(OFFICER, submitted, APPROVE).then().statusCode(403).body("code", equalTo("forbidden"));
        move(OFFICER, submitted, "{\"to\": \"RETURNED\", \"reason\": \"no\"}")
                .then()
                .statusCode(403);
    }

    @Test
    void a_foreign_or_unknown_plan_is_not_found() {
        Plan plan = drafted("thoi-lai", 2017);
        move(NEIGHBOUR, plan, to("SUBMITTED")).then().statusCode(404);
        adjust(NEIGHBOUR, plan, ADJUSTMENT).then().statusCode(404);
        move(OFFICER, UUID.randomUUID(), "\"1\"", to("SUBMITTED")).then().statusCode(404);
    }

    @Test
    void a_change_says_which_version_it_means() {
        Plan draft = drafted("thoi-lai", 2017);
        move(OFFICER, draft.id(), null, to("SUBMITTED"))
                .then()
                .statusCode(428)
                .body("code", equalTo("precondition-required"));
        moved(OFFICER, draft, to("SUBMITTED"));
        move(OFFICER, draft, to("SUBMITTED")).then().statusCode(412).body("code", equalTo("stale-version"));
    }

    @Test
    void an_adjustment_takes_the_place_of_the_version_in_force() {
        Plan before = inForce("thoi-lai", 2017);
        Response answer = adjust(DIRECTOR, before, ADJUSTMENT);
        answer.then()
                .statusCode(200)
                .header("ETag", "\"5\"")
                .body("state", equalTo("IN_FORCE"))
                .body("versionInForce", equalTo(2))
                .body("current.number", equalTo(2))
                .body("current.total.classes.value", equalTo(31))
                .body("current.decisionNumber", equalTo("51/QĐ-UBND"))
                .body("current.reason", equalTo("Hai lớp chuyển sang năm sau"))
                .body("current.events.kind", contains("CONFERENCE"))
                .body("current.assignedBy", equalTo("Huyện ủy Thới Lai"));
        ContractApi.given(DIRECTOR)
                .get(PLANS + "/" + before.id() + "/versions")
                .then()
                .statusCode(200)
                .body("items.number", contains(1, 2))
                .body("items.state", contains("ADJUSTED", "IN_FORCE"))
                .body("items[0].lines", hasSize(3));
    }

    @Test
    void only_a_plan_in_force_is_adjusted_and_only_to_what_adds_up() {
        Plan draft = drafted("thoi-lai", 2017);
        adjust(DIRECTOR, draft, ADJUSTMENT).then().statusCode(409).body("allowed", contains("SUBMITTED"));
        adjust(CITY, draft, ADJUSTMENT).then().statusCode(403);
        adjust(DIRECTOR, inForce("thoi-lai", 2018), ADJUSTMENT.replaceFirst("31", "30"))
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/lines"));
    }

    @Test
    void of_moves_at_once_with_one_etag_exactly_one_wins() throws Exception {
        Plan approved = moved(DIRECTOR, moved(DIRECTOR, drafted("thoi-lai", 2017), to("SUBMITTED")), APPROVE);
        List<Integer> statuses =
                atOnce(6, () -> move(DIRECTOR, approved, to("IN_FORCE")).statusCode());
        assertThat(statuses).containsOnlyOnce(200).allMatch(status -> status == 200 || status == 412);
        assertThat(inForce(approved)).isEqualTo(1);
    }

    @Test
    void of_adjustments_at_once_with_one_etag_exactly_one_wins() throws Exception {
        Plan plan = inForce("thoi-lai", 2017);
        List<Integer> statuses =
                atOnce(6, () -> adjust(DIRECTOR, plan, ADJUSTMENT).statusCode());
        assertThat(statuses).containsOnlyOnce(200).allMatch(status -> status == 200 || status == 412);
        assertThat(inForce(plan)).isEqualTo(1);
        ContractApi.given(DIRECTOR)
                .get(PLANS + "/" + plan.id() + "/versions")
                .then()
                .body("items", hasSize(2));
    }

    private static int inForce(Plan plan) throws SQLException {
        try (Connection connection = TestDatabase.connection();
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("select count(*) from plan_version where state = 'IN_FORCE'"
                        + " and plan = '" + plan.id() + "'")) {
            count.next();
            return count.getInt(1);
        }
    }
}
