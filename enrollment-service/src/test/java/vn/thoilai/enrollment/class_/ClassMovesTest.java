package vn.thoilai.enrollment.class_;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.thoilai.enrollment.EnrollmentTest;
import vn.thoilai.enrollment.http.InParallel;
import vn.thoilai.kit.test.SqlCount;

@QuarkusTest
class ClassMovesTest extends EnrollmentTest {

    private static final Map<String, Object> CANCELLED = body("to", "CANCELLED", "reason", "Không đủ học viên");

    @Test
    void a_class_is_postponed_and_opened_again_on_another_day_under_another_decision() {
        String path = CLASSES + "/" + trainingClass("2017-P01");
        move(path, "\"1\"", opening()).then().statusCode(200);
        move(path, "\"2\"", body("to", "POSTPONED", "reason", "Lũ", "startDate", "2017-05-02", "endDate", "2017-05-01"))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/endDate"));
        move(path, "\"2\"", body("to", "POSTPONED", "reason", "Lũ", "startDate", "2017-05-02"))
                .then()
                .statusCode(200)
                .body("startDate", equalTo("2017-05-02"));
        move(path, "\"3\"", opening()).then().statusCode(400).body("errors[0].pointer", equalTo("/startDate"));
        move(path, "\"3\"", with(opening(), "startDate", "2017-05-08"))
                .then()
                .statusCode(409)
                .body("code", equalTo("conflict"));
        move(path, "\"3\"", openingAgain())
                .then()
                .statusCode(200)
                .body("startDate", equalTo("2017-05-08"))
                .body("openingDecision.number", equalTo("31/QĐ-TTBDCT"))
                .body("reason", nullValue());
    }

    @Test
    void what_is_carried_over_stays_in_its_plan_and_the_feed_tells_where_it_goes() {
        String id = trainingClass("2017-P01");
        String path = CLASSES + "/" + id;
        open(id);
        move(path, "\"2\"", body("to", "CARRIED_OVER", "reason", "Lũ", "carriedOverInto", 2017))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/carriedOverInto"));
        move(path, "\"2\"", body("to", "CARRIED_OVER", "reason", "Lũ"))
                .then()
                .statusCode(200)
                .body("carriedOverInto", equalTo(2018))
                .body("planYear", equalTo(2017));
        move(path, "\"3\"", body("to", "IN_SESSION")).then().statusCode(200).body("carriedOverInto", equalTo(2018));
        Map<String, Object> later =
                body("nameVi", "Lớp", "delivery", "OWN", "countsTowardTarget", true, "startDate", "2018-01-08");
        change(officer(), "PUT", path, "\"4\"", later).statusCode(409);
        change(officer(), "PUT", path, "\"4\"", with(later, "planYear", 2017)).statusCode(200);
        JsonPath feed = get(service(), ROOT + "/feed").extract().jsonPath();
        assertThat(feed.getInt("[-1].data.carriedOverInto")).isEqualTo(2018);
        assertThat(feed.getInt("[-1].data.planYear")).isEqualTo(2017);
    }

    @Test
    void cancelling_withdraws_who_was_to_come_and_tells_it_in_the_feed() {
        String id = trainingClass("2017-P01");
        open(id);
        String first = nominate(id, learner("HV-1"));
        String second = nominate(id, learner("HV-2"));
        String rejected = nominate(id, learner("HV-3"));
        moved(id, first, "\"1\"", body("to", "SUMMONED"));
        moved(id, rejected, "\"1\"", body("to", "REJECTED", "reason", "Không thuộc đối tượng"));
        String path = CLASSES + "/" + id;
        move(path, "\"2\"", body("to", "CANCELLED")).then().statusCode(400);
        move(path, "\"2\"", CANCELLED).then().statusCode(200);

        for (String withdrawn : List.of(first, second)) {
            get(officer(), path + "/enrollments/" + withdrawn)
                    .body("state", equalTo("WITHDRAWN"))
                    .body("reason", equalTo("Không đủ học viên"));
        }
        get(officer(), path + "/enrollments/" + rejected).body("reason", equalTo("Không thuộc đối tượng"));
        JsonPath feed = get(service(), ROOT + "/feed").extract().jsonPath();
        assertThat(feed.getList("findAll { it.data.state == 'WITHDRAWN' }.subject", String.class))
                .containsExactlyInAnyOrder(first, second);
        assertThat(feed.getString("[-1].data.state")).isEqualTo("CANCELLED");
    }

    @Test
    void a_class_that_somebody_attends_is_not_cancelled() {
        String id = trainingClass("2017-P01");
        begin(id);
        String nominated = nominate(id, learner("HV-1"));
        String attending = nominate(id, learner("HV-2"));
        moved(id, attending, "\"1\"", body("to", "SUMMONED"));
        moved(id, attending, "\"2\"", body("to", "ATTENDING"));
        String path = CLASSES + "/" + id;
        move(path, "\"3\"", CANCELLED).then().statusCode(409).body("code", equalTo("illegal-transition"));
        move(path, "\"3\"", body("to", "CARRIED_OVER", "reason", "Lũ")).then().statusCode(200);
        move(path, "\"4\"", CANCELLED).then().statusCode(409).body("code", equalTo("conflict"));
        get(officer(), path + "/enrollments/" + nominated).body("state", equalTo("NOMINATED"));
    }

