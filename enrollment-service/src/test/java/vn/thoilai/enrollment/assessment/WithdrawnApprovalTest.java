package vn.thoilai.enrollment.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.thoilai.enrollment.http.InParallel;
import vn.thoilai.kit.identity.Roles;
import vn.thoilai.kit.test.ContractApi;

@QuarkusTest
class WithdrawnApprovalTest extends AssessmentTest {

    private static final Map<String, Object> REASON = body("reason", "Điểm danh nhầm");

    @Test
    void attendance_that_was_wrong_is_set_right_and_approved_anew() {
        String classId = inSession("2017-P01");
        String path = CLASSES + "/" + classId;
        String item = item(classId, "thi", 1);
        String present = attending(classId, "HV-1", 10);
        String wronged = attending(classId, "HV-2", 3);
        String exempt = attending(classId, "HV-3", 10);
        enter(classId, item, score(present, 1, 8), score(wronged, 1, 9)).statusCode(200);
        decide(classId, exempt, "EXEMPT", "Giảng viên mời dự").statusCode(204);
        approve(classId).statusCode(200).body("allowedActions", hasItem("withdrawApproval"));
        results(classId).body("items.state", contains("COMPLETED", "NOT_COMPLETED", "COMPLETED"));
        record(classId, wronged, body("sessionsAttended", 10)).statusCode(409);
        String corrections = enrollment(classId, present) + "/corrections";
        String correction = id(post(officer(), corrections, CorrectionsTest.correction(item, 1, 9)));
        moveClass(classId, "ASSESSED").statusCode(200);

        withdraw(classId)
                .statusCode(200)
                .body("state", equalTo("IN_SESSION"))
                .body("resultsApprovedAt", nullValue())
                .body("allowedActions", hasItem("approveResults"));
        results(classId)
                .body("items.state", contains("ATTENDING", "ATTENDING", "ATTENDING"))
                .body("items.proposal", contains("COMPLETED", "NOT_COMPLETED", "COMPLETED"));
        get(officer(), enrollment(classId, wronged)).body("score", equalTo(9.0f));
        assertThat(grades()).containsOnlyNulls();
        summary(classId)
                .body("approvedAt", nullValue())
                .body("withdrawn.at", notNullValue())
                .body("withdrawn.by", equalTo(Roles.DIRECTOR))
                .body("withdrawn.reason", equalTo("Điểm danh nhầm"));
        get(officer(), corrections + "/" + correction)
                .body("state", equalTo("REJECTED"))
                .body("decisionReason", equalTo("Điểm danh nhầm"));
        get(as(Roles.AUDITOR), ROOT + "/audit?limit=500").body("items.operation", hasItem("withdrawApproval"));

        record(classId, wronged, body("sessionsAttended", 10)).statusCode(200);
        approve(classId).statusCode(200);
        results(classId)
                .body("items.state", contains("COMPLETED", "COMPLETED", "COMPLETED"))
                .body("items.score", contains(8.0f, 9.0f, null));
        assertThat(grades()).containsExactlyInAnyOrder("GOOD", "EXCELLENT", null);
        summary(classId).body("withdrawn.reason", equalTo("Điểm danh nhầm"));
    }

    @Test
    void a_state_that_no_score_led_to_is_kept() {
        String classId = inSession("2017-P01");
        String learner = attending(classId, "HV-1", 10);
        String path = enrollment(classId, learner);
        String etag = get(officer(), path).extract().header("ETag");
        move(path, etag, body("to", "COMPLETED")).then().statusCode(200);
        approve(classId).statusCode(200);
        withdraw(classId).statusCode(200);
        results(classId).body("items.state", contains("COMPLETED")).body("items.proposal", contains("COMPLETED"));
    }

