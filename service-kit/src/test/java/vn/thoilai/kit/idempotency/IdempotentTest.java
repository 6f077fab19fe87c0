package vn.thoilai.kit.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thoilai.kit.identity.Roles;
import vn.thoilai.kit.test.TestDatabase;
import vn.thoilai.kit.test.TestTokens;
import vn.thoilai.kit.testapp.KitTest;
import vn.thoilai.kit.testapp.NewNote;

@QuarkusTest
class IdempotentTest extends KitTest {

    @Inject
    SweepingKeys sweeping;

    private static Response create(String key, String text) {
        return given().header("Idempotency-Key", key).body(NewNote.of(text)).post(NOTES);
    }

    private static int count(String sql) {
        try (Connection connection = TestDatabase.connection();
                ResultSet row = connection.createStatement().executeQuery("select count(*) from " + sql)) {
            row.next();
            return row.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = TestDatabase.connection()) {
            connection.createStatement().execute(sql);
        }
    }

    @Test
    void a_repeated_request_is_answered_as_before_and_changes_nothing() {
        Response first = create("k1", "a");
        first.then().statusCode(201).header("Idempotency-Replayed", nullValue());
        Response again = create("k1", "a");
        again.then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .header("Location", first.header("Location"))
                .header("ETag", first.header("ETag"));
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(count("note")).isEqualTo(1);
        assertThat(count("feed_outbox")).isEqualTo(1);
    }

    @Test
    void another_body_under_the_same_key_is_refused() {
        create("k1", "a");
        create("k1", "b").then().statusCode(422).body("code", equalTo("idempotency-key-reused"));
        assertThat(count("note")).isEqualTo(1);
    }

    @Test
    void a_failed_request_leaves_its_key_free() {
        create("k0", "a");
        create("k1", "a").then().statusCode(409).body("code", equalTo("duplicate"));
        assertThat(count("idempotency_key")).isEqualTo(1);
        create("k1", "b").then().statusCode(201);
    }

    @Test
    void a_request_still_running_is_not_run_twice() {
        List<Integer> statuses = IntStream.range(0, 4)
                .mapToObj(i ->
                        CompletableFuture.supplyAsync(() -> create("k1", "slow").statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();
        assertThat(statuses).containsExactly(201, 409, 409, 409);
        create("k1", "slow").then().statusCode(201).header("Idempotency-Replayed", "true");
        assertThat(count("note")).isEqualTo(1);
    }

    @Test
    void an_answer_is_not_replayed_to_whom_it_would_not_have_been_given() {
        RestAssured.given()
                .auth()
                .oauth2(TestTokens.token("one", Roles.TRAINING_OFFICER, List.of("thoi-lai"), List.of()))
                .contentType("application/json")
                .header("Idempotency-Key", "k2")
                .body(NewNote.of("b"))
                .post(NOTES)
                .then()
                .statusCode(201);
        // The same person, no longer of that centre: the notes of this test belong to it.
        RestAssured.given()
                .auth()
                .oauth2(TestTokens.token("one", Roles.TRAINING_OFFICER, List.of("co-do"), List.of()))
                .contentType("application/json")
                .header("Idempotency-Key", "k2")
                .body(NewNote.of("b"))
                .post(NOTES)
                .then()
                .statusCode(404)
                .header("Idempotency-Replayed", nullValue());
    }

    @Test
    void keys_of_others_do_not_matter() {
        create("k1", "a").then().statusCode(201);
        String other = TestTokens.token("somebody", Roles.TRAINING_OFFICER, List.of("thoi-lai"), List.of());
        RestAssured.given()
                .auth()
                .oauth2(other)
                .contentType("application/json")
                .header("Idempotency-Key", "k1")
                .body(NewNote.of("b"))
                .post(NOTES)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", nullValue());
    }

    @Test
    void after_a_day_a_key_is_free_again_and_old_ones_are_swept() throws SQLException {
        create("k1", "a");
        create("k2", "b");
        execute("update idempotency_key set created_at = now() - interval '25 hours'");
        create("k1", "c").then().statusCode(201).header("Idempotency-Replayed", nullValue());
        sweeping.sweep();
        assertThat(count("idempotency_key")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"with space", "ünïcode"})
    void a_key_is_visible_ascii(String key) {
        create(key, "a").then().statusCode(400).body("errors[0].pointer", equalTo("header/Idempotency-Key"));
    }

    @Test
    void a_key_is_not_endless() {
        create("x".repeat(201), "a").then().statusCode(400);
        create("x".repeat(200), "a").then().statusCode(201);
    }
}
