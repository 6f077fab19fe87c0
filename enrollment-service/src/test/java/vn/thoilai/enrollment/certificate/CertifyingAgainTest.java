package vn.thoilai.enrollment.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thoilai.enrollment.http.InParallel;

@QuarkusTest
class CertifyingAgainTest extends CertificateTest {

    @Test
    void who_was_revoked_is_certified_again_only_by_a_decision_that_names_him() {
        String classId = completedClass("2017-P01", 3);
        issue(classId).body("issued", equalTo(3));
        List<String> ids = get(officer(), CERTIFICATES).extract().path("items.id");
        List<String> enrollments = get(officer(), CLASSES + "/" + classId + "/enrollments")
                .extract()
                .path("items.id");
        transition(director(), ids.get(0), "\"1\"", revocation()).statusCode(200);
        transition(director(), ids.get(1), "\"1\"", revocation()).statusCode(200);
        issue(classId).body("issued", equalTo(0));
        issue(classId, again(enrollments.get(0), enrollments.get(2)))
                .statusCode(409)
                .body("errors.pointer", contains("/again/enrollments/1"))
                .body("errors.code", contains("not-revoked"));
        postBad(director(), CLASSES + "/" + classId + "/certificates", body("again", body("enrollments", enrollments)))
                .statusCode(400);
        issue(classId, again(enrollments.get(0)))
                .statusCode(200)
                .body("issued", equalTo(1))
                .body("firstNumber", equalTo(4))
                .body("notIssued.reason", contains("CERTIFICATE_REVOKED", "HAS_CERTIFICATE"));
        get(officer(), CERTIFICATES + "?state=ISSUED")
                .body("items.number", contains(3, 4))
                .body("items.decisionNumber", contains(null, "31-QĐ/TTCT"));
        issue(classId, again(enrollments.get(0))).statusCode(409);
        issue(classId)
                .body("issued", equalTo(0))
                .body("notIssued.reason", contains("HAS_CERTIFICATE", "CERTIFICATE_REVOKED", "HAS_CERTIFICATE"));
    }

    @Test
    void the_same_is_recognised_once_whoever_asks_at_once() {
        String learner = learner("HV-1");
        List<Integer> answers = InParallel.call(
                4,
                who -> post(director(), CERTIFICATES, with(recognition(learner), "issuedOn", (2017 + who) + "-03-15"))
                        .extract()
                        .statusCode());
        assertThat(answers).containsOnly(201, 409).containsOnlyOnce(201);
        post(director(), CERTIFICATES, with(recognition(learner), "ground", " công văn số 15-CV/TCT "))
                .statusCode(409)
                .body("code", equalTo("duplicate"))
                .body("errors.pointer", contains("/ground"));
        String first =
                get(officer(), CERTIFICATES).body("items", hasSize(1)).extract().path("items[0].id");
        post(director(), CERTIFICATES, with(recognition(learner), "ground", "Công văn khác"))
                .statusCode(201);
        post(director(), CERTIFICATES, recognition(learner("HV-2"))).statusCode(201);
        transition(director(), first, "\"1\"", revocation()).statusCode(200);
        post(director(), CERTIFICATES, recognition(learner)).statusCode(201);
    }

    private static Map<String, Object> again(String... enrollments) {
        return body("again", body("enrollments", List.of(enrollments), "decisionNumber", "31-QĐ/TTCT"));
    }
}
