package vn.thoilai.enrollment.datarequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thoilai.enrollment.EnrollmentTest;
import vn.thoilai.enrollment.http.InParallel;
import vn.thoilai.kit.identity.Roles;
import vn.thoilai.kit.test.ContractApi;
import vn.thoilai.kit.test.TestDatabase;

/** A person goes and figures stay. */
@QuarkusTest
class ErasureTest extends EnrollmentTest {

    @Inject
    AgroalDataSource application;

    static Map<String, Object> person(String code) {
        return with(
                newLearner(code),
                "fullName",
                "Phạm Quỳnh Khuê",
                "birthDate",
                "1987-11-23",
                "sex",
                "FEMALE",
                "block",
                "COMMUNE",
                "personalId",
                "079187654321",
                "position",
                "Trưởng ban Tuyên giáo",
                "partyMember",
                true);
    }

    static ValidatableResponse erase(String request, int version, String despite) {
        return change(
                as(Roles.DIRECTOR),
                "POST",
                request + "/erasure",
                "\"" + version + "\"",
                despite == null ? body() : body("despiteOpenClasses", despite));
    }

    /** Every row of every table, as text: what was erased may stand in none. */
    static String everything() throws SQLException {
        StringBuilder all = new StringBuilder();
        try (Connection owner = TestDatabase.connection();
                Statement statement = owner.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet table =
                    statement.executeQuery("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")) {
                while (table.next()) {
                    tables.add(table.getString(1));
                }
            }
            for (String table : tables) {
                try (ResultSet rows = statement.executeQuery("SELECT t::text FROM \"" + table + "\" t")) {
                    while (rows.next()) {
                        all.append(rows.getString(1)).append('\n');
                    }
                }
            }
        }
        return all.toString();
    }

    private static void attended(String classId, String learner) {
        begin(classId);
        String path = CLASSES + "/" + classId + "/enrollments/" + nominate(classId, learner);
        List<String> states = List.of("SUMMONED", "ATTENDING", "COMPLETED");
        for (int index = 0; index < states.size(); index++) {
            move(path, "\"" + (index + 1) + "\"", body("to", states.get(index), "reason", "Bà Khuê báo"))
                    .then()
                    .statusCode(200);
        }
    }

    /** What reporting counts by: the last event of each enrollment. */
    private static Map<String, Object> figures() {
        var feed = get(service(), ROOT + "/feed").extract().body().jsonPath();
        return feed.getMap("findAll { it.type.contains('enrollment.enrollment') }.groupBy { it.subject }"
                + ".collectEntries { [it.key, it.value[-1].data.findAll { f -> f.key != 'version' }] }");
    }

    @Test
    void nothing_of_the_person_is_left_and_figures_are_as_they_were() throws SQLException {
        String learner = ContractApi.given(officer())
                .contentType("application/json")
                .header("Idempotency-Key", "k-1")
                .body(person("HV-1"))
                .post(LEARNERS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String twice = id(post(officer(), LEARNERS, with(person("HV-2"), "personalId", null)));
        String classId = trainingClass("L-1");
        attended(classId, learner);
        id(post(
                officer(),
                LEARNERS + "/" + learner + "/commendations",
                body("classId", classId, "reason", "Bà Khuê xuất sắc", "decidedOn", "2017-06-30")));
        id(post(officer(), ROOT + "/accounts", body("centre", "thoi-lai", "subject", "khue", "learner", learner)));
        id(post(officer(), LEARNERS + "/" + learner + "/merges", body("other", twice, "reason", "Cùng bà Khuê")));
        Map<String, Object> before = figures();
        assertThat(everything()).contains("Quỳnh Khuê", "079187654321");

        String request = DataRequestsTest.dealtWith(learner, "ERASE");
        DataRequestsTest.moveTo(request, 2, "FULFILLED", null).statusCode(409);
        change(officer(), "POST", request + "/erasure", "\"2\"", body()).statusCode(403);
        erase(request, 2, null)
                .statusCode(200)
                .body("state", equalTo("FULFILLED"))
                .body("details", nullValue());

        assertThat(everything())
                .doesNotContain("Khuê", "1987-11-23", "079187654321", "Tuyên giáo", ",khue,", "Xin cho tôi");
        assertThat(figures()).isEqualTo(before);
        get(officer(), LEARNERS + "/" + learner)
                .body("erased", equalTo(true))
                .body("fullName", equalTo("-"))
                .body("sex", equalTo("FEMALE"));
        get(officer(), LEARNERS + "?q=khue").body("items", empty());
        get(officer(), CLASSES + "/" + classId + "/enrollments").body("items.state", contains("COMPLETED"));
        change(officer(), "PUT", LEARNERS + "/" + learner, "\"1\"", body("fullName", "Phạm Quỳnh Khuê"))
                .statusCode(412);
        change(officer(), "PUT", LEARNERS + "/" + learner, "\"2\"", body("fullName", "Phạm Quỳnh Khuê"))
                .statusCode(409);
        erase(request, 2, null).statusCode(412);
        assertThat(get(as(Roles.AUDITOR), ROOT + "/audit?limit=500").extract().asString())
                .contains("erasePerson")
                .doesNotContain("Khuê");
    }

    @Test
    void whoever_is_in_an_open_class_is_erased_only_with_a_reason() {
        String learner = learner("HV-1");
        nominate(trainingClass("L-1"), learner);
        String request = DataRequestsTest.dealtWith(learner, "ERASE");
        erase(request, 2, null).statusCode(409).body("errors.detail", contains("L-1"));
        get(officer(), LEARNERS + "/" + learner).body("erased", equalTo(false));
        erase(request, 2, "Yêu cầu rút").statusCode(200);
    }

    @Test
    void the_service_cannot_erase_without_a_request_that_a_director_deals_with() throws SQLException {
        String learner = learner("HV-1");
        String received = DataRequestsTest.request(learner, "ERASE");
        String access = DataRequestsTest.dealtWith(learner, "ACCESS");
        erase(received, 1, null).statusCode(409).body("allowed", contains("IN_PROGRESS", "REFUSED"));
        erase(access, 2, null).statusCode(409);
        for (String call : List.of(
                "SELECT erase_person('" + received.substring(received.lastIndexOf('/') + 1) + "')",
                "CALL forget_person('" + learner + "')",
                "SELECT persons_of_request('" + learner + "', 'ERASE', 'director')")) {
            try (Connection connection = application.getConnection();
                    Statement statement = connection.createStatement()) {
                assertThatThrownBy(() -> statement.execute(call)).isInstanceOf(SQLException.class);
            }
        }
        get(officer(), LEARNERS + "/" + learner).body("erased", equalTo(false));
    }

    @Test
    void whoever_is_nominated_while_he_is_erased_is_on_the_roster_before_or_not_at_all() {
        for (int round = 0; round < 5; round++) {
            String learner = learner("HV-" + round);
            String roster = CLASSES + "/" + trainingClass("L-" + round) + "/enrollments";
            String request = DataRequestsTest.dealtWith(learner, "ERASE");
            List<Integer> answers = new ArrayList<>(InParallel.call(
                    2,
                    index -> (index == 0 ? erase(request, 2, null) : post(officer(), roster, body("learner", learner)))
                            .extract()
                            .statusCode()));
            assertThat(answers).isIn(List.of(200, 409), List.of(200, 422), List.of(409, 201));
        }
    }
}
