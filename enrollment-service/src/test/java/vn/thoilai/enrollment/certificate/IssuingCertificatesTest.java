package vn.thoilai.enrollment.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.thoilai.kit.identity.Roles;
import vn.thoilai.kit.test.ContractApi;
import vn.thoilai.kit.test.SqlCount;

@QuarkusTest
class IssuingCertificatesTest extends CertificateTest {

    @Test
    void everybody_who_completed_the_class_gets_one_with_the_next_number() {
        String first = completedClass("2017-P01", 3);
        issue(first, body("issuedOn", "2017-03-15", "signer", "Trần Văn Nam"))
                .statusCode(200)
                .body("issued", equalTo(3))
                .body("year", equalTo(2017))
                .body("firstNumber", equalTo(1))
                .body("lastNumber", equalTo(3))
                .body("notIssued", empty());
        String second = completedClass("2017-P02", 2);
        issue(second, body("issuedOn", "2017-04-01")).body("firstNumber", equalTo(4));
        issue(completedClass("2018-P01", 1), body("issuedOn", "2018-01-02")).body("firstNumber", equalTo(1));

        get(officer(), CERTIFICATES + "?year=2017")
                .body("items.number", contains(1, 2, 3, 4, 5))
                .body("items[0].registerNumber", equalTo("0001/2017/GCN"))
                .body("items[0].holderName", equalTo("Nguyễn Thị Mai 1"))
                .body("items[0].holderBirthDate", equalTo("1990-05-17"))
                .body("items[0].className", equalTo("Bồi dưỡng nhận thức về Đảng"))
                .body("items[0].issuer", equalTo("Trung tâm thoi-lai"))
                .body("items[0].grade", equalTo("GOOD"))
                .body("items[0].signer", equalTo("Trần Văn Nam"))
                .body("items[0].issuedOn", equalTo("2017-03-15"))
                .body("items[0].validUntil", equalTo("2022-03-15"))
                .body("items[0].code", matchesPattern("[0-9A-HJKMNP-TV-Z]{26}"));
        List<String> codes = get(officer(), CERTIFICATES).extract().path("items.code");
        assertThat(codes).hasSize(6).doesNotHaveDuplicates();
    }

    @Test
    void who_gets_none_is_told_with_the_reason_and_is_issued_one_later() {
        String classId = completedClass("2017-P01", 5);
        sql("update enrollment set state = 'NOT_COMPLETED' where learner_id in "
                + "(select id from learner where code = '2017-P01-0001')");
        sql("update enrollment set grade = 'FAIL', score = 3 where learner_id in "
                + "(select id from learner where code = '2017-P01-0002')");
        issue(classId)
                .body("issued", equalTo(3))
                .body("notIssued.learnerCode", contains("2017-P01-0001", "2017-P01-0002"))
                .body("notIssued.reason", contains("NOT_COMPLETED", "NOT_PASSED"));
        List<String> ids = get(officer(), CERTIFICATES).extract().path("items.id");
        transition(director(), ids.get(0), "\"1\"", revocation()).statusCode(200);
        sql("update enrollment set state = 'COMPLETED'");
        issue(classId)
                .body("issued", equalTo(1))
                .body("firstNumber", equalTo(4))
                .body(
                        "notIssued.reason",
                        contains("NOT_PASSED", "CERTIFICATE_REVOKED", "HAS_CERTIFICATE", "HAS_CERTIFICATE"));
        issue(classId)
                .body("issued", equalTo(0))
                .body("firstNumber", nullValue())
                .body("notIssued", hasSize(5));
    }

    @Test
    void a_certificate_says_what_it_said_when_it_was_issued() {
        String certificate = issued("2017-P01");
        sql("update learner set full_name = 'Trần Thị Hoa'");
        sql("update training_class set name_vi = 'Lớp khác'");
        sql("update centre set name_vi = 'Trung tâm khác' where code = 'thoi-lai'");
        get(officer(), CERTIFICATES + "/" + certificate)
                .header("ETag", "\"1\"")
                .body("holderName", equalTo("Nguyễn Thị Mai 1"))
                .body("className", equalTo("Bồi dưỡng nhận thức về Đảng"))
                .body("issuer", equalTo("Trung tâm thoi-lai"));
    }

    @Test
    void results_have_to_be_approved_and_the_programme_to_end_with_a_certificate_of_ours() {
        String open = completedClass("2017-P01", 1);
        sql("update training_class set results_approved_at = null");
        issue(open).statusCode(409).body("code", equalTo("conflict"));
        for (String programme : List.of("SUMMER_TEACHERS", "INTERMEDIATE_THEORY")) {
            String classId = id(post(
                    officer(),
                    CLASSES,
                    with(newClass(programme), "programme", programme, "partner", "political-school")));
            countResults(classId);
            issue(classId).statusCode(409).body("code", equalTo("conflict"));
        }
        get(officer(), CERTIFICATES).body("items", empty());
    }