    @Test
    void an_approval_stands_while_a_certificate_rests_on_it_and_once_the_class_is_closed() {
        String classId = inSession("2017-P01");
        String path = CLASSES + "/" + classId;
        String learner = attending(classId, "HV-1", 10);
        record(classId, learner, body("sessionsAttended", 10, "score", 8)).statusCode(200);
        withdraw(classId).statusCode(409).body("code", equalTo("conflict"));
        approve(classId).statusCode(200);
        String etag = get(officer(), path).extract().header("ETag");
        change(officer(), "POST", withdrawal(classId), etag, REASON).statusCode(403);
        change(as(Roles.DIRECTOR), "POST", withdrawal(classId), "\"1\"", REASON).statusCode(412);
        ContractApi.givenBad(as(Roles.DIRECTOR))
                .contentType(ContentType.JSON)
                .header("If-Match", etag)
                .body(body("reason", " "))
                .post(withdrawal(classId))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/reason"));

        post(as(Roles.DIRECTOR), path + "/certificates", body()).body("issued", equalTo(1));
        get(as(Roles.DIRECTOR), path).body("allowedActions", not(hasItem("withdrawApproval")));
        withdraw(classId).statusCode(409).body("code", equalTo("conflict"));
        String certificate = get(officer(), ROOT + "/certificates").extract().path("items[0].id");
        var revocation = body("to", "REVOKED", "reason", "Sai", "decisionNumber", "27-QĐ/TTCT");
        change(as(Roles.DIRECTOR), "POST", ROOT + "/certificates/" + certificate + "/transitions", "\"1\"", revocation)
                .statusCode(200);
        withdraw(classId).statusCode(200);

        approve(classId).statusCode(200);
        moveClass(classId, "ASSESSED").statusCode(200);
        moveClass(classId, "CLOSED").statusCode(200);
        withdraw(classId).statusCode(409).body("code", equalTo("conflict"));
        get(officer(), enrollment(classId, learner)).body("state", equalTo("COMPLETED"));
    }

    @Test
    void of_a_withdrawal_and_an_issue_at_once_one_is_refused() {
        String classId = inSession("2017-P01");
        String learner = attending(classId, "HV-1", 10);
        record(classId, learner, body("sessionsAttended", 10, "score", 8)).statusCode(200);
        approve(classId).statusCode(200);
        String path = CLASSES + "/" + classId;
        List<Integer> answers = InParallel.call(2, who -> {
            ValidatableResponse answer =
                    who == 0 ? withdraw(classId) : post(as(Roles.DIRECTOR), path + "/certificates", body());
            return answer.extract().statusCode();
        });
        assertThat(answers).containsExactlyInAnyOrder(200, 409);
        boolean approved = get(officer(), path).extract().path("resultsApprovedAt") != null;
        List<?> certificates = get(officer(), ROOT + "/certificates").extract().path("items");
        assertThat(certificates).hasSize(approved ? 1 : 0);
    }

    private static ValidatableResponse moveClass(String classId, String to) {
        String etag = get(officer(), CLASSES + "/" + classId).extract().header("ETag");
        return move(CLASSES + "/" + classId, etag, body("to", to)).then();
    }

    private static String withdrawal(String classId) {
        return CLASSES + "/" + classId + "/results/approval/withdrawal";
    }

    private static ValidatableResponse withdraw(String classId) {
        String etag = get(as(Roles.DIRECTOR), CLASSES + "/" + classId).extract().header("ETag");
        return change(as(Roles.DIRECTOR), "POST", withdrawal(classId), etag, REASON);
    }

    /** What the feed says last of each enrollment. */
    private static List<Object> grades() {
        List<Map<String, Object>> events = get(service(), ROOT + "/feed?limit=500")
                .extract()
                .path("findAll { it.type.contains('enrollment.enrollment') }");
        return events.stream()
                .collect(Collectors.toMap(
                        event -> event.get("subject"),
                        event -> (Map<?, ?>) event.get("data"),
                        (before, after) -> after))
                .values()
                .stream()
                .<Object>map(data -> data.get("grade"))
                .toList();
    }
}
