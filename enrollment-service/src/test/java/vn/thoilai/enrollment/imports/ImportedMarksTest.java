package vn.thoilai.enrollment.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thoilai.kit.test.ContractApi;

/** Marks and scores of files obey the rules of those that phones and lecturers send. */
@QuarkusTest
class ImportedMarksTest extends ImportTest {

    @BeforeEach
    void a_class_in_session() {
        ImportResultsTest.prepare();
    }

    private static String of(String file, String csv) {
        String id = begin("thoi-lai");
        put(id, file, csv, 200);
        assertThat(committed(id).getString("state")).isEqualTo("COMMITTED");
        return id;
    }

    private static List<String> problemsOf(String file, String csv) {
        String id = begin("thoi-lai");
        put(id, file, csv, 200);
        previewed(id);
        return problems(id);
    }

    private static String marks(String... rows) {
        return ImportResultsTest.ATTENDANCE + String.join("\n", rows) + "\n";
    }

    private static String stands() {
        return text("SELECT mark || ' ' || to_char(marked_at AT TIME ZONE 'UTC', 'HH24:MI') FROM attendance_mark");
    }

    @Test
    void no_mark_of_a_file_is_made_in_the_future_or_before_there_were_any() {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        assertThat(problemsOf(
                        "attendance",
                        marks(
                                "L1,1,HV-1,PRESENT,2099-01-01T07:30:00+07:00",
                                "L1,1,HV-2,PRESENT," + now.plus(Duration.ofHours(1)),
                                "L1,2,HV-1,PRESENT,1969-01-01T07:30:00+07:00",
                                "L1,2,HV-2,PRESENT," + now.plus(Duration.ofMinutes(1)))))
                .containsExactly(
                        "attendance 2 marked_at mark-time",
                        "attendance 3 marked_at mark-time",
                        "attendance 4 marked_at mark-time");
    }

    @Test
    void no_mark_of_a_file_is_made_before_the_day_of_its_session_begins_here() {
        assertThat(problemsOf(
                        "attendance",
                        marks(
                                "L1,1,HV-1,PRESENT,2017-03-05T23:59:59+07:00",
                                "L1,1,HV-2,PRESENT,2017-03-06T00:00:00+07:00")))
                .containsExactly("attendance 2 marked_at mark-time");
    }

    @Test
    void the_last_mark_made_stands() {
        of("attendance", marks("L1,1,HV-1,PRESENT,2017-03-06T08:00:00Z"));
        assertThat(problemsOf("attendance", marks("L1,1,HV-1,UNEXCUSED,2017-03-06T07:00:00Z")))
                .containsExactly("attendance 2 marked_at older-mark");
        // The same said earlier changes nothing, later it does.
        of("attendance", marks("L1,1,HV-1,PRESENT,2017-03-06T07:00:00Z"));
        assertThat(stands()).isEqualTo("PRESENT 08:00");
        of("attendance", marks("L1,1,HV-1,PRESENT,2017-03-06T09:00:00Z"));
        assertThat(stands()).isEqualTo("PRESENT 09:00");
        of("attendance", marks("L1,1,HV-1,LATE,2017-03-06T10:00:00Z"));
        assertThat(stands()).isEqualTo("LATE 10:00");
        of("attendance", marks("L1,1,HV-1,EXCUSED,"));
        assertThat(number("SELECT count(*) FROM attendance_mark WHERE mark = 'EXCUSED' AND marked_at > '2020-01-01'"))
                .isEqualTo(1);
    }

    @Test
    void attempts_follow_one_another() {
        String scores = ImportResultsTest.SCORES;
        assertThat(problemsOf("scores", scores + "L1,T1,HV-1,3,5\nL1,T1,HV-2,1,5\nL1,T1,HV-2,3,5\nL1,T2,HV-2,2,5\n"))
                .containsExactly(
                        "scores 2 attempt attempt-gap", "scores 4 attempt attempt-gap", "scores 5 attempt attempt-gap");
        of("scores", scores + "L1,T1,HV-1,2,5\nL1,T1,HV-1,1,4\n");
        of("scores", scores + "L1,T1,HV-1,3,6\n");
        assertThat(number("SELECT count(*) FROM assessment_score")).isEqualTo(3);
    }

    @Test
    void who_read_the_scores_before_an_import_or_its_undo_does_not_write_over_it() {
        String sheet = "/enrollment/v1/classes/" + text("SELECT id FROM training_class") + "/assessment-items/"
                + text("SELECT id FROM assessment_item WHERE code = 'T1'") + "/scores";
        String before = etag(sheet);
        String id = of("scores", ImportResultsTest.SCORES + "L1,T1,HV-1,1,5\n");
        patch(sheet, before, 412);
        String imported = etag(sheet);
        assertThat(undone(id).getString("state")).isEqualTo("UNDONE");
        patch(sheet, imported, 412);
        patch(sheet, etag(sheet), 200);
        assertThat(number("SELECT scores_version FROM assessment_item WHERE code = 'T2'"))
                .isEqualTo(1);
    }

    private static String etag(String sheet) {
        return ContractApi.given(OFFICER)
                .get(sheet)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    private static void patch(String sheet, String etag, int status) {
        String enrollment =
                text("SELECT e.id FROM enrollment e JOIN learner l ON l.id = e.learner_id WHERE l.code = 'HV-1'");
        ContractApi.given(OFFICER)
                .contentType("application/json")
                .header("If-Match", etag)
                .body(Map.of("scores", List.of(Map.of("enrollment", enrollment, "attempt", 1, "score", 9))))
                .patch(sheet)
                .then()
                .statusCode(status);
    }
}
