package vn.thoilai.kit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thoilai.kit.identity.Acting;
import vn.thoilai.kit.identity.Roles;
import vn.thoilai.kit.test.TestTokens;
import vn.thoilai.kit.testapp.KitTest;

/** From where, when, and by which methods: what else the trail tells. */
@QuarkusTest
class AuditReachTest extends KitTest {

    private static final UUID MAI = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8058");
    private static final String PERSON = "/test/v1/persons/" + MAI;

    @Inject
    AgroalDataSource database;

    @Inject
    Acting acting;

    private static RequestSpecification officers() {
        return RestAssured.given().auth().oauth2(officer()).contentType("text/plain");
    }

    private static List<String> trail(String field, String query) {
        return RestAssured.given()
                .auth()
                .oauth2(TestTokens.token(Roles.AUDITOR, List.of("thoi-lai"), List.of()))
                .get("/test/v1/audit?" + query)
                .then()
                .statusCode(200)
                .extract()
                .path("items." + field);
    }

    @Test
    void each_entry_tells_where_it_was_asked_from() {
        officers().body("Mai").put(PERSON).then().statusCode(200);
        officers().get(PERSON).then().statusCode(200);
        officers().get("/test/v1/persons/" + UUID.randomUUID()).then().statusCode(404);
        for (String outcome : List.of("CHANGED", "READ", "DENIED")) {
            assertThat(trail("address", "outcome=" + outcome)).isNotEmpty().containsOnly("127.0.0.1");
        }
    }

    @Test
    void nobody_is_believed_who_names_another_address_himself() {
        officers().header("X-Forwarded-For", "198.51.100.7").body("Mai").put(PERSON);
        assertThat(trail("address", "outcome=CHANGED")).containsExactly("127.0.0.1");
    }

    @Test
    void what_the_service_does_by_itself_comes_from_nowhere() {
        officers().body("Mai").put(PERSON).then().statusCode(200);
        acting.asService(() -> {
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("update person set name = 'Lan'");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
        assertThat(trail("address", "outcome=CHANGED")).containsExactly(null, "127.0.0.1");
    }

    @Test
    void who_asks_in_a_body_reads_too() {
        officers().body("Mai").put(PERSON).then().statusCode(200);
        officers().body("Lan").post("/test/v1/persons/searches").then().statusCode(200);
        officers().body("Mai").post("/test/v1/persons/searches").then().statusCode(200);
        assertThat(trail("operation", "outcome=READ&learner=" + MAI)).contains("findPersons");
        assertThat(trail("operation", "outcome=READ").stream().filter("findPersons"::equals))
                .hasSize(1);
    }

    @Test
    void an_answer_that_is_repeated_is_read_and_the_first_one_is_a_change() {
        for (int time = 0; time < 3; time++) {
            officers()
                    .header("Idempotency-Key", "k-1")
                    .body("Mai")
                    .post(PERSON + "/copies")
                    .then()
                    .statusCode(200);
        }
        assertThat(trail("operation", "outcome=CHANGED")).containsExactly("keepPersonOnce");
        assertThat(trail("operation", "outcome=READ").stream().filter("keepPersonOnce"::equals))
                .hasSize(2);
    }

    @Test
    void entries_of_a_time_are_found() {
        for (String name : List.of("Mai", "Lan", "Huệ")) {
            officers().body(name).put(PERSON).then().statusCode(200);
        }
        List<String> at = trail("at", "outcome=CHANGED");
        assertThat(at).hasSize(3);
        assertThat(trail("at", "outcome=CHANGED&from=" + at.get(1))).containsExactly(at.get(0), at.get(1));
        assertThat(trail("at", "outcome=CHANGED&to=" + at.get(1))).containsExactly(at.get(2));
        assertThat(trail("at", "outcome=CHANGED&from=" + at.get(2) + "&to=" + at.get(0)))
                .containsExactly(at.get(1), at.get(2));
        assertThat(trail("at", "from=2100-01-01T00:00:00Z")).isEmpty();
        assertThat(trail("at", "to=1850-01-01T00:00:00Z")).isEmpty();
    }
}
