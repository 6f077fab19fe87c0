package vn.thoilai.enrollment.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.thoilai.kit.identity.Roles;
import vn.thoilai.kit.test.SqlCount;
import vn.thoilai.kit.test.TestTokens;

/** Scores before the director approved them: for who works them out, and for nobody else. */
@QuarkusTest
class ProvisionalResultsTest extends AssessmentTest {

    @Test
    void a_learner_and_his_unit_see_a_result_once_it_is_approved_and_staff_all_along() {
        String classId = inSession("2017-P01");
        id(post(
                officer(),
                UNITS,
                body("centre", "thoi-lai", "code", "xa-1", "nameVi", "Đảng ủy xã", "kind", "PARTY_CELL")));
        String learner = id(post(officer(), LEARNERS, with(newLearner("HV-1"), "sendingUnit", "xa-1")));
        account(body("subject", "mai", "learner", learner));
        account(body("subject", "unit", "sendingUnit", "xa-1"));
        String enrollment = nominate(classId, learner);
        String path = enrollment(classId, enrollment);
        move(path, "\"1\"", body("to", "SUMMONED")).then().statusCode(200);
        move(path, "\"2\"", body("to", "ATTENDING")).then().statusCode(200);
        record(classId, enrollment, body("sessionsAttended", 10, "score", 9)).statusCode(200);
        String mai = TestTokens.token("mai", Roles.LEARNER, List.of("thoi-lai"), List.of());
        String sender = TestTokens.token("unit", Roles.SENDING_UNIT, List.of("thoi-lai"), List.of());
        // Who teaches another class is no staff of this one.
        String both = TestTokens.token(
                "mai", Set.of(Roles.LEARNER, Roles.LECTURER), List.of("thoi-lai"), List.of(), Duration.ofHours(1));

        for (String outside : List.of(mai, sender, both)) {
            sees(outside, classId, enrollment, null, null);
        }
        for (String staff : List.of(officer(), as(Roles.LECTURER), as(Roles.DIRECTOR), as(Roles.AUDITOR))) {
            sees(staff, classId, enrollment, 9.0f, "EXCELLENT");
        }
        int statements = SqlCount.of(() -> page(mai, classId));
        approve(classId).statusCode(200);
        for (String outside : List.of(mai, sender, both)) {
            sees(outside, classId, enrollment, 9.0f, "EXCELLENT");
        }
        assertThat(SqlCount.of(() -> page(mai, classId))).isEqualTo(statements);
    }

    @Test
    void a_learner_reads_his_own_scores_and_corrections_once_results_are_approved() {
        String classId = inSession("2017-P01");
        String item = item(classId, "thi", 1);
        String own = attending(classId, "HV-1", 10);
        String other = attending(classId, "HV-2", 10);
        enter(classId, item, score(own, 1, 8), score(other, 1, 7)).statusCode(200);
        String learner = get(officer(), enrollment(classId, own)).extract().path("learner");
        account(body("subject", "mai", "learner", learner));
        String mai = TestTokens.token("mai", Roles.LEARNER, List.of("thoi-lai"), List.of());
        String scores = CLASSES + "/" + classId + "/results/scores";
        get(mai, scores).statusCode(200).body("items", empty());
        approve(classId).statusCode(200);
        get(mai, scores).body("items.score", contains(8.0f));
        get(as(Roles.LECTURER), scores).body("items.score", contains(8.0f, 7.0f));
        for (String enrollment : List.of(own, other)) {
            id(post(
                    officer(),
                    enrollment(classId, enrollment) + "/corrections",
                    CorrectionsTest.correction(item, 1, 9)));
        }
        get(mai, enrollment(classId, own) + "/corrections").body("items.score", contains(9.0f));
        get(mai, enrollment(classId, other) + "/corrections").statusCode(404);
    }

    private static void account(Map<String, Object> account) {
        id(post(officer(), ROOT + "/accounts", with(account, "centre", "thoi-lai")));
    }

    private static ValidatableResponse page(String token, String classId) {
        return get(token, CLASSES + "/" + classId + "/enrollments").statusCode(200);
    }

    private static void sees(String token, String classId, String enrollment, Float score, String grade) {
        page(token, classId).body("items.score", contains(score)).body("items.grade", contains(grade));
        get(token, enrollment(classId, enrollment))
                .statusCode(200)
                .body("sessionsAttended", equalTo(10))
                .body("score", score == null ? nullValue() : equalTo(score))
                .body("grade", grade == null ? nullValue() : equalTo(grade));
    }
}
