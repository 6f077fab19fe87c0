package vn.thoilai.enrollment.venue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thoilai.enrollment.EnrollmentTest;
import vn.thoilai.enrollment.http.InParallel;
import vn.thoilai.kit.identity.Roles;
import vn.thoilai.kit.test.ContractApi;
import vn.thoilai.kit.test.SqlCount;
import vn.thoilai.kit.test.TestDatabase;

@QuarkusTest
class VenuesTest extends EnrollmentTest {

    private String classId;
    private String path;
    private String venues;

    @BeforeEach
    void a_class() {
        classId = trainingClass("2017-H01");
        path = CLASSES + "/" + classId;
        venues = path + "/venues";
    }

    @Test
    void venues_are_added_changed_and_removed_and_the_feed_tells() {
        String id = id(post(officer(), venues, venue("a", 2))
                .header("Location", containsString(venues + "/"))
                .header("ETag", "\"1\""));
        post(officer(), venues, venue("a", 3)).statusCode(409).body("errors[0].pointer", equalTo("/code"));
        post(officer(), venues, venue("b", null)).statusCode(201).body("capacity", nullValue());
        get(as(Roles.AUDITOR), venues).body("items.code", contains("a", "b"));
        get(officer(), venues + "/" + id).statusCode(200).body("nameVi", equalTo("Hội trường a"));

        Map<String, Object> update = body("nameVi", "Nhà văn hóa", "capacity", 5);
        change(officer(), "PUT", venues + "/" + id, "\"7\"", update).statusCode(412);
        change(officer(), "PUT", venues + "/" + id, "\"1\"", update)
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("code", equalTo("a"));
        remove(id, "\"1\"").statusCode(412);
        remove(id, "\"2\"").statusCode(204);
        get(officer(), venues + "/" + id).statusCode(404);

        JsonPath feed = get(service(), ROOT + "/feed").extract().jsonPath();
        String ofVenue = "findAll { it.subject == '" + id + "' }.";
        assertThat(feed.getList(ofVenue + "data.version")).containsExactly(1, 2);
        assertThat(feed.getList(ofVenue + "method")).endsWith("DELETE");
        assertThat(feed.getString(ofVenue + "data.nameVi[1]")).isEqualTo("Nhà văn hóa");
    }

    @Test
    void a_whole_list_is_assigned_at_once_and_once_more_changes_nothing() {
        post(officer(), venues, venue("a", 3)).statusCode(201);
        List<String> roster = roster(3);
        assign("a", roster).statusCode(200).body("moved", equalTo(3)).body("assigned", equalTo(3));
        assertThat(at("a")).isEqualTo(3);
        assign("a", List.of(roster.get(0), roster.get(0)))
                .body("moved", equalTo(0))
                .body("assigned", equalTo(3));
        assign(null, List.of(roster.get(0))).body("moved", equalTo(1)).body("assigned", nullValue());
        assertThat(at("a")).isEqualTo(2);
        get(officer(), path + "/enrollments/" + roster.get(0))
                .body("version", equalTo(3))
                .body("venue", nullValue());
        get(officer(), path + "/enrollments").body("items.venue", containsInAnyOrder(null, "a", "a"));
    }

    @Test
    void one_that_cannot_be_assigned_stops_all() {
        post(officer(), venues, venue("a", 2)).statusCode(201);
        List<String> roster = roster(3);
        assign("a", roster).statusCode(409).body("code", equalTo("capacity-reached"));
        assign("nowhere", roster).statusCode(422).body("errors[0].pointer", equalTo("/venue"));
        assign("a", List.of(roster.get(0), UUID.randomUUID().toString()))
                .statusCode(422)
                .body("errors.pointer", contains("/enrollments/1"));
        String other = CLASSES + "/" + trainingClass("2017-H02");
        String foreign = id(post(officer(), other + "/enrollments", body("learner", learner("HV-X"))));
        assign("a", List.of(foreign)).statusCode(422);
        move(path + "/enrollments/" + roster.get(2), "\"1\"", body("to", "REJECTED", "reason", "x"))
                .then()
                .statusCode(200);
        assign("a", List.of(roster.get(1), roster.get(2)))
                .statusCode(409)
                .body("errors.pointer", contains("/enrollments/1"));
        ContractApi.givenBad(officer())
                .contentType("application/json")
                .body(body("venue", "a", "enrollments", List.of()))
                .put(path + "/venue-assignments")
                .then()
                .statusCode(400);
        assertThat(at("a")).isZero();
    }

