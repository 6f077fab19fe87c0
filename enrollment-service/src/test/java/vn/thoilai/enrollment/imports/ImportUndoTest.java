package vn.thoilai.enrollment.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.thoilai.kit.test.TestDatabase;

@QuarkusTest
class ImportUndoTest extends ImportTest {

    private static final String DELETIONS =
            "SELECT (SELECT count(*) FROM feed_outbox WHERE method = 'DELETE') + (SELECT count(*) FROM feed_event WHERE method = 'DELETE')";

    @Test
    void what_an_import_made_is_deleted_and_told() {
        String id = filled("thoi-lai", Register.of(2, 5));
        committed(id);
        assertThat(undone(id).getString("state")).isEqualTo("UNDONE");
        assertThat(number("SELECT (SELECT count(*) FROM learner) + (SELECT count(*) FROM training_class)"
                        + " + (SELECT count(*) FROM enrollment) + (SELECT count(*) FROM import_change)"))
                .isZero();
        assertThat(number(DELETIONS)).isEqualTo(22);
        ask(id, "undo", 409);
        assertThat(imported("thoi-lai", Register.of(2, 5)).getInt("written")).isEqualTo(22);
    }

    @Test
    void what_an_import_changed_is_restored() {
        Register register = Register.of(2, 5);
        imported("thoi-lai", register);
        sql("UPDATE training_class SET state = 'OPENED', results_approved_at = NULL");
        sql("UPDATE enrollment SET state = 'ATTENDING'");
        String before = all();
        String id = begin("thoi-lai");
        put(id, "classes", "code,name,state\nL1,Tên khác,IN_SESSION\n", 200);
        put(id, "learners", LEARNERS + "HV-2,Nguyễn Thị Khác,,,\n", 200);
        put(id, "roster", "class,learner,state,score\nL1,HV-2,WITHDRAWN,\nL1,HV-3,COMPLETED,4.0\n", 200);
        assertThat(committed(id).getInt("written")).isEqualTo(4);
        assertThat(all()).isNotEqualTo(before);

        assertThat(undone(id).getString("state")).isEqualTo("UNDONE");
        assertThat(all()).isEqualTo(before);
        assertThat(number("SELECT max(version) FROM enrollment")).isEqualTo(3);
    }

    /** All that an import may change, but versions. */
    private static String all() {
        return text("SELECT string_agg(t, ';' ORDER BY t) FROM ("
                + "SELECT (to_jsonb(x) - 'version')::text AS t FROM learner x"
                + " UNION ALL SELECT (to_jsonb(x) - 'version')::text FROM training_class x"
                + " UNION ALL SELECT (to_jsonb(x) - 'version')::text FROM enrollment x) s");
    }

    @Test
    void an_undo_is_refused_with_the_rows_changed_since() {
        String id = filled("thoi-lai", Register.of(1, 4));
        committed(id);
        sql("UPDATE enrollment SET score = 4, grade = 'FAIL', version = version + 1"
                + " WHERE learner_id = (SELECT id FROM learner WHERE code = 'HV-3')");
        int events = events();
        JsonPath job = undone(id);
        assertThat(job.getString("state")).isEqualTo("COMMITTED");
        assertThat(job.getString("failure")).isEqualTo("changed-since");
        assertThat(changes(id, "roster", "?changedSince=true"))
                .singleElement()
                .satisfies(change ->
                        assertThat(change).containsEntry("key", "L1,HV-3").containsEntry("changedSince", true));
        assertThat(number("SELECT count(*) FROM enrollment")).isEqualTo(4);
        assertThat(events()).isEqualTo(events);
    }

    @Test
    void a_row_that_others_refer_to_by_now_is_not_taken_from_under_them() {
        String id = filled("thoi-lai", Register.of(1, 2));
        committed(id);
        sql("""
                INSERT INTO learner (id, centre_id, code, full_name, version)
                SELECT uuidv7(), id, 'OTHER', 'Người khác', 1 FROM centre WHERE code = 'thoi-lai'""");
        sql("""
                INSERT INTO enrollment (id, centre_id, class_id, learner_id, state, place, version)
                SELECT uuidv7(), k.centre_id, k.id, l.id, 'NOMINATED', 'HELD', 1 FROM training_class k, learner l
                WHERE k.code = 'L1' AND l.code = 'OTHER'""");
        assertThat(undone(id).getString("failure")).isEqualTo("changed-since");
        assertThat(changes(id, "classes", "?changedSince=true")).hasSize(1);
        assertThat(changes(id, "roster", "?changedSince=true")).isEmpty();

        sql("DELETE FROM enrollment WHERE learner_id = (SELECT id FROM learner WHERE code = 'OTHER')");
        assertThat(undone(id).getString("state")).isEqualTo("UNDONE");
    }

    @Test
    void an_undo_and_a_change_at_the_same_moment_do_not_lose_the_change() throws Exception {
        String id = filled("thoi-lai", Register.of(1, 4));
        committed(id);
        try (Connection other = TestDatabase.connection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("UPDATE enrollment SET sessions_attended = 5, version = version + 1"
                    + " WHERE learner_id = (SELECT id FROM learner WHERE code = 'HV-1')");
            ask(id, "undo", 202);
            in(id, Set.of("UNDOING"));
            other.commit();
        }
        JsonPath job = ended(id);
        assertThat(job.getString("failure")).isEqualTo("changed-since");
        assertThat(number("SELECT count(*) FROM enrollment WHERE sessions_attended = 5"))
                .isEqualTo(1);
    }

    @Test
    void what_was_replaced_is_forgotten_when_its_time_is_over() {
        String id = filled("thoi-lai", Register.of(1, 2));
        committed(id);
        worker.takeUp();
        assertThat(number("SELECT count(*) FROM import_change")).isEqualTo(5);
        sql("UPDATE import_job SET undo_until = now() - interval '1 second'");
        ask(id, "undo", 409);
        worker.takeUp();
        assertThat(number("SELECT count(*) FROM import_change")).isZero();
        assertThat(read(id).getString("state")).isEqualTo("COMMITTED");
        assertThat(read(id).getString("undoUntil")).isNull();
        ask(id, "undo", 409);
    }
}
