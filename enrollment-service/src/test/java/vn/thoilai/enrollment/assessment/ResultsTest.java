package vn.thoilai.enrollment.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thoilai.kit.identity.Roles;

@QuarkusTest
class ResultsTest extends AssessmentTest {

    @Test
    void attendance_score_and_decision_make_a_proposal() {
        String classId = inSession("2017-P01");
        String item = item(classId, "thi", 1);
        String passed = attending(classId, "HV-1", 8);
        String failed = attending(classId, "HV-2", 10);
        String away = attending(classId, "HV-3", 7);
        String unknown = attending(classId, "HV-4", null);
        attending(classId, "HV-5", 9);
        enter(classId, item, score(passed, 1, 8.5), score(failed, 1, 4.9), score(away, 1, 9), score(unknown, 1, 7))
                .statusCode(200);
        results(classId)
                .body("items.eligibility", contains("ELIGIBLE", "ELIGIBLE", "NOT_ELIGIBLE", "UNKNOWN", "ELIGIBLE"))
                .body("items.score", contains(8.5f, 4.9f, null, 7.0f, null))
                .body("items.grade", contains("GOOD", "FAIL", null, "FAIR", null))
                .body("items.proposal", contains("COMPLETED", "NOT_COMPLETED", "NOT_COMPLETED", null, null));
        summary(classId)
                .body("undecided", equalTo(2))
                .body("completed", equalTo(1))
                .body("approvedAt", nullValue());
        approve(classId).statusCode(409).body("errors.code", contains("attendance-unknown", "score-missing"));
        decide(classId, unknown, "ADMITTED", "Sổ điểm danh thất lạc").statusCode(204);
        decide(classId, away, "ADMITTED", "Ốm có giấy xác nhận").statusCode(204);
        results(classId)
                .body("items.proposal", contains("COMPLETED", "NOT_COMPLETED", "COMPLETED", "COMPLETED", null))
                .body("items[2].score", equalTo(9.0f))
                .body("items[2].decisionReason", equalTo("Ốm có giấy xác nhận"));
        decide(classId, away, null, null).statusCode(204);
        results(classId).body("items[2].proposal", equalTo("NOT_COMPLETED"));
    }

    @Test
    void sessions_that_were_held_and_marked_come_before_stated_numbers() {
        String classId = inSession("2017-P01");
        String learner = attending(classId, "HV-1", 2);
        sql("""
                INSERT INTO class_session (id, centre_id, class_id, number, date, state, version)
                SELECT uuidv7(), k.centre_id, k.id, n, date '2017-03-06' + n, CASE WHEN n = 6 THEN 'PLANNED' ELSE 'HELD' END, 1
                FROM training_class k, generate_series(1, 6) n""");
        results(classId)
                .body("items[0].sessionsHeld", equalTo(5))
                .body("items[0].sessionsAttended", equalTo(0))
                .body("items[0].sessionsUnmarked", equalTo(5))
                .body("items[0].eligibility", equalTo("UNKNOWN"));
        mark(learner, 1, "PRESENT");
        mark(learner, 2, "LATE");
        mark(learner, 3, "PRESENT");
        mark(learner, 4, "UNMARKED");
        results(classId).body("items[0].eligibility", equalTo("UNKNOWN"));
        mark(learner, 5, "EXCUSED");
        results(classId)
                .body("items[0].sessionsAttended", equalTo(3))
                .body("items[0].sessionsUnmarked", equalTo(1))
                .body("items[0].eligibility", equalTo("UNKNOWN"));
        sql("UPDATE attendance_mark SET mark = 'PRESENT' WHERE mark = 'UNMARKED'");
        results(classId).body("items[0].eligibility", equalTo("ELIGIBLE"));
        sql("UPDATE attendance_mark SET mark = 'UNEXCUSED' WHERE mark = 'LATE'");
        results(classId).body("items[0].eligibility", equalTo("NOT_ELIGIBLE"));
    }

