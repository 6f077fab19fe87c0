package vn.thoilai.enrollment.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thoilai.enrollment.http.InParallel;

/** A record that stands for nobody, or that is kept and not used, is issued no certificate and uses no number. */
@QuarkusTest
class NotCertifiedTest extends CertificateTest {

    private static final String REQUESTS = ROOT + "/data-requests";

    private static final Map<String, Object> ANEW = body("to", "REISSUED", "reason", "Sai họ tên");

    private static String dealtWith(String learner, String kind) {
        String request = REQUESTS + "/" + id(post(officer(), REQUESTS, body("learner", learner, "kind", kind)));
        change(officer(), "POST", request + "/transitions", "\"1\"", body("to", "IN_PROGRESS"))
                .statusCode(200);
        return request;
    }

    private static ValidatableResponse erase(String request) {
        return change(director(), "POST", request + "/erasure", "\"2\"", body("despiteOpenClasses", "x"));
    }

    private static void erased(String learner) {
        erase(dealtWith(learner, "ERASE")).statusCode(200);
    }

    private static String restricted(String learner) {
        String request = dealtWith(learner, "RESTRICT");
        change(officer(), "POST", request + "/transitions", "\"2\"", body("to", "FULFILLED"))
                .statusCode(200);
        return request;
    }

    private static void refused(ValidatableResponse answer, String because) {
        answer.statusCode(409).body("code", equalTo("conflict")).body("detail", containsString(because));
    }

    @Test
    void who_was_merged_erased_or_restricted_is_recognised_nothing() {
        String survivor = learner("HV-1");
        String merged = learner("HV-2");
        id(post(officer(), LEARNERS + "/" + survivor + "/merges", body("other", merged, "reason", "x")));
        String erased = learner("HV-3");
        erased(erased);
        String restricted = learner("HV-4");
        String restriction = restricted(restricted);
        refused(post(director(), CERTIFICATES, recognition(merged)), survivor);
        refused(post(director(), CERTIFICATES, recognition(erased)), "erased");
        refused(post(director(), CERTIFICATES, recognition(restricted)), "kept and not used");
        var diploma = with(
                recognition(erased), "ground", null, "partner", "political-school", "registerNumber", "512/TCT-2017");
        refused(post(director(), CERTIFICATES, diploma), "erased");
        get(officer(), CERTIFICATES).body("items", empty());
        change(officer(), "POST", restriction + "/transitions", "\"3\"", body("to", "LIFTED", "reason", "Đã rút"))
                .statusCode(200);
        post(director(), CERTIFICATES, recognition(restricted)).statusCode(201).body("number", equalTo(1));
    }

    @Test
    void a_certificate_of_such_a_record_is_revoked_and_not_issued_anew() {
        String erased = learner("HV-1");
        String ofErased = id(post(director(), CERTIFICATES, recognition(erased)));
        String restricted = learner("HV-2");
        String ofRestricted = id(post(director(), CERTIFICATES, recognition(restricted)));
        erased(erased);
        restricted(restricted);
        refused(transition(director(), ofErased, "\"2\"", ANEW), "erased");
        refused(transition(director(), ofRestricted, "\"1\"", ANEW), "kept and not used");
        get(officer(), CERTIFICATES)
                .body("items.id", contains(ofErased, ofRestricted))
                .body("items.state", contains("ISSUED", "ISSUED"));
        transition(director(), ofErased, "\"2\"", revocation()).statusCode(200).body("state", equalTo("REVOKED"));
        transition(director(), ofRestricted, "\"1\"", revocation()).statusCode(200);
        post(director(), CERTIFICATES, recognition(learner("HV-3"))).body("number", equalTo(3));
    }

    @Test
    void what_is_issued_while_its_holder_is_erased_is_erased_with_him_or_not_issued() {
        for (int round = 0; round < 8; round++) {
            String learner = learner("HV-" + round);
            String former = id(post(director(), CERTIFICATES, recognition(learner)));
            String request = dealtWith(learner, "ERASE");
            List<Integer> answers = InParallel.call(3, index -> switch (index) {
                case 0 -> erase(request).extract().statusCode();
                case 1 ->
                    post(director(), CERTIFICATES, with(recognition(learner), "ground", "x"))
                            .extract()
                            .statusCode();
                default ->
                    transition(director(), former, "\"1\"", ANEW).extract().statusCode();
            });
            assertThat(answers.get(0)).isEqualTo(200);
            assertThat(answers.get(1)).isIn(201, 409);
            assertThat(answers.get(2)).isIn(200, 409, 412);
            get(officer(), CERTIFICATES + "?learner=" + learner)
                    .body("items", hasSize((int)
                            answers.stream().filter(status -> status < 300).count()))
                    .body("items.ground", everyItem(equalTo("-")))
                    .body("items.holderName", everyItem(nullValue()));
        }
    }

    @Test
    void a_class_is_certified_without_them() {
        String classId = completedClass("2017-P01", 4);
        List<String> learners = get(officer(), CLASSES + "/" + classId + "/enrollments")
                .extract()
                .path("items.learner");
        erased(learners.get(1));
        restricted(learners.get(2));
        issue(classId)
                .statusCode(200)
                .body("issued", equalTo(2))
                .body("firstNumber", equalTo(1))
                .body("lastNumber", equalTo(2));
        get(officer(), CERTIFICATES).body("items.learner", contains(learners.get(0), learners.get(3)));
    }

    @Test
    void nobody_is_certified_again_by_a_decision_that_names_one_of_them() {
        String classId = completedClass("2017-P01", 3);
        issue(classId).body("issued", equalTo(3));
        List<String> certificates = get(officer(), CERTIFICATES).extract().path("items.id");
        for (String certificate : certificates) {
            transition(director(), certificate, "\"1\"", revocation()).statusCode(200);
        }
        var roster = get(officer(), CLASSES + "/" + classId + "/enrollments").extract();
        List<String> learners = roster.path("items.learner");
        List<String> enrollments = roster.path("items.id");
        erased(learners.get(0));
        restricted(learners.get(2));
        issue(classId, body("again", body("enrollments", enrollments, "decisionNumber", "31-QĐ/TTCT")))
                .statusCode(409)
                .body("errors.pointer", contains("/again/enrollments/0", "/again/enrollments/2"))
                .body("errors.code", contains("learner-not-usable", "learner-not-usable"));
        get(officer(), CERTIFICATES + "?state=ISSUED").body("items", empty());
    }
}
