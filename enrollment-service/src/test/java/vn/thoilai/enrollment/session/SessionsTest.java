package vn.thoilai.enrollment.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
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
class SessionsTest extends EnrollmentTest {

    private String classId;
    private String sessions;

    @BeforeEach
    void prepareClass() {
        classId = trainingClass("2017-P01");
        sessions = CLASSES + "/" + classId + "/sessions";
    }

    private static Map<String, Object> plan(Object... further) {
        return with(body("date", "2017-03-06", "startsAt", "07:30", "endsAt", "11:00"), further);
    }

    private String path(String session) {
        return sessions + "/" + session;
    }

    private ValidatableResponse delete(String session, int version) {
        return ContractApi.given(officer())
                .header("If-Match", "\"" + version + "\"")
                .delete(path(session))
                .then();
    }

    private Map<String, Object> event() {
        List<Map<String, Object>> events = get(service(), ROOT + "/feed?limit=5000")
                .extract()
                .jsonPath()
                .getList("findAll { it.type == 'vn.thoilai.enrollment.session.v1' }");
        return events.get(events.size() - 1);
    }

    private static void venue(String classId, String code) throws Exception {
        try (var connection = TestDatabase.connection();
                var insert = connection.prepareStatement(
                        "insert into class_venue (id, centre_id, class_id, code, name_vi, version)"
                                + " select uuidv7(), centre_id, id, ?, ?, 1 from training_class where id = ?::uuid")) {
            insert.setString(1, code);
            insert.setString(2, "Hội trường " + code);
            insert.setString(3, classId);
            insert.executeUpdate();
        }
    }

    @Test
    void a_session_is_added_read_changed_and_told() throws Exception {
        venue(classId, "a");
        Map<String, Object> plan =
                plan("topicVi", "Điều lệ Đảng", "periods", 5, "lecturer", Roles.LECTURER, "venue", "a");
        var added = post(officer(), sessions, plan)
                .statusCode(201)
                .body("number", equalTo(1))
                .body("state", equalTo("PLANNED"))
                .body("venue", equalTo("a"))
                .body("allowedActions", hasItems("updateSession", "deleteSession", "moveSession:CANCELLED"));
        String id = added.extract().path("id");
        added.header("Location", equalTo(path(id)));
        get(as(Roles.LEARNER), path(id)).statusCode(404);
        get(as(Roles.LECTURER), path(id)).statusCode(200).body("topicVi", equalTo("Điều lệ Đảng"));
        change(officer(), "PUT", path(id), "\"1\"", plan("date", "2017-03-07"))
                .statusCode(200)
                .body("date", equalTo("2017-03-07"))
                .body("number", equalTo(1))
                .body("topicVi", nullValue())
                .body("version", equalTo(2));
        change(officer(), "PUT", path(id), "\"1\"", plan()).statusCode(412);
        Map<?, ?> data = (Map<?, ?>) event().get("data");
        assertThat(data.get("date")).isEqualTo("2017-03-07");
        assertThat(data.get("startsAt")).isEqualTo("07:30");
        assertThat(data.get("present")).isEqualTo(0);
    }

    @Test
    void a_whole_timetable_is_added_in_as_many_statements_as_one_session() {
        List<Map<String, Object>> one = List.of(plan("date", "2017-02-01"));
        int statements = SqlCount.of(() -> batch(one).statusCode(200));
        List<Map<String, Object>> many = IntStream.rangeClosed(1, 28)
                .mapToObj(day -> plan("date", "2017-03-%02d".formatted(day)))
                .toList();
        assertThat(SqlCount.of(() -> batch(many)
                        .statusCode(200)
                        .body("sessions", hasSize(28))
                        .body("sessions[27].number", equalTo(29))))
                .isEqualTo(statements);
        get(officer(), sessions + "?limit=500").body("items", hasSize(29));
    }

    private ValidatableResponse batch(List<?> plans) {
        return post(officer(), sessions + "/batch", body("sessions", plans));
    }

    @Test
    void of_a_timetable_with_a_wrong_line_nothing_is_added_and_the_line_is_named() {
        batch(List.of(plan(), plan("startsAt", "10:30", "endsAt", "12:00")))
                .statusCode(409)
                .body("errors.pointer", contains("/sessions/1/date"))
                .body("errors.code", contains("overlapping"));
        batch(List.of(plan("number", 3), plan("number", 3, "date", "2017-03-07")))
                .statusCode(409)
                .body("code", equalTo("duplicate"))
                .body("errors.pointer", contains("/sessions/1/number"));
        batch(List.of(plan(), plan("venue", "nowhere", "date", "2017-03-07")))
                .statusCode(422)
                .body("errors.pointer", contains("/sessions/1/venue"));
        batch(List.of(plan("lecturer", "stranger")))
                .statusCode(422)
                .body("errors.pointer", contains("/sessions/0/lecturer"));
        batch(List.of(plan("endsAt", null))).statusCode(400).body("errors.pointer", contains("/sessions/0/endsAt"));
        batch(List.of(plan("endsAt", "07:30"))).statusCode(400).body("errors.code", contains("before-start"));
        postBad(officer(), sessions + "/batch", body("sessions", List.of()))
                .statusCode(400)
                .body("errors.code", containsInAnyOrder("required"));
        postBad(officer(), sessions, plan("startsAt", "25:00"))
                .statusCode(400)
                .body("errors.pointer", contains("/startsAt"));
        get(officer(), sessions).body("items", hasSize(0));
    }

