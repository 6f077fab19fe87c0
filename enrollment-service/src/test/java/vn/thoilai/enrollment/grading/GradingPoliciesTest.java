package vn.thoilai.enrollment.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.thoilai.enrollment.EnrollmentTest;
import vn.thoilai.enrollment.http.InParallel;
import vn.thoilai.kit.identity.Roles;
import vn.thoilai.kit.test.ContractApi;
import vn.thoilai.kit.test.TestTokens;

@QuarkusTest
class GradingPoliciesTest extends EnrollmentTest {

    private static final String POLICIES = ROOT + "/grading-policies";

    @Inject
    AgroalDataSource database;

    @Test
    void a_centres_version_applies_to_its_own_classes_that_open_from_then_on() {
        String before = CLASSES + "/" + trainingClass("2017-P01");
        move(before, "\"1\"", opening()).then().body("gradingPolicy", equalTo("default@1"));
        issued(policy("thoi-lai"))
                .statusCode(201)
                .header("Location", endsWith("/grading-policies/default%402"))
                .body("code", equalTo("default@2"))
                .body("centre", equalTo("thoi-lai"))
                .body("bands.grade", contains("EXCELLENT", "AVERAGE", "FAIL"))
                .body("attendancePercent", equalTo(90))
                .body("resits", equalTo("LATEST"));
        String after = CLASSES + "/" + trainingClass("2017-P02");
        move(after, "\"1\"", opening()).then().body("gradingPolicy", equalTo("default@2"));
        get(officer(), before).body("gradingPolicy", equalTo("default@1"));

        String elsewhere =
                CLASSES + "/" + id(post(officerOf("co-do"), CLASSES, with(newClass("2017-P01"), "centre", "co-do")));
        change(officerOf("co-do"), "POST", elsewhere + "/transitions", "\"1\"", opening())
                .body("gradingPolicy", equalTo("default@1"));
        get(officerOf("co-do"), POLICIES).body("items.code", contains("default@1"));
        get(officerOf("co-do"), POLICIES + "/default@2").statusCode(404);
        get(officer(), POLICIES).body("items.code", contains("default@1", "default@2"));
        get(officer(), POLICIES + "/default@1").body("centre", nullValue());
    }

    @Test
    void a_class_opens_under_the_policy_named_and_keeps_it() {
        issued(with(policy("thoi-lai"), "name", "diploma")).body("code", equalTo("diploma@1"));
        String path = CLASSES + "/" + trainingClass("2017-P01");
        move(path, "\"1\"", with(opening(), "gradingPolicy", "diploma@9"))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/gradingPolicy"));
        move(path, "\"1\"", with(opening(), "gradingPolicy", "diploma@1"))
                .then()
                .body("gradingPolicy", equalTo("diploma@1"));
        move(path, "\"2\"", body("to", "POSTPONED", "reason", "Lũ")).then().statusCode(200);
        Map<String, Object> again = with(
                opening(), "startDate", "2017-05-08", "openingDecision", body("number", "31/QĐ", "date", "2017-04-20"));
        move(path, "\"3\"", with(again, "gradingPolicy", "default@1")).then().statusCode(409);
        move(path, "\"3\"", again).then().statusCode(200).body("gradingPolicy", equalTo("diploma@1"));

        String second = CLASSES + "/" + trainingClass("2017-P02");
        move(second, "\"1\"", opening()).then().body("gradingPolicy", equalTo("default@1"));
    }

    @Test
    void the_director_says_which_attempt_counts() {
        issued(with(policy("thoi-lai"), "resits", "BEST")).statusCode(201).body("resits", equalTo("BEST"));
        get(officer(), POLICIES + "/default@2").body("resits", equalTo("BEST"));
        issued(with(policy("thoi-lai"), "resits", "FIRST")).statusCode(400);
    }

