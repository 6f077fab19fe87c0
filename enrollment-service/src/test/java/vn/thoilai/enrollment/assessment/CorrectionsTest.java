package vn.thoilai.enrollment.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thoilai.kit.identity.Roles;

@QuarkusTest
class CorrectionsTest extends AssessmentTest {

    @Test
    void a_correction_keeps_what_stood_with_who_when_and_why() {
        String classId = inSession("2017-P01");
        String item = item(classId, "thi", 1);
        String learner = attending(classId, "HV-1", 10);
        enter(classId, item, score(learner, 1, 4.5)).statusCode(200);
        approve(classId).statusCode(200);
        String path = enrollment(classId, learner) + "/corrections";

        String id = id(post(officer(), path, correction(item, 1, 5.5)));
        get(officer(), enrollment(classId, learner))
                .body("score", equalTo(4.5f))
                .body("state", equalTo("NOT_COMPLETED"));
        decide(path, id, "\"2\"", body("to", "APPLIED")).statusCode(412);
        decide(path, id, "\"1\"", body("to", "APPLIED"))
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("formerScore", equalTo(4.5f))
                .body("score", equalTo(5.5f))
                .body("reason", equalTo("Cộng sót điểm"))
                .body("proposedBy", equalTo(Roles.TRAINING_OFFICER))
                .body("decidedBy", equalTo(Roles.DIRECTOR))
                .body("decidedAt", notNullValue())
                .body("former.grade", equalTo("FAIL"))
                .body("former.state", equalTo("NOT_COMPLETED"))
                .body("result.score", equalTo(5.5f))
                .body("result.state", equalTo("COMPLETED"));
        get(officer(), enrollment(classId, learner))
                .body("score", equalTo(5.5f))
                .body("grade", equalTo("AVERAGE"));
        get(officer(), items(classId) + "/" + item + "/scores").body("lines[0].scores", contains(5.5f));
        assertThat(lastGrade()).isEqualTo("AVERAGE");

        decide(path, id, "\"2\"", body("to", "REJECTED", "reason", "x"))
                .statusCode(409)
                .body("code", equalTo("illegal-transition"));
        id(post(officer(), path, correction(item, 2, 9)));
        get(as(Roles.LECTURER), path).body("items.state", contains("APPLIED", "PROPOSED"));
        String inTray = ROOT + "/score-corrections?centre=thoi-lai&state=PROPOSED";
        get(as(Roles.DIRECTOR), inTray).body("items.attempt", contains(2));
        get(as(Roles.DIRECTOR), ROOT + "/score-corrections?class=" + classId).body("items", hasSize(2));
        get(officerOf("co-do"), ROOT + "/score-corrections").body("items", empty());
        get(officer(), path + "?limit=1")
                .body("items.formerScore", contains(4.5f))
                .body("next", notNullValue());
    }

    @Test
    void a_rejected_correction_changes_nothing_and_gives_way_to_another() {
        String classId = inSession("2017-P01");
        String learner = attending(classId, "HV-1", 10);
        record(classId, learner, body("sessionsAttended", 10, "score", 8)).statusCode(200);
        approve(classId).statusCode(200);
        String path = enrollment(classId, learner) + "/corrections";
        String id = id(post(officer(), path, correction(null, null, 9)));
        post(officer(), path, correction(null, null, 10)).statusCode(409).body("code", equalTo("duplicate"));
        decide(path, id, "\"1\"", body("to", "REJECTED")).statusCode(400).body("errors[0].pointer", equalTo("/reason"));
        decide(path, id, "\"1\"", body("to", "REJECTED", "reason", "Không có biên bản"))
                .statusCode(200)
                .body("former", nullValue());
        get(officer(), enrollment(classId, learner)).body("score", equalTo(8.0f));
        String second = id(post(officer(), path, correction(null, null, 9)));
        decide(path, second, "\"1\"", body("to", "APPLIED")).statusCode(200);
        get(officer(), enrollment(classId, learner))
                .body("score", equalTo(9.0f))
                .body("grade", equalTo("EXCELLENT"));
    }

