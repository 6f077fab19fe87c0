package vn.thoilai.enrollment.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thoilai.kit.identity.Roles;
import vn.thoilai.kit.test.ContractApi;
import vn.thoilai.kit.test.SqlCount;
import vn.thoilai.kit.test.TestDatabase;
import vn.thoilai.kit.test.TestTokens;

@QuarkusTest
class ImportsTest extends ImportTest {

    @Test
    void a_year_is_imported_with_grades_and_events() {
        JsonPath job = imported("thoi-lai", Register.of(40, 100));

        assertThat(job.getString("state")).isEqualTo("SUCCEEDED");
        assertThat(job.getInt("created")).isEqualTo(8_040);
        assertThat(job.getInt("done")).isEqualTo(8_040);
        assertThat(
                        number(
                                "SELECT count(*) FROM training_class WHERE grading_policy_code = 'default@1' AND plan_year = 2017"))
                .isEqualTo(40);
        assertThat(number(
                        "SELECT count(*) FROM learner WHERE full_name LIKE 'Nguyễn%' AND sending_unit_id IS NOT NULL"))
                .isEqualTo(4_000);
        assertThat(number(
                        "SELECT count(*) FROM enrollment e JOIN grade_band b USING (grade) WHERE e.score >= b.minimum"))
                .isEqualTo(4_000);
        assertThat(number("SELECT count(*) FROM enrollment WHERE (score = 8) <> (grade = 'GOOD')"))
                .isZero();
        assertThat(events()).isEqualTo(4_040);
        assertThat(number("SELECT count(*) FROM import_row")).isZero();
    }

    @Test
    void the_same_files_again_write_nothing() {
        Register register = Register.of(3, 20);
        imported("thoi-lai", register);
        int before = events();

        JsonPath again = imported("thoi-lai", register);

        assertThat(again.getString("state")).isEqualTo("SUCCEEDED");
        assertThat(again.getInt("created")).isZero();
        assertThat(events()).isEqualTo(before);
        assertThat(number("SELECT max(version) FROM enrollment")).isEqualTo(1);
        assertThat(number("SELECT max(version) FROM training_class")).isEqualTo(1);
        // Untouched in the strictest sense: not even locked.
        assertThat(number("SELECT count(*) FROM enrollment WHERE xmax <> '0'")).isZero();
    }

    @Test
    void one_changed_score_is_one_change_and_one_event() {
        Register register = Register.of(2, 10);
        imported("thoi-lai", register);
        int before = events();

        JsonPath job = imported(
                "thoi-lai",
                register.withRoster(register.roster().replace("L1,HV-2,COMPLETED,9,7.0", "L1,HV-2,COMPLETED,9,9.5")));

        assertThat(job.getInt("created")).isEqualTo(1);
        assertThat(events()).isEqualTo(before + 1);
        assertThat(number("SELECT count(*) FROM enrollment WHERE version = 2 AND grade = 'EXCELLENT' AND score = 9.5"))
                .isEqualTo(1);
    }

    @Test
    void a_changed_class_keeps_the_policy_it_was_bound_to() {
        Register register = Register.of(1, 1);
        imported("thoi-lai", register);
        sql("INSERT INTO grading_policy (code, attendance_percent) VALUES ('default@2', 90)");

        imported("thoi-lai", new Register(register.classes().replace("khóa 1", "khóa đầu"), LEARNERS, ROSTER));

        assertThat(number(
                        "SELECT count(*) FROM training_class WHERE version = 2 AND grading_policy_code = 'default@1'"))
                .isEqualTo(1);
        sql("DELETE FROM grading_policy WHERE code = 'default@2'");
    }

    @Test
    void an_import_that_only_checks_writes_nothing_and_can_be_started_again() {
        String id = filled("thoi-lai", Register.of(2, 5));
        start(id, true, 202);
        JsonPath checked = ended(id);
        assertThat(checked.getString("state")).isEqualTo("SUCCEEDED");
        assertThat(checked.getBoolean("validateOnly")).isTrue();
        assertThat(checked.<Integer>get("created")).isNull();
        assertThat(number("SELECT count(*) FROM learner")).isZero();
        assertThat(events()).isZero();

        start(id, false, 202);
        assertThat(ended(id).getInt("created")).isEqualTo(22);
    }

    @Test
    void a_file_may_come_again_after_a_check_but_not_after_the_start() {
        Register register = Register.of(1, 2);
        String id = filled("thoi-lai", register.withRoster(ROSTER + "L1,nobody,COMPLETED,9,8\n"));
        start(id, true, 202);
        assertThat(ended(id).getString("failure")).isEqualTo("rows-with-problems");

        JsonPath job = put(id, "roster", register.roster(), 200);
        assertThat(job.getString("state")).isEqualTo("RECEIVING");
        assertThat(problems(id)).isEmpty();
        start(id, false, 202);
        assertThat(ended(id).getString("state")).isEqualTo("SUCCEEDED");

        put(id, "roster", register.roster(), 409);
        start(id, false, 409);
        cancel(id, 409);
    }

    @Test
    void a_cancelled_import_forgets_its_rows() {
        String id = filled("thoi-lai", Register.of(1, 2));
        cancel(id, 204);
        assertThat(read(id).getString("state")).isEqualTo("CANCELLED");
        assertThat(number("SELECT count(*) FROM import_row")).isZero();
        start(id, false, 409);
        put(id, "roster", ROSTER, 409);
        cancel(id, 409);
    }