    @Test
    void only_what_the_director_approved_counts() {
        String classId = inSession("2017-P01");
        String item = item(classId, "thi", 1);
        String first = attending(classId, "HV-1", 10);
        String second = attending(classId, "HV-2", 3);
        String third = attending(classId, "HV-3", 10);
        enter(classId, item, score(first, 1, 8), score(second, 1, 9)).statusCode(200);
        decide(classId, third, "EXEMPT", "Giảng viên mời dự").statusCode(204);
        assertThat(feed().getList("data.grade")).containsOnlyNulls();
        move(CLASSES + "/" + classId, "\"3\"", body("to", "ASSESSED")).then().statusCode(409);

        approve(classId)
                .statusCode(200)
                .body("resultsApprovedAt", notNullValue())
                .header("ETag", "\"4\"");

        results(classId)
                .body("items.state", contains("COMPLETED", "NOT_COMPLETED", "COMPLETED"))
                .body("items.proposal", contains("COMPLETED", "NOT_COMPLETED", "COMPLETED"));
        get(officer(), enrollment(classId, second)).body("score", nullValue()).body("grade", nullValue());
        List<Object> last = feed().getList("findAll { it.type.contains('enrollment.enrollment') }.data");
        assertThat(last.subList(last.size() - 3, last.size()))
                .extracting("state", "grade")
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("COMPLETED", "GOOD"),
                        org.assertj.core.groups.Tuple.tuple("NOT_COMPLETED", null),
                        org.assertj.core.groups.Tuple.tuple("COMPLETED", null));
        // What becomes known of attendance later changes nothing.
        sql("UPDATE enrollment SET sessions_attended = 0");
        results(classId).body("items[0].score", equalTo(8.0f)).body("items[0].proposal", equalTo("COMPLETED"));
        move(CLASSES + "/" + classId, "\"4\"", body("to", "ASSESSED")).then().statusCode(200);
    }

    @Test
    void what_is_approved_is_what_was_read() {
        String classId = inSession("2017-P01");
        String item = item(classId, "thi", 1);
        String learner = attending(classId, "HV-1", 10);
        enter(classId, item, score(learner, 1, 8)).statusCode(200);
        String digest = summary(classId).extract().path("digest");
        enter(classId, item, score(learner, 1, 5)).statusCode(200);
        String approval = CLASSES + "/" + classId + "/results/approval";
        summary(classId).body("digest", not(equalTo(digest)));
        String director = as(Roles.DIRECTOR);
        change(director, "POST", approval, "\"3\"", body("digest", digest)).statusCode(409);
        change(director, "POST", approval, "\"2\"", body("digest", digest)).statusCode(412);
        change(officer(), "POST", approval, "\"3\"", body("digest", digest)).statusCode(403);
        change(as(Roles.LECTURER), "POST", approval, "\"3\"", body("digest", digest))
                .statusCode(403);
        results(classId).body("items[0].state", equalTo("ATTENDING"));
        approve(classId).statusCode(200);
        approve(classId).statusCode(409);
        enter(classId, item, score(learner, 1, 9)).statusCode(409);
        record(classId, learner, body("sessionsAttended", 1)).statusCode(409);
        decide(classId, learner, "EXCLUDED", "x").statusCode(409);
        get(officer(), enrollment(classId, learner)).body("score", equalTo(5.0f));
    }

    @Test
    void a_class_without_items_is_approved_by_the_scores_recorded() {
        String classId = inSession("2017-P01");
        String good = attending(classId, "HV-1", 10);
        String away = attending(classId, "HV-2", 7);
        record(classId, good, body("sessionsAttended", 10, "score", 7)).statusCode(200);
        record(classId, away, body("sessionsAttended", 7, "score", 7)).statusCode(409);
        record(classId, away, body("sessionsAttended", 8, "score", 7)).statusCode(200);
        // A score that does not count any more is dropped by nobody but a person.
        sql("UPDATE enrollment SET sessions_attended = 7 WHERE id = '" + away + "'");
        approve(classId).statusCode(409).body("errors.code", contains("not-eligible"));
        decide(classId, away, "EXCLUDED", "x").statusCode(400).body("errors[0].code", equalTo("score-stands"));
        record(classId, away, body("sessionsAttended", 7)).statusCode(200);
        approve(classId).statusCode(200);
        results(classId).body("items.state", contains("COMPLETED", "NOT_COMPLETED"));
    }

    @Test
    void decisions_are_made_together_or_not_at_all() {
        String classId = inSession("2017-P01");
        String first = attending(classId, "HV-1", null);
        String second = attending(classId, "HV-2", null);
        String path = CLASSES + "/" + classId + "/results/decisions";
        var right = body("enrollment", first, "version", 3, "decision", "EXEMPT", "reason", "Không thi");
        post(
                        officer(),
                        path,
                        body(
                                "decisions",
                                List.of(
                                        right,
                                        with(right, "enrollment", second, "reason", " "),
                                        with(right, "enrollment", second, "version", 9),
                                        right)))
                .statusCode(400)
                .body(
                        "errors.pointer",
                        contains("/decisions/1/reason", "/decisions/2/enrollment", "/decisions/3/enrollment"));
        results(classId).body("items.findAll { it.decision != null }", hasSize(0));
        post(officer(), path, body("decisions", List.of(with(right, "version", 9))))
                .statusCode(400)
                .body("errors[0].code", equalTo("stale-version"));
        post(as(Roles.LECTURER), path, body("decisions", List.of(right))).statusCode(403);
        post(officerOf("co-do"), path, body("decisions", List.of(right))).statusCode(404);
        post(officer(), path, body("decisions", List.of(right, with(right, "enrollment", second))))
                .statusCode(204);
        approve(classId).statusCode(200);
    }

    @Test
    void only_a_class_in_session_is_approved() {
        String classId = trainingClass("2017-P01");
        approve(classId).statusCode(409);
        open(classId);
        approve(classId).statusCode(409);
    }

    private static void mark(String enrollment, int session, String mark) {
        sql("""
                INSERT INTO attendance_mark (id, centre_id, class_id, session_id, enrollment_id, learner_id, mark, mark_id, marked_at, source)
                SELECT uuidv7(), s.centre_id, s.class_id, s.id, e.id, e.learner_id, '%s', uuidv7(), now(), 'ROLL'
                FROM class_session s JOIN enrollment e ON e.class_id = s.class_id
                WHERE e.id = '%s' AND s.number = %d""".formatted(mark, enrollment, session));
    }

    private static JsonPath feed() {
        return get(service(), ROOT + "/feed?limit=500").extract().jsonPath();
    }
}