    @Test
    void a_correction_that_cannot_be_is_refused() {
        String classId = inSession("2017-P01");
        String item = item(classId, "thi", 1);
        String learner = attending(classId, "HV-1", 10);
        String excluded = attending(classId, "HV-2", 1);
        enter(classId, item, score(learner, 1, 8)).statusCode(200);
        String path = enrollment(classId, learner) + "/corrections";
        post(officer(), path, correction(item, 1, 9)).statusCode(409);
        approve(classId).statusCode(200);
        refused(path, correction(null, null, 9), 400, "/item");
        refused(path, correction(item, null, 9), 400, "/attempt");
        refused(path, correction(item, 3, 9), 400, "/attempt");
        refused(path, correction(item, 1, 8), 400, "/score");
        refused(path, correction(learner, 1, 9), 422, "/item");
        postBad(officer(), path, correction(item, 1, 10.5)).statusCode(400);
        postBad(officer(), path, with(correction(item, 1, 9), "reason", " ")).statusCode(400);
        post(officer(), enrollment(classId, excluded) + "/corrections", correction(item, 1, 9))
                .statusCode(409);
        post(as(Roles.LECTURER), path, correction(item, 1, 9)).statusCode(403);
        post(officerOf("co-do"), path, correction(item, 1, 9)).statusCode(404);
        String id = id(post(officer(), path, correction(item, 1, 9)));
        change(officer(), "POST", path + "/" + id + "/transitions", "\"1\"", body("to", "APPLIED"))
                .statusCode(403);
        decide(enrollment(classId, excluded) + "/corrections", id, "\"1\"", body("to", "APPLIED"))
                .statusCode(404);
        get(officerOf("co-do"), path).statusCode(404);
        get(officerOf("co-do"), path + "/" + id).statusCode(404);
        get(as(Roles.LEARNER), path).statusCode(404);
    }

    @Test
    void a_certificate_is_revoked_before_the_result_it_rests_on_falls_and_reissued_with_the_grade_that_stands() {
        String classId = inSession("2017-P01");
        String learner = attending(classId, "HV-1", 10);
        record(classId, learner, body("sessionsAttended", 10, "score", 8)).statusCode(200);
        approve(classId).statusCode(200);
        post(as(Roles.DIRECTOR), CLASSES + "/" + classId + "/certificates", body())
                .statusCode(200)
                .body("issued", equalTo(1));
        String certificate = get(officer(), ROOT + "/certificates").extract().path("items[0].id");
        String transitions = ROOT + "/certificates/" + certificate + "/transitions";
        String path = enrollment(classId, learner) + "/corrections";

        String better = id(post(officer(), path, correction(null, null, 9)));
        decide(path, better, "\"1\"", body("to", "APPLIED")).statusCode(200);
        change(as(Roles.DIRECTOR), "POST", transitions, "\"1\"", body("to", "REISSUED", "reason", "Sửa điểm"))
                .statusCode(200);
        get(officer(), ROOT + "/certificates?state=ISSUED").body("items.grade", contains("EXCELLENT"));
        certificate =
                get(officer(), ROOT + "/certificates?state=ISSUED").extract().path("items[0].id");
        transitions = ROOT + "/certificates/" + certificate + "/transitions";

        String failing = id(post(officer(), path, correction(null, null, 2)));
        decide(path, failing, "\"1\"", body("to", "APPLIED")).statusCode(409).body("code", equalTo("conflict"));
        get(officer(), enrollment(classId, learner))
                .body("score", equalTo(9.0f))
                .body("state", equalTo("COMPLETED"));
        get(officer(), path + "/" + failing).body("state", equalTo("PROPOSED"));
        change(
                        as(Roles.DIRECTOR),
                        "POST",
                        transitions,
                        "\"1\"",
                        body("to", "REVOKED", "reason", "Sửa điểm", "decisionNumber", "27-QĐ/TTCT"))
                .statusCode(200);
        decide(path, failing, "\"1\"", body("to", "APPLIED"))
                .statusCode(200)
                .body("result.state", equalTo("NOT_COMPLETED"));
    }

    static Map<String, Object> correction(String item, Integer attempt, Object score) {
        return body("item", item, "attempt", attempt, "score", score, "reason", "Cộng sót điểm");
    }

    static ValidatableResponse decide(String path, String id, String etag, Object body) {
        return change(as(Roles.DIRECTOR), "POST", path + "/" + id + "/transitions", etag, body);
    }

    private static void refused(String path, Object body, int status, String pointer) {
        post(officer(), path, body).statusCode(status).body("errors[0].pointer", equalTo(pointer));
    }

    private static String lastGrade() {
        List<String> grades = get(service(), ROOT + "/feed?limit=500").extract().path("data.grade");
        return grades.get(grades.size() - 1);
    }
}
