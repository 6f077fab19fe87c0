package vn.thoilai.enrollment.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.thoilai.enrollment.http.InParallel;
import vn.thoilai.kit.identity.Roles;
import vn.thoilai.kit.test.ContractApi;
import vn.thoilai.kit.test.TestDatabase;
import vn.thoilai.kit.test.TestTokens;

/** Many nominate for one class at the same moment and are written by one transaction: each stays who he is. */
@QuarkusTest
class HotClassTest extends RosterCalls {

    private static final String WAITING_FOR_LOCK = "SELECT pid::text FROM pg_locks WHERE NOT granted";

    private static String officerNamed(String subject, String centre) {
        return TestTokens.token(subject, Roles.TRAINING_OFFICER, List.of(centre), List.of());
    }

    private static Response ask(String token, String classId, String key, String learner) {
        return ContractApi.given(token)
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(body("learner", learner))
                .post(roster(classId));
    }

    /** Calls that all come while somebody else has the class. */
    private static List<Response> whileLocked(String classId, int calls, IntFunction<Response> call)
            throws SQLException, InterruptedException {
        CompletableFuture<List<Response>> answers;
        try (Connection holder = TestDatabase.connection()) {
            holder.setAutoCommit(false);
            try (PreparedStatement lock =
                    holder.prepareStatement("SELECT FROM training_class WHERE id = ?::uuid FOR UPDATE")) {
                lock.setString(1, classId);
                lock.execute();
            }
            answers = CompletableFuture.supplyAsync(() -> InParallel.call(calls, call));
            while (RosterRows.texts(WAITING_FOR_LOCK).isEmpty()) {
                Thread.sleep(10);
            }
            // The others stand behind the first by now, or come just after: right either way.
            Thread.sleep(200);
            holder.rollback();
        }
        return answers.join();
    }

    @Test
    void each_is_answered_and_recorded_as_himself() throws SQLException, InterruptedException {
        String classId = classOf(5);
        List<String> learners = RosterRows.learners(8);
        List<Response> answers = whileLocked(
                classId, 8, i -> ask(officerNamed("officer-" + i, "thoi-lai"), classId, "key", learners.get(i)));

        assertThat(answers).extracting(Response::statusCode).containsOnly(201);
        RosterRows.requirePlacesRight();
        String entries = "SELECT a.subject FROM audit_entry a WHERE a.resource = 'enrollment' AND a.resource_id = '%s'";
        for (int i = 0; i < 8; i++) {
            assertThat(RosterRows.texts(entries.formatted(answers.get(i).<String>path("id"))))
                    .containsExactly("officer-" + i);
            ask(officerNamed("officer-" + i, "thoi-lai"), classId, "key", learners.get(i))
                    .then()
                    .statusCode(201)
                    .header("Idempotency-Replayed", "true")
                    .body("id", equalTo(answers.get(i).path("id")))
                    .body("learner", equalTo(learners.get(i)));
        }
    }

    @Test
    void what_one_may_not_do_the_others_do_not_lend_him() throws SQLException, InterruptedException {
        String classId = classOf(50);
        List<String> learners = RosterRows.learners(6);
        List<Response> answers = whileLocked(classId, 9, i -> switch (i) {
            case 6 -> ask(officerNamed("stranger", "co-do"), classId, "key", learners.get(0));
            case 7 -> ask(officer(), classId, "key", UUID.randomUUID().toString());
            case 8 ->
                ask(
                        TestTokens.token("nobody", Roles.SENDING_UNIT, List.of("thoi-lai"), List.of()),
                        classId,
                        "key",
                        learners.get(1));
            default -> ask(officerNamed("officer-" + i, "thoi-lai"), classId, "key", learners.get(i));
        });

        assertThat(answers.subList(0, 6)).extracting(Response::statusCode).containsOnly(201);
        answers.get(6).then().statusCode(404);
        answers.get(7).then().statusCode(422).body("errors[0].pointer", equalTo("/learner"));
        assertThat(answers.get(8).statusCode()).isIn(404, 422);
        assertThat(RosterRows.texts("SELECT e.id::text FROM enrollment e")).hasSize(6);
        RosterRows.requirePlacesRight();
    }

    @Test
    void one_key_and_one_learner_are_taken_once() throws SQLException, InterruptedException {
        String classId = classOf(50);
        List<String> learners = RosterRows.learners(2);
        List<Response> answers = whileLocked(
                classId, 12, i -> ask(officer(), classId, i < 6 ? "same" : "key-" + i, learners.get(i < 6 ? 0 : 1)));

        List<Integer> sameKey =
                IntStream.range(0, 6).mapToObj(i -> answers.get(i).statusCode()).toList();
        assertThat(sameKey).containsOnly(201, 409).contains(201);
        List<String> made = answers.subList(0, 6).stream()
                .filter(answer -> answer.statusCode() == 201)
                .map(answer -> answer.<String>path("id"))
                .distinct()
                .toList();
        assertThat(made).hasSize(1);
        assertThat(answers.subList(6, 12))
                .extracting(Response::statusCode)
                .containsExactlyInAnyOrder(201, 409, 409, 409, 409, 409);
        RosterRows.requirePlacesRight();
    }
}
