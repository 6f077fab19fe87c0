package vn.thoilai.enrollment.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.thoilai.enrollment.http.InParallel;
import vn.thoilai.kit.test.ContractApi;
import vn.thoilai.kit.test.TestDatabase;

/** Imports, and others at the same moment. */
@QuarkusTest
class ImportRaceTest extends ImportTest {

    @Test
    void of_many_commits_one_is_taken() {
        String id = filled("thoi-lai", Register.of(2, 20));
        List<Integer> answers = InParallel.call(
                8,
                index -> ContractApi.given(OFFICER)
                        .noContentType()
                        .post(PATH + "/" + id + "/commit")
                        .statusCode());
        assertThat(answers).containsOnlyOnce(202);
        assertThat(answers).filteredOn(status -> status != 202).containsOnly(409);
        assertThat(ended(id).getInt("written")).isEqualTo(82);
        assertThat(events()).isEqualTo(82);
    }

    @Test
    void a_cancellation_and_a_commit_never_both_succeed() {
        for (int round = 0; round < 5; round++) {
            String id = filled("thoi-lai", Register.of(1, 3));
            ask(id, "commit", 202);
            int cancelled = ContractApi.given(OFFICER).delete(PATH + "/" + id).statusCode();
            worker.takeUp();
            String state = ended(id).getString("state");
            assertThat(state).isEqualTo(cancelled == 204 ? "CANCELLED" : "COMMITTED");
            if (state.equals("COMMITTED")) {
                undone(id);
            }
            assertThat(number("SELECT count(*) FROM enrollment")).isZero();
        }
    }

    @Test
    void a_change_between_the_look_and_the_writing_is_not_written_over() throws Exception {
        Register register = Register.of(1, 3);
        imported("thoi-lai", register);
        String id = begin("thoi-lai");
        sql("UPDATE training_class SET state = 'IN_SESSION', results_approved_at = NULL");
        put(id, "roster", register.roster().replace("L1,HV-2,COMPLETED,9,7.0", "L1,HV-2,COMPLETED,9,9.5"), 200);
        previewed(id);
        try (Connection other = TestDatabase.connection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("UPDATE enrollment SET sessions_attended = 4, version = version + 1"
                    + " WHERE learner_id = (SELECT id FROM learner WHERE code = 'HV-2')");
            ask(id, "commit", 202);
            in(id, Set.of("WRITING"));
            other.commit();
        }
        assertThat(ended(id).getString("failure")).isEqualTo("preview-changed");
        assertThat(number("SELECT count(*) FROM enrollment WHERE sessions_attended = 4 AND score = 7.0"))
                .isEqualTo(1);
    }

    @Test
    void an_import_and_a_list_that_register_the_same_persons_in_opposite_order_do_not_wait_for_each_other()
            throws Exception {
        String id = begin("thoi-lai");
        put(id, "learners", "code,full_name\nHV-1,Mẫu\nHV-2,Mẫu\n", 200);
        try (Connection list = TestDatabase.connection();
                Statement statement = list.createStatement()) {
            list.setAutoCommit(false);
            statement.execute("SELECT register_in_turn(id) FROM centre WHERE code = 'thoi-lai'");
            statement.execute(registering("HV-2"));
            ask(id, "commit", 202);
            in(id, Set.of("VALIDATING"));
            // Until the import waits for longer than it takes to find that it does so in vain.
            Thread.sleep(2_000);
            statement.execute(registering("HV-1"));
            list.commit();
        }
        JsonPath job = ended(id);
        assertThat(job.getString("state")).isEqualTo("COMMITTED");
        assertThat(counts(job, "learners")).containsExactly(0, 0, 0, 2);
    }

    private static String registering(String code) {
        return "INSERT INTO learner (id, centre_id, code, full_name, version) SELECT uuidv7(), id, '" + code
                + "', 'Mẫu', 1 FROM centre WHERE code = 'thoi-lai'";
    }

    @Test
    void nominations_and_an_import_together_never_overbook() {
        String id = begin("thoi-lai");
        put(id, "classes", "code,name,programme,start_date,capacity\nL1,Lớp,PARTY_AWARENESS,2017-03-06,5\n", 200);
        put(
                id,
                "learners",
                "code,full_name\n" + "HV-%d,Mẫu\n".repeat(10).formatted(1, 2, 3, 4, 5, 6, 7, 8, 9, 10),
                200);
        committed(id);
        String class_ = text("SELECT id FROM training_class");
        List<String> learners = List.of(
                text("SELECT string_agg(id::text, ',') FROM learner WHERE code IN ('HV-6', 'HV-7', 'HV-8', 'HV-9')")
                        .split(","));
        String roster = begin("thoi-lai");
        put(roster, "roster", "class,learner\nL1,HV-1\nL1,HV-2\nL1,HV-3\n", 200);
        InParallel.call(
                5,
                index -> index == 4
                        ? ContractApi.given(OFFICER)
                                .noContentType()
                                .post(PATH + "/" + roster + "/commit")
                                .statusCode()
                        : ContractApi.given(OFFICER)
                                .contentType("application/json")
                                .body("{\"learner\": \"" + learners.get(index) + "\"}")
                                .post("/enrollment/v1/classes/" + class_ + "/enrollments")
                                .statusCode());
        worker.takeUp();
        ended(roster);
        // Whoever comes first: those who find no place wait, or their file is refused.
        assertThat(number("SELECT count(*) FROM enrollment WHERE place = 'HELD'"))
                .isBetween(4, 5);
    }
}