    @Test
    void cancelling_costs_the_same_statements_whoever_is_on_the_roster() {
        assertThat(cancelled("2017-P01", 1)).isEqualTo(cancelled("2017-P02", 20));
    }

    @Test
    void of_two_different_moves_at_once_one_is_made() {
        for (int round = 0; round < 5; round++) {
            String path = CLASSES + "/" + trainingClass("2017-P" + round);
            List<Object> moves = List.of(opening(), CANCELLED);
            List<Integer> answers = InParallel.call(
                    2, index -> move(path, "\"1\"", moves.get(index)).statusCode());
            assertThat(answers).containsExactlyInAnyOrder(200, 412);
            get(officer(), path).body("version", equalTo(2));
        }
    }

    @Test
    void nobody_comes_to_attend_while_the_class_is_being_cancelled() {
        for (int round = 0; round < 5; round++) {
            String id = trainingClass("2017-P" + round);
            open(id);
            String enrollment = nominate(id, learner("HV-" + round));
            moved(id, enrollment, "\"1\"", body("to", "SUMMONED"));
            String path = CLASSES + "/" + id;
            List<Integer> answers = InParallel.call(
                    2, index -> index == 0 ? move(path, "\"2\"", CANCELLED).statusCode() : begun(path, enrollment));
            String state = get(officer(), path).extract().path("state");
            String came = get(officer(), path + "/enrollments/" + enrollment)
                    .extract()
                    .path("state");
            assertThat(answers).contains(200);
            assertThat(List.of(state, came))
                    .isIn(List.of("CANCELLED", "WITHDRAWN"), List.of("IN_SESSION", "ATTENDING"));
        }
    }

    /** Begins the class and lets the learner come. */
    private static int begun(String path, String enrollment) {
        move(path, "\"2\"", body("to", "IN_SESSION"));
        return move(path + "/enrollments/" + enrollment, "\"2\"", body("to", "ATTENDING"))
                .statusCode();
    }

    @Test
    void what_was_put_off_can_be_carried_over_and_is_then_opened_anew() {
        String path = CLASSES + "/" + trainingClass("2017-P01");
        move(path, "\"1\"", opening()).then().statusCode(200);
        move(path, "\"2\"", body("to", "POSTPONED", "reason", "Lũ")).then().statusCode(200);
        move(path, "\"3\"", body("to", "CARRIED_OVER", "reason", "Lũ", "carriedOverInto", 2190))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/carriedOverInto"));
        move(path, "\"3\"", body("to", "CARRIED_OVER", "reason", "Lũ", "carriedOverInto", 2018))
                .then()
                .statusCode(200)
                .body("openingDecision", nullValue())
                .body("gradingPolicy", equalTo("default@1"));
        move(path, "\"4\"", body("to", "IN_SESSION"))
                .then()
                .statusCode(409)
                .body("code", equalTo("illegal-transition"))
                .body("allowed", equalTo(List.of("OPENED", "CANCELLED")));
        move(path, "\"4\"", opening()).then().statusCode(400).body("errors[0].pointer", equalTo("/startDate"));
        move(path, "\"4\"", openingAgain()).then().statusCode(200).body("carriedOverInto", equalTo(2018));
    }

    @Test
    void what_was_carried_over_can_be_cancelled_and_is_over_then() {
        String id = trainingClass("2017-P01");
        String path = CLASSES + "/" + id;
        open(id);
        move(path, "\"2\"", body("to", "CARRIED_OVER", "reason", "Lũ")).then().statusCode(200);
        move(path, "\"3\"", CANCELLED).then().statusCode(200);
        move(path, "\"4\"", opening()).then().statusCode(409).body("allowed", equalTo(List.of()));
    }

    @Test
    void a_decision_is_made_by_the_first_day() {
        String path = CLASSES + "/" + trainingClass("2017-P01");
        move(path, "\"1\"", with(opening(), "startDate", "2017-02-28"))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/openingDecision/date"));
        move(path, "\"1\"", with(opening(), "startDate", "2017-03-01")).then().statusCode(200);
    }

    private static int cancelled(String code, int learners) {
        String id = trainingClass(code);
        IntStream.range(0, learners).forEach(index -> nominate(id, learner(code + "-" + index)));
        return SqlCount.of(
                () -> move(CLASSES + "/" + id, "\"1\"", CANCELLED).then().statusCode(200));
    }

    private static void moved(String id, String enrollment, String etag, Object body) {
        move(CLASSES + "/" + id + "/enrollments/" + enrollment, etag, body)
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> openingAgain() {
        return body(
                "to",
                "OPENED",
                "startDate",
                "2017-05-08",
                "openingDecision",
                body("number", "31/QĐ-TTBDCT", "date", "2017-04-20"));
    }
}
