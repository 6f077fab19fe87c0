package vn.thoilai.enrollment.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.thoilai.kit.test.SqlCount;
import vn.thoilai.kit.test.TestDatabase;

@QuarkusTest
class ImportsTest extends ImportTest {

    @Test
    void a_year_is_imported_with_grades_and_events() {
        JsonPath job = imported("thoi-lai", Register.of(40, 100));

        assertThat(job.getString("state")).isEqualTo("COMMITTED");
        assertThat(job.getInt("written")).isEqualTo(8_040);
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
        assertThat(events()).isEqualTo(8_040);
        assertThat(number("SELECT count(*) FROM import_row")).isZero();
        assertThat(number("SELECT count(*) FROM enrollment WHERE place = 'HELD' AND accepted_at IS NOT NULL"))
                .isEqualTo(4_000);
        assertThat(number("SELECT count(*) FROM training_class WHERE results_approved_at IS NOT NULL"))
                .isEqualTo(40);
    }

    @Test
    void the_same_files_again_write_nothing() {
        Register register = Register.of(3, 20);
        imported("thoi-lai", register);
        int before = events();
        String told = "SELECT count(*) FROM audit_entry WHERE resource IN ('learner', 'enrollment', 'training_class')";
        int audited = number(told);

        JsonPath again = imported("thoi-lai", register);

        assertThat(again.getString("state")).isEqualTo("COMMITTED");
        assertThat(again.getInt("written")).isZero();
        assertThat(events()).isEqualTo(before);
        assertThat(number(told)).isEqualTo(audited);
        assertThat(counts(again, "roster")).containsExactly(0, 0, 0, 60);
        assertThat(number("SELECT max(version) FROM enrollment")).isEqualTo(1);
        assertThat(number("SELECT max(version) FROM training_class")).isEqualTo(1);
        // Untouched in the strictest sense: not even locked.
        assertThat(number("SELECT count(*) FROM enrollment WHERE xmax <> '0'")).isZero();
    }

    @Test
    void one_changed_score_is_one_change_and_one_event() {
        Register register = Register.of(2, 10).inSession();
        imported("thoi-lai", register);
        int before = events();

        JsonPath job = imported(
                "thoi-lai",
                register.withRoster(register.roster().replace("L1,HV-2,COMPLETED,9,7.0", "L1,HV-2,COMPLETED,9,9.5")));

        assertThat(job.getInt("written")).isEqualTo(1);
        assertThat(events()).isEqualTo(before + 1);
        assertThat(number("SELECT count(*) FROM enrollment WHERE version = 2 AND grade = 'EXCELLENT' AND score = 9.5"))
                .isEqualTo(1);
    }

    @Test
    void a_changed_class_keeps_the_policy_it_was_bound_to() {
        Register register = Register.of(1, 1).inSession();
        imported("thoi-lai", register);
        sql("INSERT INTO grading_policy (code, attendance_percent) VALUES ('default@2', 90)");

        imported("thoi-lai", new Register(register.classes().replace("khóa 1", "khóa đầu"), LEARNERS, ROSTER));

        assertThat(number(
                        "SELECT count(*) FROM training_class WHERE version = 2 AND grading_policy_code = 'default@1'"))
                .isEqualTo(1);
        sql("DELETE FROM grading_policy WHERE code = 'default@2'");
    }

    @Test
    void a_cancelled_import_forgets_its_rows() {
        String id = filled("thoi-lai", Register.of(1, 2));
        cancel(id, 204);
        assertThat(read(id).getString("state")).isEqualTo("CANCELLED");
        assertThat(number("SELECT count(*) FROM import_row")).isZero();
        ask(id, "commit", 409);
        ask(id, "preview", 409);
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
            ask(id, "commit", 202);
            in(id, Set.of("WRITING"));
            cancel(id, 204);
            blocker.rollback();
        }
        worker.takeUp();
        assertThat(read(id).getString("state")).isEqualTo("CANCELLED");
        assertThat(imported("thoi-lai", Register.of(1, 1)).getInt("written")).isEqualTo(3);
        assertThat(number("SELECT count(*) FROM learner")).isEqualTo(1);
    }

    @Test
    void what_a_killed_service_left_is_taken_up_again() {
        String id = filled("thoi-lai", Register.of(2, 5));
        sql("UPDATE import_job SET state = 'WRITING', done = 3, total = 22");
        worker.takeUp();
        JsonPath job = ended(id);
        assertThat(job.getString("state")).isEqualTo("COMMITTED");
        assertThat(job.getInt("written")).isEqualTo(22);
    }

    @Test
    void a_fault_of_the_service_leaves_nothing_behind() {
        sql("ALTER TABLE enrollment ADD CONSTRAINT ck_never CHECK (sessions_attended <> 9)");
        JsonPath job = imported("thoi-lai", Register.of(1, 2));
        sql("ALTER TABLE enrollment DROP CONSTRAINT ck_never");

        assertThat(job.getString("state")).isEqualTo("FAILED");
        assertThat(job.getString("failure")).isEqualTo("internal-error");
        assertThat(number("SELECT count(*) FROM learner") + number("SELECT count(*) FROM import_change"))
                .isZero();
        assertThat(events()).isZero();
        // The fault is gone, and the files are still there.
        assertThat(committed(job.getString("id")).getInt("written")).isEqualTo(5);
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

        assertThat(ended(first).getInt("written") + ended(second).getInt("written"))
                .isEqualTo(802);
        assertThat(ended(other).getInt("written")).isEqualTo(802);
        assertThat(events()).isEqualTo(1_604);
    }

    @Test
    void the_number_of_statements_does_not_depend_on_the_number_of_rows() {
        assertThat(statements("co-do", Register.of(20, 50))).isEqualTo(statements("thoi-lai", Register.of(1, 1)));
    }

    private int statements(String centre, Register register) {
        String id = filled(centre, register);
        sql("UPDATE import_job SET state = 'QUEUED' WHERE id = '" + id + "'");
        int sent = SqlCount.of(worker::takeUp);
        assertThat(sent).isGreaterThan(10);
        assertThat(read(id).getString("state")).isEqualTo("COMMITTED");
        return sent;
    }
}
