package vn.thoilai.enrollment.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.thoilai.kit.identity.Roles;
import vn.thoilai.kit.test.ContractApi;
import vn.thoilai.kit.test.SqlCount;

@QuarkusTest
class ScoresTest extends AssessmentTest {

    @Test
    void the_latest_attempt_counts_unless_the_policy_says_the_best() {
        String classId = inSession("2017-P01");
        String item = item(classId, "thi", 1);
        String learner = attending(classId, "HV-1", 10);
        enter(classId, item, score(learner, 1, 6.5)).statusCode(200);
        enter(classId, item, score(learner, 2, 4))
                .statusCode(200)
                .body("lines[0].scores", contains(6.5f, 4.0f))
                .body("version", equalTo(3));
        results(classId).body("items[0].score", equalTo(4.0f)).body("items[0].passed", equalTo(false));
        try {
            sql("UPDATE grading_policy SET resits = 'BEST'");
            results(classId).body("items[0].score", equalTo(6.5f)).body("items[0].passed", equalTo(true));
        } finally {
            sql("UPDATE grading_policy SET resits = 'LATEST'");
        }
        enter(classId, item, score(learner, 2, null)).statusCode(200).body("lines[0].scores", contains(6.5f));
        get(officer(), enrollment(classId, learner)).body("score", equalTo(6.5f));
    }