    @Test
    void no_class_is_bound_to_another_centres_policy_even_by_who_works_for_both() {
        issued(with(policy("thoi-lai"), "name", "diploma")).statusCode(201);
        String both = TestTokens.token(Roles.TRAINING_OFFICER, List.of("thoi-lai", "co-do"), List.of());
        String path = CLASSES + "/" + id(post(both, CLASSES, with(newClass("2017-P01"), "centre", "co-do")));
        change(both, "POST", path + "/transitions", "\"1\"", with(opening(), "gradingPolicy", "diploma@1"))
                .statusCode(422);
        issued(policy("thoi-lai")).body("code", equalTo("default@2"));
        change(both, "POST", path + "/transitions", "\"1\"", opening()).body("gradingPolicy", equalTo("default@1"));
    }

    @Test
    void bands_leave_no_score_without_exactly_one_grade() {
        refused(List.of(band("GOOD", 8), band("FAIL", 1)), "/bands");
        refused(List.of(band("GOOD", 8), band("AVERAGE", 0)), "/bands");
        refused(List.of(band("GOOD", 5), band("AVERAGE", 8), band("FAIL", 0)), "/bands");
        refused(List.of(band("GOOD", 5), band("AVERAGE", 5), band("FAIL", 0)), "/bands");
        refused(List.of(band("GOOD", 5), band("GOOD", 6), band("FAIL", 0)), "/bands");
        refused(List.of(band("GOOD", 11), band("FAIL", 0)), "/bands/0/minimum");
        refused(List.of(band("GOOD", 7.25), band("FAIL", 0)), "/bands/0/minimum");
        refused(List.of(band("FAIL", 0)), "/bands");
        issued(with(policy("thoi-lai"), "attendancePercent", null)).statusCode(400);
        get(officer(), POLICIES).body("items.code", contains("default@1"));
    }

    @Test
    void only_the_director_issues_and_only_for_his_centre() {
        issued(policy("co-do")).statusCode(422).body("errors[0].pointer", equalTo("/centre"));
        post(officer(), POLICIES, policy("thoi-lai")).statusCode(403);
        post(city(Roles.CITY_OFFICER), POLICIES, policy("thoi-lai")).statusCode(403);
    }

    @Test
    void of_ten_versions_issued_at_once_each_has_a_number_of_its_own() {
        List<String> codes = InParallel.call(
                10,
                index -> post(
                                directorOf(index % 2 == 0 ? "thoi-lai" : "co-do"),
                                POLICIES,
                                policy(index % 2 == 0 ? "thoi-lai" : "co-do"))
                        .statusCode(201)
                        .extract()
                        .path("code"));

        assertThat(codes)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(2, 11)
                        .mapToObj(number -> "default@" + number)
                        .toList());
    }

    @Test
    void the_service_itself_cannot_change_what_was_issued() throws Exception {
        for (String statement : List.of(
                "UPDATE grading_policy SET attendance_percent = 0",
                "DELETE FROM grading_policy",
                "UPDATE grade_band SET minimum = 0",
                "DELETE FROM grade_band")) {
            try (Connection connection = database.getConnection();
                    Statement sql = connection.createStatement()) {
                assertThatThrownBy(() -> sql.execute(statement)).hasMessageContaining("permission denied");
            }
        }
    }

    private static void refused(List<Map<String, Object>> bands, String pointer) {
        ContractApi.givenBad(as(Roles.DIRECTOR))
                .contentType("application/json")
                .body(with(policy("thoi-lai"), "bands", bands))
                .post(POLICIES)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo(pointer));
    }

    private static ValidatableResponse issued(Map<String, Object> policy) {
        return ContractApi.givenBad(as(Roles.DIRECTOR))
                .contentType("application/json")
                .body(policy)
                .post(POLICIES)
                .then();
    }

    private static String directorOf(String centre) {
        return TestTokens.token(Roles.DIRECTOR, List.of(centre), List.of());
    }

    private static Map<String, Object> policy(String centre) {
        return body(
                "centre",
                centre,
                "bands",
                List.of(band("EXCELLENT", 9.5), band("AVERAGE", 5), band("FAIL", 0)),
                "attendancePercent",
                90);
    }

    private static Map<String, Object> band(String grade, double minimum) {
        return body("grade", grade, "minimum", minimum);
    }
}