    @Test
    void only_the_director_of_the_centre_issues_and_never_for_tomorrow() {
        String classId = completedClass("2017-P01", 1);
        String path = CLASSES + "/" + classId + "/certificates";
        post(officer(), path, body()).statusCode(403);
        post(null, path, body()).statusCode(401);
        post(vn.thoilai.kit.test.TestTokens.token(Roles.DIRECTOR, List.of("co-do"), List.of()), path, body())
                .statusCode(404);
        issue(classId, body("issuedOn", "2199-01-01")).statusCode(400).body("errors[0].pointer", equalTo("/issuedOn"));
        issue(classId, body("issuedOn", "1989-12-31")).statusCode(400);
        get(officer(), CERTIFICATES).body("items", empty());
    }

    @Test
    void nobody_is_certified_before_the_class_is_over() {
        String classId = completedClass("2017-P01", 1);
        issue(classId, body("issuedOn", "2017-03-05")).statusCode(400).body("errors[0].code", equalTo("not-before"));
        sql("update training_class set end_date = '2017-03-10'");
        issue(classId, body("issuedOn", "2017-03-09")).statusCode(400).body("errors[0].pointer", equalTo("/issuedOn"));
        sql("update training_class set end_date = '2090-03-10'");
        issue(classId).statusCode(400).body("errors[0].code", equalTo("not-before"));
        get(director(), CLASSES + "/" + classId).body("allowedActions", not(hasItem("issueCertificates")));
        sql("update training_class set end_date = '2017-03-10'");
        get(director(), CLASSES + "/" + classId)
                .body("allowedActions", hasItem("issueCertificates"))
                .body("allowedActions", not(hasItem("printClassCertificates")));
        issue(classId, body("issuedOn", "2017-03-10")).body("issued", equalTo(1));
        get(director(), CLASSES + "/" + classId).body("allowedActions", hasItem("printClassCertificates"));
    }

    @Test
    void the_same_request_sent_twice_is_answered_as_the_first() {
        String path = CLASSES + "/" + completedClass("2017-P01", 2) + "/certificates";
        for (int i = 0; i < 2; i++) {
            ContractApi.given(director())
                    .contentType(ContentType.JSON)
                    .header("Idempotency-Key", "issue-2017-P01")
                    .body(body())
                    .post(path)
                    .then()
                    .statusCode(200)
                    .body("issued", equalTo(2));
        }
    }

    @Test
    void the_register_is_read_in_pages_and_bounded_by_who_reads() {
        issue(completedClass("2017-P01", 5), body("issuedOn", "2017-03-15"));
        String page = CERTIFICATES + "?centre=thoi-lai&year=2017&limit=2";
        String next = get(officer(), page)
                .body("items.number", contains(1, 2))
                .extract()
                .path("next");
        next = get(officer(), page + "&cursor=" + next)
                .body("items.number", contains(3, 4))
                .extract()
                .path("next");
        get(officer(), page + "&cursor=" + next)
                .body("items.number", contains(5))
                .body("next", nullValue());
        get(officerOf("co-do"), CERTIFICATES).body("items", empty());
        get(as(Roles.LEARNER), CERTIFICATES).body("items", empty());
        get(city(Roles.CITY_OFFICER), CERTIFICATES).statusCode(403);
        List<String> learners = get(officer(), CERTIFICATES).extract().path("items.learner");
        String account = ROOT + "/accounts";
        post(officer(), account, body("centre", "thoi-lai", "subject", Roles.LEARNER, "learner", learners.get(3)));
        get(as(Roles.LEARNER), CERTIFICATES).body("items.learner", contains(learners.get(3)));
        get(officer(), CERTIFICATES + "?learner=" + learners.get(1) + "&state=ISSUED")
                .body("items.learner", containsInAnyOrder(learners.get(1)));
    }

    @Test
    void a_class_of_forty_costs_no_more_statements_than_a_class_of_one() {
        List<Integer> counts = IntStream.of(1, 40)
                .mapToObj(people -> {
                    String classId = completedClass("2017-P" + people, people);
                    return SqlCount.of(() -> issue(classId).body("issued", equalTo(people)));
                })
                .toList();
        assertThat(counts.get(1)).isEqualTo(counts.get(0)).isLessThan(10);
    }
}