    @Test
    void an_import_is_cancelled_while_it_writes() throws Exception {
        String id = filled("thoi-lai", Register.of(2, 5));
        try (Connection blocker = TestDatabase.connection();
                Statement statement = blocker.createStatement()) {
            blocker.setAutoCommit(false);
            statement.execute("LOCK TABLE enrollment IN SHARE MODE");
            start(id, false, 202);
            in(id, Set.of("WRITING"));
            cancel(id, 204);
            blocker.rollback();
        }
        worker.takeUp();
        assertThat(read(id).getString("state")).isEqualTo("CANCELLED");
        assertThat(imported("thoi-lai", Register.of(1, 1)).getInt("created")).isEqualTo(3);
        assertThat(number("SELECT count(*) FROM learner")).isEqualTo(1);
    }

    @Test
    void what_a_killed_service_left_is_taken_up_again() {
        String id = filled("thoi-lai", Register.of(2, 5));
        sql("UPDATE import_job SET state = 'WRITING', done = 3, total = 22");
        worker.takeUp();
        JsonPath job = ended(id);
        assertThat(job.getString("state")).isEqualTo("SUCCEEDED");
        assertThat(job.getInt("created")).isEqualTo(22);
    }

    @Test
    void a_fault_of_the_service_leaves_nothing_behind() {
        sql("ALTER TABLE enrollment ADD CONSTRAINT ck_never CHECK (sessions_attended <> 9)");
        JsonPath job = imported("thoi-lai", Register.of(1, 2));
        sql("ALTER TABLE enrollment DROP CONSTRAINT ck_never");

        assertThat(job.getString("state")).isEqualTo("FAILED");
        assertThat(job.getString("failure")).isEqualTo("internal-error");
        assertThat(number("SELECT count(*) FROM learner") + number("SELECT count(*) FROM import_row"))
                .isZero();
        assertThat(events()).isZero();
    }

    @Test
    void rows_of_an_abandoned_import_are_forgotten_after_a_week() {
        String id = filled("thoi-lai", Register.of(1, 2));
        worker.takeUp();
        assertThat(read(id).getString("state")).isEqualTo("RECEIVING");

        sql("UPDATE import_job SET created_at = now() - interval '8 days'");
        worker.takeUp();
        assertThat(read(id).getString("state")).isEqualTo("CANCELLED");
        assertThat(number("SELECT count(*) FROM import_row")).isZero();
    }

    @Test
    void imports_of_one_centre_do_not_meet() throws Exception {
        String first = filled("thoi-lai", Register.of(2, 200));
        String second = filled("thoi-lai", Register.of(2, 200));
        String other = filled("co-do", Register.of(2, 200));
        sql("UPDATE import_job SET state = 'QUEUED'");
        Thread replica = new Thread(worker::takeUp);
        replica.start();
        worker.takeUp();
        replica.join();
        worker.takeUp();

        assertThat(ended(first).getInt("created") + ended(second).getInt("created"))
                .isEqualTo(802);
        assertThat(ended(other).getInt("created")).isEqualTo(802);
        assertThat(events()).isEqualTo(804);
    }

    @Test
    void the_number_of_statements_does_not_depend_on_the_number_of_rows() {
        assertThat(statements(Register.of(20, 50))).isEqualTo(statements(Register.of(1, 1)));
    }

    private int statements(Register register) {
        String id = filled("co-do", register);
        sql("UPDATE import_job SET state = 'QUEUED' WHERE id = '" + id + "'");
        int sent = SqlCount.of(worker::takeUp);
        assertThat(sent).isGreaterThan(10);
        assertThat(read(id).getString("state")).isEqualTo("SUCCEEDED");
        return sent;
    }

    @Test
    void imports_are_listed_newest_first_page_by_page() {
        List<String> ids = List.of(begin("thoi-lai"), begin("co-do"), begin("thoi-lai"));
        JsonPath first = page(null, 2);
        assertThat(first.<String>getList("items.id")).containsExactly(ids.get(2), ids.get(1));
        assertThat(page(first.getString("next"), 2).<String>getList("items.id")).containsExactly(ids.get(0));
        ContractApi.given(OFFICER)
                .queryParam("centre", "co-do")
                .get(PATH)
                .then()
                .body("items.id", equalTo(List.of(ids.get(1))));
    }

    private static JsonPath page(String cursor, int limit) {
        var request = ContractApi.given(OFFICER).queryParam("limit", limit);
        return (cursor == null ? request : request.queryParam("cursor", cursor))
                .get(PATH)
                .jsonPath();
    }

    @Test
    void a_foreign_centre_is_hidden_and_readers_do_not_write() {
        String id = begin("thoi-lai");
        String foreign = TestTokens.token(Roles.TRAINING_OFFICER, List.of("co-do"), List.of());
        ContractApi.given(foreign).get(PATH + "/" + id).then().statusCode(404);
        ContractApi.given(foreign).delete(PATH + "/" + id).then().statusCode(404);
        ContractApi.given(foreign).get(PATH + "/" + UUID.randomUUID()).then().statusCode(404);
        ContractApi.given(foreign)
                .contentType("application/json")
                .body(Map.of("centre", "thoi-lai", "year", 2017))
                .post(PATH)
                .then()
                .statusCode(422);

        String auditor = TestTokens.token(Roles.AUDITOR, List.of("thoi-lai"), List.of());
        ContractApi.given(auditor).get(PATH + "/" + id).then().statusCode(200);
        ContractApi.given(auditor)
                .noContentType()
                .post(PATH + "/" + id + "/start")
                .then()
                .statusCode(403);
    }
}
