package vn.thoilai.enrollment.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thoilai.enrollment.http.InParallel;
import vn.thoilai.kit.test.ContractApi;

@QuarkusTest
class CertificateLifeCycleTest extends CertificateTest {

    @Test
    void what_is_revoked_stays_revoked() {
        String certificate = issued("2017-P01");
        transition(officer(), certificate, "\"1\"", revocation()).statusCode(403);
        transition(director(), certificate, "\"2\"", revocation()).statusCode(412);
        transition(director(), certificate, "\"1\"", with(revocation(), "decisionNumber", null))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/decisionNumber"));
        transition(director(), certificate, "\"1\"", with(revocation(), "signer", "x"))
                .statusCode(400)
                .body("errors[0].code", equalTo("not-used"));
        transition(director(), certificate, "\"1\"", revocation())
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("state", equalTo("REVOKED"))
                .body("reason", equalTo("Cấp sai đối tượng"))
                .body("decisionNumber", equalTo("27-QĐ/TTCT"));
        for (Map<String, Object> body : List.of(revocation(), reissue())) {
            transition(director(), certificate, "\"2\"", body)
                    .statusCode(409)
                    .body("code", equalTo("illegal-transition"))
                    .body("allowed", empty());
        }
        transition(director(), issued("2017-P02"), "\"1\"", with(revocation(), "to", "ISSUED"))
                .statusCode(409)
                .body("allowed", equalTo(List.of("REVOKED", "REISSUED")));
        ContractApi.givenBad(director())
                .contentType("application/json")
                .body(revocation())
                .post(CERTIFICATES + "/" + certificate + "/transitions")
                .then()
                .statusCode(428);
    }

    @Test
    void it_tells_what_the_caller_may_do_with_it_now() {
        String certificate = issued("2017-P01");
        String path = CERTIFICATES + "/" + certificate;
        String actions = "allowedActions";
        get(director(), path)
                .body(actions, contains("moveCertificate:REVOKED", "moveCertificate:REISSUED", "printCertificate"));
        get(officer(), path).body(actions, contains("printCertificate"));
        transition(director(), certificate, "\"1\"", revocation()).body(actions, empty());
        get(director(), CERTIFICATES).body("items[0].allowedActions", nullValue());
    }

    private static Map<String, Object> reissue() {
        return body("to", "REISSUED", "reason", "Sai họ tên");
    }

    @Test
    void a_reissued_one_takes_the_place_of_the_former_with_todays_name() {
        String former = issued("2017-P01");
        sql("update learner set full_name = 'Nguyễn Thị Mây'");
        String successor = transition(director(), former, "\"1\"", with(reissue(), "issuedOn", "2017-11-16"))
                .statusCode(200)
                .body("state", equalTo("REISSUED"))
                .body("holderName", equalTo("Nguyễn Thị Mai 1"))
                .extract()
                .path("replacedBy");
        String code = get(officer(), CERTIFICATES + "/" + former).extract().path("code");
        get(officer(), CERTIFICATES + "/" + successor)
                .body("state", equalTo("ISSUED"))
                .body("replaces", equalTo(former))
                .body("replacedBy", nullValue())
                .body("holderName", equalTo("Nguyễn Thị Mây"))
                .body("registerNumber", equalTo("0002/2017/GCN"))
                .body("issuedOn", equalTo("2017-11-16"))
                .body("validUntil", equalTo("2022-03-15"))
                .body("className", equalTo("Bồi dưỡng nhận thức về Đảng"))
                .body("code", not(equalTo(code)));
    }

    @Test
    void of_eight_who_reissue_at_once_one_does() {
        String certificate = issued("2017-P01");
        List<Integer> answers = InParallel.call(
                8,
                index -> transition(director(), certificate, "\"1\"", reissue())
                        .extract()
                        .statusCode());
        assertThat(answers).containsOnly(200, 412);
        assertThat(answers).filteredOn(status -> status == 200).hasSize(1);
        get(officer(), CERTIFICATES).body("items", hasSize(2));
    }

    @Test
    void what_was_learnt_elsewhere_is_recognised_with_a_ground() {
        String learner = learner("HV-1");
        post(director(), CERTIFICATES, recognition(learner))
                .statusCode(201)
                .body("classId", nullValue())
                .body("ground", equalTo("Công văn số 15-CV/TCT"))
                .body("number", equalTo(1))
                .body("kind", equalTo("CERTIFICATE"));
        post(director(), CERTIFICATES, with(recognition(learner), "ground", null))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/ground"));
        post(director(), CERTIFICATES, with(recognition(learner), "programme", "SUMMER_TEACHERS"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/programme"));
        post(director(), CERTIFICATES, recognition(UUID.randomUUID().toString()))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/learner"));
        post(director(), CERTIFICATES, with(recognition(learner), "centre", "co-do"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/centre"));
    }

    @Test
    void what_a_partner_issued_is_recorded_under_its_own_number() {
        String hosted = id(post(
                officer(),
                CLASSES,
                with(newClass("2017-T01"), "programme", "INTERMEDIATE_THEORY", "partner", "political-school")));
        Map<String, Object> diploma = body(
                "centre", "thoi-lai",
                "learner", learner("HV-1"),
                "programme", "INTERMEDIATE_THEORY",
                "partner", "political-school",
                "registerNumber", "512/TCT-2017",
                "classId", hosted,
                "issuedOn", "2017-08-01");
        String certificate = id(post(director(), CERTIFICATES, diploma)
                .body("kind", equalTo("DIPLOMA"))
                .body("partner", equalTo("political-school"))
                .body("issuer", equalTo("Trường Chính trị"))
                .body("number", nullValue())
                .body("registerNumber", equalTo("512/TCT-2017"))
                .body("className", equalTo("Bồi dưỡng nhận thức về Đảng")));
        post(director(), CERTIFICATES, diploma).statusCode(409).body("errors[0].pointer", equalTo("/registerNumber"));
        post(director(), CERTIFICATES, with(diploma, "registerNumber", null)).statusCode(400);
        post(director(), CERTIFICATES, with(diploma, "registerNumber", "1", "classId", trainingClass("2017-P09")))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/classId"));
        transition(director(), certificate, "\"1\"", reissue()).statusCode(409).body("code", equalTo("conflict"));
        get(officer(), CERTIFICATES + "/" + certificate + "/document").statusCode(409);
        transition(director(), certificate, "\"1\"", revocation()).statusCode(200);
        // Drawing on for the centre's own leaves no hole for the partner's.
        post(director(), CERTIFICATES, with(recognition(learner("HV-2")), "issuedOn", "2017-09-01"))
                .body("number", equalTo(1));
    }
}
