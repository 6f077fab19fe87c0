package vn.thoilai.enrollment.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.thoilai.kit.identity.Roles;
import vn.thoilai.kit.test.ContractApi;

@QuarkusTest
class CertificateVerificationTest extends CertificateTest {

    private static String codeOf(String certificate) {
        return get(officer(), CERTIFICATES + "/" + certificate).extract().path("code");
    }

    @Test
    void anybody_who_holds_the_code_is_told_what_was_agreed_and_no_more() {
        String code = codeOf(issued("2017-P01"));
        JsonPath answer = get(null, VERIFICATIONS + "/" + code)
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .header("X-Robots-Tag", "noindex, nofollow")
                .header("RateLimit-Policy", containsString("\"open\""))
                .body("status", equalTo("EXPIRED"))
                .body("kind", equalTo("CERTIFICATE"))
                .body("programme", equalTo("Bồi dưỡng nhận thức về Đảng (đối tượng kết nạp)"))
                .body("className", equalTo("Bồi dưỡng nhận thức về Đảng"))
                .body("issuer", equalTo("Trung tâm thoi-lai"))
                .body("registerNumber", equalTo("0001/2017/GCN"))
                .body("issuedOn", equalTo("2017-03-15"))
                .body("validUntil", equalTo("2022-03-15"))
                .body("holder", equalTo("N. T. M. 1."))
                .extract()
                .jsonPath();
        assertThat(answer.getMap("$")).hasSize(9);
        assertThat(answer.prettify()).doesNotContain("Mai", "1990");
    }

    @Test
    void the_answer_follows_what_became_of_it() {
        String certificate = issued("2017-P01");
        String code = codeOf(certificate);
        sql("update certificate set valid_until = '2199-12-31'");
        get(null, VERIFICATIONS + "/" + code).body("status", equalTo("VALID"));
        String successor = transition(
                        director(),
                        certificate,
                        "\"1\"",
                        body("to", "REISSUED", "reason", "Rách", "issuedOn", "2017-05-01"))
                .extract()
                .path("replacedBy");
        get(null, VERIFICATIONS + "/" + code).body("status", equalTo("REISSUED"));
        get(null, VERIFICATIONS + "/" + codeOf(successor)).body("status", equalTo("VALID"));
        transition(director(), successor, "\"1\"", revocation()).statusCode(200);
        get(null, VERIFICATIONS + "/" + codeOf(successor)).body("status", equalTo("REVOKED"));
        // Erasing the person leaves the certificate, and nobody's name.
        sql("update certificate set holder_name = null, holder_birth_date = null");
        get(null, VERIFICATIONS + "/" + code).statusCode(200).body("holder", equalTo(null));
    }

    @Test
    void a_code_is_understood_as_people_type_it() {
        String code = codeOf(issued("2017-P01"));
        String typed = CertificateCode.inGroups(code)
                .toLowerCase(Locale.ROOT)
                .replace('0', 'o')
                .replace('1', 'l');
        get(null, VERIFICATIONS + "/" + typed).statusCode(200);
        get(null, VERIFICATIONS + "/ " + code).statusCode(200);
    }

    @Test
    void every_code_that_is_none_is_answered_alike() {
        String code = codeOf(issued("2017-P01"));
        char last = code.charAt(25) == '0' ? '1' : '0';
        List<String> answers = java.util.stream.Stream.of(
                        code.substring(0, 25) + last,
                        code.substring(0, 25),
                        code + "0",
                        "0".repeat(26),
                        "x",
                        "%25",
                        "' OR '1'='1",
                        "U".repeat(26))
                .map(tried -> ContractApi.givenBad(null)
                        .urlEncodingEnabled(!tried.startsWith("%"))
                        .get(VERIFICATIONS + "/" + tried)
                        .then()
                        .statusCode(404)
                        .header("Cache-Control", "no-store")
                        .extract()
                        .jsonPath())
                .map(problem -> problem.getString("code") + problem.getString("title") + problem.getString("detail"))
                .toList();
        assertThat(answers).hasSize(8).containsOnly(answers.get(0));
    }

    @Test
    void a_browser_is_shown_a_page() {
        String code = codeOf(issued("2017-P01"));
        sql("update certificate set class_name = '<script>alert(1)</script>'");
        String browser = "text/html,application/xhtml+xml,*/*;q=0.8";
        String page = ContractApi.given(null)
                .accept(browser)
                .get(VERIFICATIONS + "/" + code)
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .extract()
                .asString();
        assertThat(page)
                .contains("lang=\"vi\"", "Giấy chứng nhận: Đã hết hạn", "0001/2017/GCN", "N. T. M. 1.", "15/03/2017")
                .contains("&lt;script&gt;")
                .doesNotContain("<script", "Mai", "1990");
        String none = ContractApi.givenBad(null)
                .accept(browser)
                .get(VERIFICATIONS + "/" + "0".repeat(26))
                .then()
                .statusCode(404)
                .contentType("text/html;charset=UTF-8")
                .extract()
                .asString();
        assertThat(none).contains("Không có giấy chứng nhận nào mang mã này");
        ContractApi.givenBad(null)
                .accept("application/json, text/html;q=0.5")
                .get(VERIFICATIONS + "/" + code)
                .then()
                .statusCode(200)
                .contentType("application/json");
    }

    @Test
    void who_asked_stands_in_the_trail_as_far_as_is_known() {
        String certificate = issued("2017-P01");
        String code = codeOf(certificate);
        String learner =
                get(officer(), CERTIFICATES + "/" + certificate).extract().path("learner");
        get(null, VERIFICATIONS + "/" + code).statusCode(200);
        get(null, VERIFICATIONS + "/" + "0".repeat(26)).statusCode(404);
        String audit = ROOT + "/audit?operation=verifyCertificate&outcome=";
        get(as(Roles.AUDITOR), audit + "READ")
                .body("items[0].learners", hasItem(learner))
                .body("items[0].centres", hasItem("thoi-lai"))
                .body("items[0].subject", equalTo(null));
        get(as(Roles.AUDITOR), audit + "DENIED").body("items[0].status", equalTo(404));
    }

    @Test
    void no_other_door_is_open_without_a_token() {
        String certificate = issued("2017-P01");
        get(null, CERTIFICATES).statusCode(401);
        get(null, CERTIFICATES + "/" + certificate).statusCode(401);
        get(null, CERTIFICATES + "/" + certificate + "/document").statusCode(401);
        get(null, CHANGES).statusCode(401);
        ContractApi.givenBad("no-token")
                .get(VERIFICATIONS + "/" + codeOf(certificate))
                .then()
                .statusCode(401);
        get(as(Roles.LECTURER), VERIFICATIONS + "/" + codeOf(certificate))
                .statusCode(200)
                .header("RateLimit-Policy", not(containsString("\"open\"")))
                .body("status", notNullValue());
    }
}
