package vn.thoilai.enrollment.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thoilai.kit.identity.Roles;

/** No enrollment is ahead of its class, and none goes on once the results of the class are approved. */
@QuarkusTest
class ClassStandingTest extends RosterCalls {

    private static ValidatableResponse ask(String classId, String enrollment, String to) {
        String path = roster(classId) + "/" + enrollment;
        String etag = get(officer(), path).extract().header("ETag");
        return move(path, etag, body("to", to, "reason", "x")).then();
    }

    private static List<String> told(String classId, String enrollment) {
        return get(officer(), roster(classId) + "/" + enrollment).extract().path("allowedActions");
    }

    private static void step(String classId, int version, Object to) {
        move(CLASSES + "/" + classId, "\"" + version + "\"", to).then().statusCode(200);
    }

    @Test
    void who_is_nominated_is_accepted_before_the_class_opens_and_summoned_after() {
        String classId = classOf(9);
        String enrollment = nominate(classId, learner("HV-1"));
        decide(classId, accept(enrollment, 1)).body("outcomes.result", contains("ACCEPTED"));
        ask(classId, enrollment, "SUMMONED")
                .statusCode(409)
                .body("code", equalTo("illegal-transition"))
                .body("allowed", contains("REJECTED", "WITHDRAWN"));
        summon(classId).statusCode(409);
        get(officer(), CLASSES + "/" + classId).body("allowedActions", not(hasItem("summonAccepted")));
        assertThat(told(classId, enrollment)).doesNotContain("moveEnrollment:SUMMONED");
        open(classId);
        get(officer(), CLASSES + "/" + classId).body("allowedActions", hasItem("summonAccepted"));
        assertThat(told(classId, enrollment)).contains("moveEnrollment:SUMMONED");
        summon(classId).statusCode(200).body("summoned", equalTo(1));
    }

    @Test
    void who_is_summoned_attends_once_the_class_is_in_session() {
        String classId = classOf(9);
        open(classId);
        String enrollment = nominate(classId, learner("HV-1"));
        go(classId, enrollment, "SUMMONED");
        ask(classId, enrollment, "ATTENDING").statusCode(409).body("allowed", contains("WITHDRAWN"));
        ask(classId, enrollment, "ABSENT").statusCode(409);
        step(classId, 2, body("to", "IN_SESSION"));
        go(classId, enrollment, "ATTENDING");
        step(classId, 3, body("to", "CARRIED_OVER", "reason", "Lũ"));
        ask(classId, enrollment, "COMPLETED").statusCode(409);
        change(officer(), "PUT", roster(classId) + "/" + enrollment + "/result", "\"3\"", body("sessionsAttended", 1))
                .statusCode(409)
                .body("code", equalTo("conflict"));
        assertThat(told(classId, enrollment)).containsExactly("moveEnrollment:WITHDRAWN");
        step(classId, 4, body("to", "IN_SESSION"));
        go(classId, enrollment, "COMPLETED");
    }

    @Test
    void once_results_are_approved_nobody_comes_to_be_on_the_roster() {
        String classId = classOf(9);
        begin(classId);
        String nominated = nominate(classId, learner("HV-1"));
        String accepted = nominate(classId, learner("HV-2"));
        decide(classId, accept(accepted, 1));
        String late = learner("HV-3");
        approve(classId).statusCode(200);
        int told = get(service(), ROOT + "/feed?limit=500").extract().path("size()");

        post(officer(), roster(classId), body("learner", late)).statusCode(409).body("code", equalTo("conflict"));
        list(officer(), classId, body("learner", late)).statusCode(409);
        post(
                        officer(),
                        CLASSES + "/" + classId + "/nominations?validateOnly=true",
                        body("nominations", List.of(body("learner", late))))
                .statusCode(409);
        post(officer(), roster(classId) + "/decisions", body("decisions", List.of(accept(nominated, 1))))
                .statusCode(409);
        summon(classId).statusCode(409);
        ask(classId, accepted, "SUMMONED").statusCode(409);
        get(officer(), CLASSES + "/" + classId)
                .body("allowedActions", not(hasItem("nominate")))
                .body("allowedActions", not(hasItem("nominateList")))
                .body("allowedActions", not(hasItem("summonAccepted")));
        get(officer(), roster(classId)).body("items.state", contains("NOMINATED", "NOMINATED"));
        assertThat(get(service(), ROOT + "/feed?limit=500").extract().<Integer>path("size()"))
                .isEqualTo(told);
        decide(classId, reject(nominated, 1)).body("outcomes.result", contains("REJECTED"));
    }

    @Test
    void once_results_are_approved_no_move_changes_who_took_part() {
        String classId = classOf(9);
        begin(classId);
        String summoned = nominate(classId, learner("HV-1"));
        go(classId, summoned, "SUMMONED");
        String attended = nominate(classId, learner("HV-2"));
        go(classId, attended, "SUMMONED");
        go(classId, attended, "ATTENDING");
        go(classId, attended, "NOT_COMPLETED");
        approveEven(classId);
        for (String to : List.of("ATTENDING", "ABSENT")) {
            ask(classId, summoned, to).statusCode(409).body("allowed", contains("WITHDRAWN"));
        }
        String path = roster(classId) + "/" + attended;
        get(officer(), path).body("allowedActions", empty());
        String etag = get(officer(), path).extract().header("ETag");
        change(officer(), "PUT", path + "/result", etag, body("sessionsAttended", 1))
                .statusCode(409);
    }

    /** What is undecided of them is decided first. */
    private static void approveEven(String classId) {
        List<String> undecided =
                RosterRows.texts("SELECT e.id::text || ' ' || e.version FROM enrollment e WHERE e.class_id = '"
                        + classId + "' AND e.state = 'NOT_COMPLETED'");
        for (String enrollment : undecided) {
            String[] parts = enrollment.split(" ");
            var decision = body(
                    "enrollment",
                    parts[0],
                    "version",
                    Integer.valueOf(parts[1]),
                    "decision",
                    "EXCLUDED",
                    "reason",
                    "x");
            post(officer(), CLASSES + "/" + classId + "/results/decisions", body("decisions", List.of(decision)))
                    .statusCode(204);
        }
        approve(classId).statusCode(200);
    }

    @Test
    void what_marks_say_is_kept_when_who_withdrew_is_nominated_anew() {
        String classId = classOf(9);
        begin(classId);
        String learner = learner("HV-1");
        String enrollment = nominate(classId, learner);
        go(classId, enrollment, "SUMMONED");
        String session = id(post(officer(), CLASSES + "/" + classId + "/sessions", body("date", "2017-03-06")));
        var mark = body(
                "session",
                session,
                "enrollment",
                enrollment,
                "mark",
                "PRESENT",
                "markId",
                enrollment,
                "markedAt",
                "2017-03-06T00:30:00Z");
        post(officer(), CLASSES + "/" + classId + "/attendance-marks", body("marks", List.of(mark)))
                .statusCode(200);
        go(classId, enrollment, "WITHDRAWN");
        post(officer(), roster(classId), body("learner", learner))
                .statusCode(201)
                .body("sessionsAttended", equalTo(1));
        get(as(Roles.LECTURER), roster(classId) + "/" + enrollment)
                .body("state", equalTo("NOMINATED"))
                .body("sessionsAttended", equalTo(1));
    }
}