    @Test
    void a_venue_in_use_stays_and_keeps_its_places() {
        String id = id(post(officer(), venues, venue("a", 3)));
        List<String> roster = roster(2);
        assign("a", roster).statusCode(200);
        remove(id, "\"1\"").statusCode(409).body("code", equalTo("conflict"));
        change(officer(), "PUT", venues + "/" + id, "\"1\"", body("nameVi", "A", "capacity", 1))
                .statusCode(409);
        assign(null, roster).statusCode(200);
        remove(id, "\"1\"").statusCode(204);
    }

    @Test
    void of_many_who_assign_at_once_none_overfills_the_venue() {
        post(officer(), venues, venue("a", 10)).statusCode(201);
        List<String> roster = roster(24);
        List<Integer> answers = InParallel.call(
                8,
                index -> assign("a", roster.subList(index * 3, index * 3 + 3))
                        .extract()
                        .statusCode());
        assertThat(answers).containsOnly(200, 409);
        assertThat(answers).filteredOn(status -> status == 200).hasSize(3);
        assertThat(at("a")).isEqualTo(9);
    }

    @Test
    void lists_that_overlap_are_assigned_to_different_venues_at_once_without_a_deadlock() {
        post(officer(), venues, venue("a", null)).statusCode(201);
        post(officer(), venues, venue("b", null)).statusCode(201);
        List<String> roster = roster(12);
        List<String> backwards =
                IntStream.range(0, 12).mapToObj(index -> roster.get(11 - index)).toList();
        List<Integer> answers = InParallel.call(
                8,
                index -> assign(index % 2 == 0 ? "a" : "b", index % 2 == 0 ? roster : backwards)
                        .extract()
                        .statusCode());
        assertThat(answers).containsOnly(200);
        assertThat(List.of(at("a"), at("b"))).containsExactlyInAnyOrder(0, 12);
    }

    @Test
    void forty_learners_cost_no_more_statements_than_one() {
        post(officer(), venues, venue("a", null)).statusCode(201);
        List<String> roster = roster(41);
        int one = SqlCount.of(() -> assign("a", roster.subList(0, 1)).statusCode(200));
        int forty = SqlCount.of(() -> assign("a", roster.subList(1, 41)).statusCode(200));
        assertThat(forty).isEqualTo(one);
    }

    @Test
    void nothing_is_arranged_for_a_class_that_ended() {
        String id = id(post(officer(), venues, venue("a", 3)));
        move(path, "\"1\"", body("to", "CANCELLED", "reason", "Lũ")).then().statusCode(200);
        post(officer(), venues, venue("b", 3)).statusCode(409);
        remove(id, "\"1\"").statusCode(409);
    }

    @Test
    void strangers_and_those_without_the_role_arrange_nothing() {
        String id = id(post(officer(), venues, venue("a", 3)));
        get(officerOf("co-do"), venues).statusCode(404);
        get(officerOf("co-do"), venues + "/" + id).statusCode(404);
        post(officerOf("co-do"), venues, venue("b", 3)).statusCode(404);
        post(as(Roles.DIRECTOR), venues, venue("b", 3)).statusCode(403);
        get(city(Roles.CITY_OFFICER), venues).statusCode(200).body("items.code", contains("a"));
    }

    private List<String> roster(int learners) {
        return IntStream.range(0, learners)
                .mapToObj(index -> nominate(classId, learner("HV-" + index)))
                .toList();
    }

    private ValidatableResponse assign(String venue, List<String> enrollments) {
        return ContractApi.given(officer())
                .contentType("application/json")
                .body(body("venue", venue, "enrollments", enrollments))
                .put(path + "/venue-assignments")
                .then();
    }

    private ValidatableResponse remove(String id, String etag) {
        return ContractApi.given(officer())
                .header("If-Match", etag)
                .delete(venues + "/" + id)
                .then();
    }

    private static int at(String venue) {
        String count = "SELECT count(*) FROM enrollment e JOIN class_venue v ON v.id = e.venue_id WHERE v.code = '%s'";
        try (Connection connection = TestDatabase.connection();
                Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery(count.formatted(venue))) {
            row.next();
            return row.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> venue(String code, Integer capacity) {
        return body("code", code, "nameVi", "Hội trường " + code, "capacity", capacity);
    }
}
