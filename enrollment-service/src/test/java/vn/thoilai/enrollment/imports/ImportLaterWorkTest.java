package vn.thoilai.enrollment.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thoilai.kit.identity.Roles;
import vn.thoilai.kit.test.ContractApi;
import vn.thoilai.kit.test.TestTokens;

/** An undo takes the ground from under nothing that came after the commit, nor does it mind what came before. */
@QuarkusTest
class ImportLaterWorkTest extends ImportTest {

    private static final String DIRECTOR = TestTokens.token(Roles.DIRECTOR, List.of("thoi-lai"), List.of());
    private static final String OPENING =
            "code,state,opening_decision_number,opening_decision_date\nL1,OPENED,1-QĐ,2017-03-01\n";

    private static String path() {
        return "/enrollment/v1/classes/" + text("SELECT id FROM training_class");
    }

    private static void posted(String token, String path, Object body) {
        assertThat(ContractApi.given(token)
                        .contentType("application/json")
                        .body(body)
                        .post(path)
                        .statusCode())
                .isBetween(200, 201);
    }

    private static void planned() {
        String id = begin("thoi-lai");
        put(id, "classes", "code,name,programme,start_date\nL1,Lớp,PARTY_AWARENESS,2017-03-06\n", 200);
        put(id, "learners", "code,full_name\nHV-1,Mẫu\nHV-2,Mẫu\n", 200);
        put(id, "roster", "class,learner\nL1,HV-1\n", 200);
        assertThat(committed(id).getString("state")).isEqualTo("COMMITTED");
    }

    private static String then(String file, String csv) {
        String id = begin("thoi-lai");
        put(id, file, csv, 200);
        assertThat(committed(id).getString("state")).isEqualTo("COMMITTED");
        return id;
    }

    private static void refused(String id, String file, String... keys) {
        JsonPath job = undone(id);
        assertThat(job.getString("state")).isEqualTo("COMMITTED");
        assertThat(job.getString("failure")).isEqualTo("changed-since");
        assertThat(changes(id, file, "?changedSince=true"))
                .extracting(change -> change.get("key"))
                .containsExactly((Object[]) keys);
    }

    @Test
    void certificates_keep_the_rows_they_were_issued_on() {
        String first = filled("thoi-lai", Register.of(1, 2));
        committed(first);
        String names = then("learners", "code,full_name\nHV-1,Nguyễn Văn Đúng\n");
        posted(DIRECTOR, path() + "/certificates", Map.of());
        refused(names, "learners", "HV-1");
        refused(first, "roster", "L1,HV-1", "L1,HV-2");
        assertThat(number("SELECT count(*) FROM certificate")).isEqualTo(2);
    }

    @Test
    void a_class_that_was_opened_stays_open_under_sessions_nominations_and_summons() {
        planned();
        String opening = then("classes", OPENING);
        posted(OFFICER, path() + "/sessions", Map.of("number", 1, "date", "2017-03-06"));
        refused(opening, "classes", "L1");
        sql("DELETE FROM class_session");

        String learner = text("SELECT id FROM learner WHERE code = 'HV-2'");
        posted(OFFICER, path() + "/enrollments", Map.of("learner", learner));
        refused(opening, "classes", "L1");
        sql("DELETE FROM enrollment WHERE learner_id = '" + learner + "'");

        // Nominated before the import, summoned because of it.
        sql("UPDATE enrollment SET state = 'SUMMONED', accepted_at = now(), version = version + 1");
        refused(opening, "classes", "L1");
        assertThat(text("SELECT state FROM training_class")).isEqualTo("OPENED");
    }

    @Test
    void who_was_scored_keeps_attending() {
        ImportResultsTest.prepare();
        sql("UPDATE enrollment SET state = 'SUMMONED', version = version + 1 WHERE state = 'ATTENDING'");
        String attending = then("roster", "class,learner,state\nL1,HV-1,ATTENDING\nL1,HV-2,ATTENDING\n");
        String item = text("SELECT id FROM assessment_item WHERE code = 'T1'");
        String enrollment =
                text("SELECT e.id FROM enrollment e JOIN learner l ON l.id = e.learner_id WHERE l.code = 'HV-2'");
        ContractApi.given(OFFICER)
                .contentType("application/json")
                .header("If-Match", "\"1\"")
                .body(Map.of("scores", List.of(Map.of("enrollment", enrollment, "attempt", 1, "score", 8))))
                .patch(path() + "/assessment-items/" + item + "/scores")
                .then()
                .statusCode(200);
        refused(attending, "roster", "L1,HV-2");
    }

    @Test
    void a_score_stays_under_the_resit_that_follows_it() {
        ImportResultsTest.prepare();
        String scores = then("scores", ImportResultsTest.SCORES + "L1,T1,HV-1,1,4\nL1,T1,HV-2,1,4\n");
        sql("""
                INSERT INTO assessment_score (id, centre_id, class_id, item_id, enrollment_id, learner_id, attempt, score)
                SELECT uuidv7(), s.centre_id, s.class_id, s.item_id, s.enrollment_id, s.learner_id, 2, 7
                FROM assessment_score s JOIN learner l ON l.id = s.learner_id WHERE l.code = 'HV-1'""");
        refused(scores, "scores", "L1,T1,HV-1");
    }

    @Test
    void what_came_before_the_import_does_not_keep_it_from_being_undone() {
        planned();
        posted(OFFICER, path() + "/sessions", Map.of("number", 1, "date", "2017-03-06"));
        String opening = then("classes", OPENING);
        assertThat(undone(opening).getString("state")).isEqualTo("UNDONE");
        assertThat(text("SELECT state FROM training_class")).isEqualTo("PLANNED");
    }

    @Test
    void an_import_of_before_this_was_kept_minds_all_since_it_began() {
        planned();
        String opening = then("classes", OPENING);
        sql("UPDATE import_job SET committed_at = NULL");
        assertThat(undone(opening).getString("state")).isEqualTo("UNDONE");
        String again = then("classes", OPENING);
        sql("UPDATE import_job SET committed_at = NULL");
        posted(OFFICER, path() + "/sessions", Map.of("number", 1, "date", "2017-03-06"));
        refused(again, "classes", "L1");
    }
}
