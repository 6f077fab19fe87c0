package vn.thoilai.enrollment.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ImportPreviewTest extends ImportTest {

    @Test
    void a_preview_writes_nothing_and_what_it_shows_is_committed() {
        String id = filled("thoi-lai", Register.of(2, 5));
        JsonPath shown = previewed(id);
        assertThat(shown.getString("state")).isEqualTo("PREVIEWED");
        assertThat(counts(shown, "classes")).containsExactly(2, 0, 0, 0);
        assertThat(counts(shown, "roster")).containsExactly(10, 0, 0, 0);
        assertThat(shown.<Integer>get("written")).isNull();
        assertThat(number("SELECT count(*) FROM learner")).isZero();
        assertThat(events()).isZero();

        JsonPath job = committed(id);
        assertThat(job.getString("state")).isEqualTo("COMMITTED");
        assertThat(job.getInt("written")).isEqualTo(22);
        assertThat(job.getString("undoUntil")).isNotNull();
    }

    @Test
    void an_officer_reads_each_change_before_it_is_made() {
        Register register = Register.of(1, 3).inSession();
        imported("thoi-lai", register);
        String id = begin("thoi-lai");
        put(id, "learners", LEARNERS + "HV-2,Nguyễn Thị Khác,1990-05-17,FEMALE,\nHV-9,Trần Văn Mới,,,\n", 200);
        put(id, "roster", "class,learner,score\nL1,HV-2,9.5\nL1,HV-9,\nL1,HV-3,8.0\n", 200);
        previewed(id);

        List<Map<String, Object>> learners = changes(id, "learners", "");
        assertThat(learners).hasSize(2);
        assertThat(learners.get(0))
                .containsEntry("line", 2)
                .containsEntry("kind", "UPDATE")
                .containsEntry("key", "HV-2");
        assertThat(cells(learners.get(0)))
                .containsExactly(
                        "full_name: Nguyễn Thị Mẫu 2 > Nguyễn Thị Khác", "sending_unit: xa-truong-xuan > null");
        assertThat(cells(learners.get(1))).containsExactly("code: null > HV-9", "full_name: null > Trần Văn Mới");
        List<Map<String, Object>> roster = changes(id, "roster", "?kind=UPDATE");
        assertThat(roster).hasSize(1);
        assertThat(roster.get(0)).containsEntry("key", "L1,HV-2");
        assertThat(cells(roster.get(0))).containsExactly("score: 7.0 > 9.5");
        assertThat(changes(id, "roster", "?limit=1&kind=CREATE").get(0)).containsEntry("key", "L1,HV-9");
        // Who looked at whom stands in the trail.
        assertThat(number("SELECT count(*) FROM audit_entry a JOIN learner l ON l.id = ANY (a.persons)"
                        + " WHERE a.outcome = 'READ' AND l.code = 'HV-2'"))
                .isEqualTo(2);
    }

    @SuppressWarnings("unchecked")
    private static List<String> cells(Map<String, Object> change) {
        return ((List<Map<String, Object>>) change.get("cells"))
                .stream()
                        .map(cell -> cell.get("column") + ": " + cell.get("before") + " > " + cell.get("after"))
                        .toList();
    }

    @Test
    void what_was_changed_since_the_preview_is_shown_again_instead_of_written() {
        Register register = Register.of(1, 3).inSession();
        imported("thoi-lai", register);
        String id = begin("thoi-lai");
        put(id, "roster", register.roster().replace("L1,HV-2,COMPLETED,9,7.0", "L1,HV-2,COMPLETED,9,9.5"), 200);
        previewed(id);
        sql("UPDATE enrollment SET sessions_attended = 3, version = version + 1"
                + " WHERE learner_id = (SELECT id FROM learner WHERE code = 'HV-3')");

        JsonPath again = committed(id);
        assertThat(again.getString("state")).isEqualTo("PREVIEWED");
        assertThat(again.getString("failure")).isEqualTo("preview-changed");
        assertThat(counts(again, "roster")).containsExactly(0, 2, 0, 1);
        assertThat(number("SELECT count(*) FROM enrollment WHERE score = 9.5")).isZero();

        assertThat(committed(id).getInt("written")).isEqualTo(2);
    }

    @Test
    void problems_keep_an_import_from_being_committed_until_the_file_comes_again() {
        Register register = Register.of(1, 2);
        String id = filled("thoi-lai", register.withRoster(ROSTER + "L1,nobody,COMPLETED,9,8\n"));
        JsonPath job = previewed(id);
        assertThat(job.getString("failure")).isEqualTo("rows-with-problems");
        assertThat(job.getInt("problems")).isEqualTo(1);
        ask(id, "commit", 409);

        assertThat(put(id, "roster", register.roster(), 200).getString("state")).isEqualTo("RECEIVING");
        assertThat(problems(id)).isEmpty();
        assertThat(committed(id).getString("state")).isEqualTo("COMMITTED");

        put(id, "roster", register.roster(), 409);
        ask(id, "commit", 409);
        ask(id, "preview", 409);
        cancel(id, 409);
    }

    @Test
    void a_column_that_the_header_leaves_out_stays_as_it_is() {
        imported("thoi-lai", Register.of(1, 2).inSession());
        String id = begin("thoi-lai");
        put(id, "classes", "code,capacity,lecturers\nL1,40,lan minh\n", 200);
        put(id, "learners", "code,birth_date\nHV-1,1991-01-01\n", 200);
        put(id, "roster", "class,learner\nL1,HV-1\n", 200);
        JsonPath job = committed(id);

        assertThat(counts(job, "roster")).containsExactly(0, 0, 0, 1);
        assertThat(number("SELECT count(*) FROM training_class WHERE capacity = 40 AND lecturers = '{lan,minh}'"
                        + " AND state = 'IN_SESSION' AND opening_decision_number = '1-QĐ' AND sessions_held = 10"))
                .isEqualTo(1);
        assertThat(number("SELECT count(*) FROM learner WHERE birth_date = '1991-01-01' AND sex = 'FEMALE'"))
                .isEqualTo(1);
    }
}