    @Test
    void a_bad_line_is_named_and_loses_nothing() {
        String classId = inSession("2017-P01");
        String item = item(classId, "thi", 1);
        String learner = attending(classId, "HV-1", 10);
        String gone = attending(classId, "HV-2", 10);
        enter(classId, item, score(learner, 1, 8), score(gone, 1, 8)).statusCode(200);
        move(enrollment(classId, gone), etag(enrollment(classId, gone)), body("to", "WITHDRAWN", "reason", "x"))
                .then()
                .statusCode(200);
        enter(
                        classId,
                        item,
                        score(learner, 1, 3),
                        score(UUID.randomUUID().toString(), 1, 3),
                        score(gone, 1, 3),
                        score(learner, 1, 4),
                        score(learner, 3, 5))
                .statusCode(400)
                .body(
                        "errors.pointer",
                        contains(
                                "/scores/1/enrollment",
                                "/scores/2/enrollment",
                                "/scores/3/attempt",
                                "/scores/4/attempt"))
                .body(
                        "errors.code",
                        contains("unknown-enrollment", "not-taking-part", "duplicate-in-list", "attempt-gap"));
        for (Object wrong : List.of(-0.1, 10.1, 8.55)) {
            ContractApi.givenBad(officer())
                    .contentType("application/json")
                    .header("If-Match", "\"2\"")
                    .body(body("scores", List.of(score(learner, 2, 5), score(learner, 1, wrong))))
                    .patch(items(classId) + "/" + item + "/scores")
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("/scores/1/score"));
        }
        get(officer(), items(classId) + "/" + item + "/scores")
                .header("ETag", "\"2\"")
                .body("lines", hasSize(1))
                .body("lines[0].scores", contains(8.0f));
        // Who left keeps what he scored, though it is asked for by nobody but the list of all.
        get(officer(), CLASSES + "/" + classId + "/results/scores").body("items.learnerCode", contains("HV-1", "HV-2"));
    }

    @Test
    void attempts_are_taken_back_from_the_last_in_any_order_of_lines() {
        String classId = inSession("2017-P01");
        String item = item(classId, "thi", 1);
        String learner = attending(classId, "HV-1", 10);
        enter(classId, item, score(learner, 2, 6), score(learner, 1, 4)).statusCode(200);
        enter(classId, item, score(learner, 1, null)).statusCode(400).body("errors[0].code", equalTo("attempt-gap"));
        enter(classId, item, score(learner, 1, null), score(learner, 2, null))
                .statusCode(200)
                .body("lines[0].scores", empty());
    }

    @Test
    void scores_are_entered_at_the_version_that_was_read() {
        String classId = inSession("2017-P01");
        String item = item(classId, "thi", 1);
        String learner = attending(classId, "HV-1", 10);
        List<Map<String, Object>> line = List.of(score(learner, 1, 5));
        enterAt("\"2\"", classId, item, line).statusCode(412);
        enterAt("\"1\"", classId, item, line).statusCode(200).header("ETag", "\"2\"");
        enterAt("\"1\"", classId, item, line).statusCode(412);
        ContractApi.givenBad(officer())
                .contentType("application/json")
                .body(body("scores", line))
                .patch(items(classId) + "/" + item + "/scores")
                .then()
                .statusCode(428);
    }

    @Test
    void fifty_lines_cost_no_more_statements_than_one() {
        String classId = inSession("2017-P01");
        String item = item(classId, "thi", 1);
        List<String> learners = IntStream.range(0, 50)
                .mapToObj(index -> nominate(classId, learner("HV-" + index)))
                .toList();
        sql("UPDATE enrollment SET state = 'ATTENDING', sessions_attended = 10");
        List<Map<String, Object>> lines =
                learners.stream().map(id -> score(id, 1, 7)).toList();
        int one = SqlCount.of(
                () -> enterAt("\"1\"", classId, item, lines.subList(0, 1)).statusCode(200));
        int fifty = SqlCount.of(() -> enterAt("\"2\"", classId, item, lines).statusCode(200));
        assertThat(fifty).isEqualTo(one);
        results(classId).body("items.findAll { it.score == 7.0f }", hasSize(50));
    }

    @Test
    void scores_are_listed_by_learner_and_paged() {
        String classId = inSession("2017-P01");
        String exam = item(classId, "thi", 1);
        String paper = item(classId, "bai", 1);
        String first = attending(classId, "HV-1", 10);
        String second = attending(classId, "HV-2", 10);
        enter(classId, exam, score(second, 1, 5), score(first, 1, 6)).statusCode(200);
        enter(classId, paper, score(first, 1, 7), score(first, 2, 8)).statusCode(200);
        String path = CLASSES + "/" + classId + "/results/scores";
        get(officer(), path)
                .body("items.learnerCode", contains("HV-1", "HV-1", "HV-1", "HV-2"))
                .body("items.itemCode", contains("bai", "bai", "thi", "thi"))
                .body("items.score", contains(7.0f, 8.0f, 6.0f, 5.0f));
        get(officer(), path + "?enrollment=" + second).body("items.score", contains(5.0f));
        String next = get(officer(), path + "?limit=2").extract().path("next");
        get(officer(), path + "?limit=2&cursor=" + next).body("items.score", contains(6.0f, 5.0f));
    }

    @Test
    void only_who_teaches_or_keeps_the_class_sees_and_enters_scores() {
        String classId = inSession("2017-P01");
        String item = item(classId, "thi", 1);
        String path = items(classId) + "/" + item + "/scores";
        List<Map<String, Object>> line = List.of(score(attending(classId, "HV-1", 10), 1, 5));
        for (String role : List.of(Roles.DIRECTOR, Roles.AUDITOR)) {
            get(as(role), path).statusCode(200);
            change(as(role), "PATCH", path, "\"1\"", body("scores", line)).statusCode(403);
        }
        get(as(Roles.LEARNER), path).statusCode(403);
        get(city(Roles.CITY_OFFICER), path).statusCode(403);
        get(officerOf("co-do"), path).statusCode(404);
        change(officerOf("co-do"), "PATCH", path, "\"1\"", body("scores", line)).statusCode(404);
    }

    private static String etag(String path) {
        return get(officer(), path).extract().header("ETag");
    }

    @Test
    void stale_scores_are_answered_with_both_versions_of_what_differs() {
        String classId = inSession("2017-P01");
        String item = item(classId, "thi", 1);
        String first = attending(classId, "HV-1", 10);
        String second = attending(classId, "HV-2", 10);
        enter(classId, item, score(first, 1, 8), score(second, 1, 7)).statusCode(200);
        enterAt("\"1\"", classId, item, List.of(score(first, 1, 8.0), score(second, 1, 6.5), score(first, 2, 9)))
                .statusCode(412)
                .body("code", equalTo("stale-version"))
                .body("conflict.pointer", contains("/scores/1", "/scores/2"))
                .body("conflict[0].stands.score", equalTo(7.0f))
                .body("conflict[0].sent.score", equalTo(6.5f))
                .body("conflict[1].stands.score", nullValue());
    }

    @Test
    void entering_scores_is_offered_where_there_is_something_to_score() {
        String classId = inSession("2017-P01");
        String path = CLASSES + "/" + classId;
        get(officer(), path).body("allowedActions", not(hasItem("enterScores")));
        item(classId, "thi", 1);
        get(officer(), path)
                .body("allowedActions", not(hasItem("enterScores")))
                .body("allowedActions", not(hasItem("decideAssessment")));
        attending(classId, "HV-1", 10);
        get(officer(), path)
                .body("allowedActions", hasItem("enterScores"))
                .body("allowedActions", hasItem("decideAssessment"));
    }
}
