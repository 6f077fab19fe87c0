package vn.thoilai.kit.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thoilai.kit.identity.Acting;
import vn.thoilai.kit.identity.Roles;
import vn.thoilai.kit.test.TestDatabase;
import vn.thoilai.kit.test.TestTokens;
import vn.thoilai.kit.testapp.KitTest;

@QuarkusTest
class AuditTrailTest extends KitTest {

    private static final String PERSONS = "/test/v1/persons/";
    private static final UUID MAI = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8058");

    @Inject
    AgroalDataSource database;

    @Inject
    Acting acting;

    private static RequestSpecification as(String role, String centre) {
        return RestAssured.given().auth().oauth2(TestTokens.token(role, List.of(centre), List.of()));
    }

    private static Response keep(String name) {
        return as(Roles.TRAINING_OFFICER, "thoi-lai")
                .contentType("text/plain")
                .body(name)
                .put(PERSONS + MAI);
    }

    private static JsonPath trail(String query) {
        return as(Roles.AUDITOR, "thoi-lai").get("/test/v1/audit" + query).jsonPath();
    }

    private static List<Map<String, Object>> entries(String outcome) {
        return trail("?outcome=" + outcome).getList("items");
    }

    private static void owner(String sql) {
        try (Connection owner = TestDatabase.connection();
                Statement statement = owner.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int count(String table) {
        try (Connection owner = TestDatabase.connection();
                Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from " + table)) {
            row.next();
            return row.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_change_stands_in_the_trail_with_who_made_it_and_what_it_changed() {
        keep("Mai");
        keep("Lan");
        List<Map<String, Object>> changed = entries("CHANGED");
        assertThat(changed).extracting(entry -> entry.get("change")).containsExactly("UPDATE", "INSERT");
        Map<String, Object> update = changed.get(0);
        assertThat(update)
                .containsEntry("subject", "training-officer")
                .containsEntry("roles", List.of("training-officer"))
                .containsEntry("operation", "keepPerson")
                .containsEntry("centres", List.of("thoi-lai"))
                .containsEntry("resource", "person")
                .containsEntry("resourceId", MAI.toString())
                .containsEntry("learners", List.of(MAI.toString()))
                .containsEntry("content", Map.of("name", List.of("Mai", "Lan")));
        assertThat(update.get("traceId")).asString().matches("[0-9a-f]{32}");
    }

    @Test
    void a_change_that_is_rolled_back_leaves_no_entry() {
        keep("Mai");
        assertThat(keep("refused").statusCode()).isEqualTo(400);
        assertThat(entries("CHANGED")).hasSize(1);
    }

    @Test
    void a_change_without_a_person_tells_its_values_openly() {
        given().body(Map.of("text", "a")).post(NOTES).then().statusCode(201);
        Map<String, Object> entry = entries("CHANGED").get(0);
        assertThat(entry).containsEntry("operation", "createNote").containsEntry("learners", List.of());
        assertThat(trail("?outcome=CHANGED").getString("items[0].content.text")).isEqualTo("a");
    }

    @Test
    void a_persons_values_are_sealed_and_gone_for_good_once_the_key_is_destroyed() throws SQLException {
        keep("Mai");
        keep("Lan");
        try (Connection owner = TestDatabase.connection();
                Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery("select audit_entry::text from audit_entry")) {
            while (rows.next()) {
                assertThat(rows.getString(1)).doesNotContain("Mai").doesNotContain("Lan");
            }
        }
        assertThat(trail("?learner=" + MAI + "&outcome=CHANGED").getList("items.content"))
                .doesNotContainNull();
        owner("insert into idempotency_key (caller, operation, key, request_hash, response)"
                + " values ('officer', 'keepPerson', 'k', 'h', '{\"id\": \"" + MAI + "\", \"name\": \"Mai\"}')");
        owner("call forget_person('" + MAI + "')");
        assertThat(count("idempotency_key")).isZero();
        keep("Huệ");
        JsonPath after = trail("?learner=" + MAI + "&outcome=CHANGED");
        assertThat(after.getList("items.change")).containsExactly("UPDATE", "UPDATE", "INSERT");
        assertThat(after.getList("items.content")).containsOnlyNulls();
        assertThat(after.getList("items.subject")).containsOnly("training-officer");
    }

    @Test
    void reading_a_persons_record_is_written_and_so_is_reading_a_list_of_them() {
        keep("Mai");
        as(Roles.TRAINING_OFFICER, "thoi-lai").get(PERSONS + MAI).then().statusCode(200);
        as(Roles.TRAINING_OFFICER, "thoi-lai").get("/test/v1/persons").then().statusCode(200);
        List<Map<String, Object>> read = entries("READ");
        assertThat(read).extracting(entry -> entry.get("operation")).containsExactly("listPersons", "readPerson");
        assertThat(read).extracting(entry -> entry.get("learners")).containsOnly(List.of(MAI.toString()));
    }

    @Test
    void a_learners_own_reading_is_not_written() {
        keep("Mai");
        as(Roles.LEARNER, "thoi-lai").get("/test/v1/persons").then().statusCode(200);
        assertThat(entries("READ")).isEmpty();
    }

    @Test
    void an_auditor_who_reads_of_persons_is_written_too() {
        keep("Mai");
        trail("");
        assertThat(entries("READ"))
                .extracting(entry -> entry.get("operation"), entry -> entry.get("subject"))
                .containsExactly(org.assertj.core.groups.Tuple.tuple("audit", "auditor"));
    }

    @Test
    void refusals_are_written_with_who_asked_for_what() {
        as(Roles.LEARNER, "thoi-lai").get(PERSONS + MAI).then().statusCode(403);
        as(Roles.TRAINING_OFFICER, "thoi-lai").get(PERSONS + MAI).then().statusCode(404);
        List<Map<String, Object>> denied = entries("DENIED");
        assertThat(denied).extracting(entry -> entry.get("status")).containsExactly(404, 403);
        assertThat(denied).extracting(entry -> entry.get("subject")).containsExactly("training-officer", "learner");
        assertThat(denied).extracting(entry -> entry.get("resource")).containsOnly(PERSONS + MAI);
        assertThat(denied).extracting(entry -> entry.get("operation")).containsOnly("readPerson");
    }

    @Test
    void who_looks_for_a_person_in_vain_is_found_by_that_person() {
        as(Roles.TRAINING_OFFICER, "thoi-lai").get(PERSONS + MAI).then().statusCode(404);
        assertThat(trail("?outcome=DENIED&learner=" + MAI).getList("items.status"))
                .containsExactly(404);
        as(Roles.TRAINING_OFFICER, "thoi-lai").get(PERSONS + "nobody").then().statusCode(400);
    }

    @Test
    void a_token_that_does_not_verify_is_written_for_every_auditor_and_one_that_is_missing_is_not() {
        RestAssured.get(PERSONS + MAI).then().statusCode(401);
        assertThat(trail("?outcome=DENIED").getList("items")).isEmpty();
        // Other tests may have used up what is kept of a minute.
        Awaitility.await().atMost(Duration.ofMinutes(2)).untilAsserted(() -> {
            refuse(1);
            List<Map<String, Object>> denied = entries("DENIED");
            assertThat(denied).isNotEmpty();
            assertThat(denied.get(0)).containsEntry("status", 401).containsEntry("resource", PERSONS + MAI);
            assertThat(denied.get(0).get("subject")).isNull();
        });
    }

    @Test
    void tokens_that_do_not_verify_cannot_fill_the_trail() {
        refuse(150);
        assertThat(entries("DENIED")).hasSizeLessThan(150);
    }

    private static void refuse(int times) {
        IntStream.range(0, times)
                .parallel()
                .forEach(attempt -> RestAssured.given()
                        .auth()
                        .oauth2("x.y.z")
                        .get(PERSONS + MAI)
                        .then()
                        .statusCode(401));
    }

    @Test
    void an_auditor_sees_the_trail_of_his_centres_and_nobody_else_sees_any() {
        keep("Mai");
        as(Roles.TRAINING_OFFICER, "co-do").get(PERSONS + MAI).then().statusCode(404);
        assertThat(as(Roles.AUDITOR, "co-do").get("/test/v1/audit").jsonPath().getList("items.status"))
                .containsExactly(404);
        as(Roles.DIRECTOR, "thoi-lai").get("/test/v1/audit").then().statusCode(403);
        assertThat(entries("CHANGED")).hasSize(1);
    }

    @Test
    void the_trail_is_read_page_by_page() {
        for (int i = 0; i < 5; i++) {
            keep("Mai " + i);
        }
        JsonPath first = trail("?outcome=CHANGED&limit=3");
        JsonPath second = trail("?outcome=CHANGED&limit=3&cursor=" + first.getString("next"));
        assertThat(first.getList("items.content.name"))
                .containsExactly(List.of("Mai 3", "Mai 4"), List.of("Mai 2", "Mai 3"), List.of("Mai 1", "Mai 2"));
        assertThat(second.getList("items")).hasSize(2);
        assertThat(second.getString("next")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set subject = 'nobody'",
                "delete from audit_entry",
                "truncate audit_entry",
                "insert into audit_entry (outcome, roles, centres, areas, resource) values ('READ', '{}', '{}', '{}', 'x')",
                "select * from person_key",
                "call forget_person('01890a5d-ac96-774b-bcce-b302099a8058')",
                "create temp table forged (id uuid); create trigger t after insert on forged referencing new table as new_rows"
                        + " for each statement execute function audit_note_change()",
                "alter table audit_entry disable row level security",
                "alter table note disable trigger all"
            })
    void the_services_role_can_neither_change_the_trail_nor_get_at_the_keys(String attempt) {
        keep("Mai");
        assertThatThrownBy(() -> acting.asService(() -> {
                    try (Connection connection = database.getConnection();
                            Statement statement = connection.createStatement()) {
                        return statement.execute(attempt);
                    } catch (SQLException e) {
                        throw new IllegalStateException(e.getMessage());
                    }
                }))
                .hasMessageMatching("(?s).*(permission denied|must be owner).*");
        assertThat(entries("CHANGED")).hasSize(1);
    }
}