    @Test
    void sessions_overlap_at_one_venue_and_with_those_of_the_whole_class() throws Exception {
        venue(classId, "a");
        venue(classId, "b");
        post(officer(), sessions, plan("venue", "a")).statusCode(201);
        post(officer(), sessions, plan("venue", "b")).statusCode(201);
        post(officer(), sessions, plan("venue", "a", "startsAt", "11:00", "endsAt", "12:00"))
                .statusCode(201);
        post(officer(), sessions, plan("venue", "a")).statusCode(409).body("errors[0].detail", containsString("1"));
        post(officer(), sessions, plan()).statusCode(409);
        post(officer(), sessions, body("date", "2017-03-06")).statusCode(201);
        String elsewhere = trainingClass("2017-P02");
        post(officer(), CLASSES + "/" + elsewhere + "/sessions", plan()).statusCode(201);
    }

    @Test
    void what_was_cancelled_leaves_its_time_free_until_it_is_planned_again() {
        String first = id(post(officer(), sessions, plan()));
        move(path(first), "\"1\"", body("to", "CANCELLED")).then().statusCode(200);
        change(officer(), "PUT", path(first), "\"2\"", plan("date", "2017-04-01"))
                .statusCode(409);
        id(post(officer(), sessions, plan()));
        move(path(first), "\"2\"", body("to", "PLANNED")).then().statusCode(409);
        move(path(first), "\"2\"", body("to", "HELD"))
                .then()
                .statusCode(409)
                .body("code", equalTo("illegal-transition"))
                .body("allowed", contains("PLANNED"));
        delete(first, 2).statusCode(409);
    }

    @Test
    void only_a_class_under_way_holds_sessions_and_counts_them() {
        String id = id(post(officer(), sessions, plan()));
        move(path(id), "\"1\"", body("to", "HELD")).then().statusCode(409);
        open(classId);
        change(as(Roles.LECTURER), "POST", path(id) + "/transitions", "\"1\"", body("to", "HELD"))
                .statusCode(200)
                .body("allowedActions", hasItems("takeRoll", "moveSession:PLANNED"));
        get(officer(), CLASSES + "/" + classId).body("sessionsHeld", equalTo(1));
        change(officer(), "PUT", path(id), "\"2\"", plan("date", "2017-03-07")).statusCode(409);
        change(officer(), "PUT", path(id), "\"2\"", plan("topicVi", "Sửa chuyên đề"))
                .statusCode(200)
                .body("topicVi", equalTo("Sửa chuyên đề"));
        delete(id, 3).statusCode(409);
        move(path(id), "\"3\"", body("to", "PLANNED")).then().statusCode(200);
        get(officer(), CLASSES + "/" + classId).body("sessionsHeld", nullValue());
        delete(id, 4).statusCode(204);
        get(officer(), path(id)).statusCode(404);
        assertThat(event().get("method")).isEqualTo("DELETE");
        assertThat(event().get("subject")).isEqualTo(id);
    }

    @Test
    void the_number_of_sessions_held_cannot_contradict_them() {
        open(classId);
        String id = id(post(officer(), sessions, plan()));
        move(path(id), "\"1\"", body("to", "HELD")).then().statusCode(200);
        Map<String, Object> update =
                with(newClass("x"), "delivery", "OWN", "countsTowardTarget", true, "sessionsHeld", 10);
        List.of("centre", "code", "programme").forEach(update::remove);
        change(officer(), "PUT", CLASSES + "/" + classId, "\"3\"", update).statusCode(409);
        change(officer(), "PUT", CLASSES + "/" + classId, "\"3\"", with(update, "sessionsHeld", null))
                .statusCode(200)
                .body("sessionsHeld", equalTo(1));
    }

    @Test
    void a_class_that_is_over_takes_no_sessions() {
        move(CLASSES + "/" + classId, "\"1\"", body("to", "CANCELLED", "reason", "Hoãn"))
                .then()
                .statusCode(200)
                .body("allowedActions", not(hasItems("addSession")));
        post(officer(), sessions, plan()).statusCode(409);
    }

    @Test
    void of_ten_equal_sessions_added_at_once_one_is_added() {
        List<Integer> answers = InParallel.call(
                10, index -> post(officer(), sessions, plan()).extract().statusCode());
        assertThat(answers).containsOnly(201, 409);
        assertThat(answers).filteredOn(status -> status == 201).hasSize(1);
    }

    @Test
    void an_added_timetable_sent_again_is_added_once() {
        for (int time = 0; time < 2; time++) {
            ContractApi.given(officer())
                    .contentType(ContentType.JSON)
                    .header("Idempotency-Key", "timetable-1")
                    .body(body("sessions", List.of(plan())))
                    .post(sessions + "/batch")
                    .then()
                    .statusCode(200);
        }
        get(officer(), sessions).body("items", hasSize(1));
    }
}
