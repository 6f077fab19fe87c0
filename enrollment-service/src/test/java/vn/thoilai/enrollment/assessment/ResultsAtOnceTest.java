package vn.thoilai.enrollment.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thoilai.enrollment.http.InParallel;
import vn.thoilai.kit.identity.Roles;

/** What several people do to the results of one class at the same moment. */
@QuarkusTest
class ResultsAtOnceTest extends AssessmentTest {

    @Test
    void of_those_who_enter_scores_at_one_version_one_does() {
        String classId = inSession("2017-P01");
        String item = item(classId, "thi", 1);
        String first = attending(classId, "HV-1", 10);
        String second = attending(classId, "HV-2", 10);

        List<Integer> answers = InParallel.call(
                8,
                writer -> enterAt("\"1\"", classId, item, List.of(score(first, 1, writer), score(second, 1, writer)))
                        .extract()
                        .statusCode());

        assertThat(answers).containsOnly(200, 412);
        int written = answers.indexOf(200);
        assertThat(answers).filteredOn(status -> status == 200).hasSize(1);
        get(officer(), items(classId) + "/" + item + "/scores")
                .body("version", equalTo(2))
                .body("lines.scores.flatten()", contains((float) written, (float) written));
    }

    @Test
    void scores_of_different_items_entered_at_once_all_stand_in_the_result() {
        String classId = inSession("2017-P01");
        List<String> items = new ArrayList<>();
        for (int index = 0; index < 6; index++) {
            items.add(item(classId, "bai-" + index, 1));
        }
        String learner = attending(classId, "HV-1", 10);

        InParallel.call(
                6,
                index -> enter(classId, items.get(index), score(learner, 1, 4 + index))
                        .statusCode(200));

        get(officer(), enrollment(classId, learner)).body("score", equalTo(6.5f));
    }

    @Test
    void a_score_comes_before_the_approval_or_is_refused() {
        for (int round = 0; round < 4; round++) {
            String classId = inSession("2017-P0" + round);
            String item = item(classId, "thi", 1);
            String learner = attending(classId, "HV-" + round, 10);
            enter(classId, item, score(learner, 1, 5)).statusCode(200);
            String digest = summary(classId).extract().path("digest");
            String approval = CLASSES + "/" + classId + "/results/approval";

            List<Integer> answers = InParallel.call(
                    2,
                    who -> who == 0
                            ? enterAt("\"2\"", classId, item, List.of(score(learner, 1, 9)))
                                    .extract()
                                    .statusCode()
                            : change(as(Roles.DIRECTOR), "POST", approval, "\"3\"", body("digest", digest))
                                    .extract()
                                    .statusCode());

            // One of them was first, and the other one is told: nothing is approved that was not read.
            assertThat(answers).containsExactlyInAnyOrder(200, 409);
            boolean approved = answers.get(1) == 200;
            get(officer(), enrollment(classId, learner))
                    .body("score", equalTo(approved ? 5.0f : 9.0f))
                    .body("state", equalTo(approved ? "COMPLETED" : "ATTENDING"));
        }
    }

    @Test
    void of_corrections_proposed_at_once_one_stands_and_it_is_applied_once() {
        String classId = inSession("2017-P01");
        String item = item(classId, "thi", 1);
        String learner = attending(classId, "HV-1", 10);
        enter(classId, item, score(learner, 1, 8)).statusCode(200);
        approve(classId).statusCode(200);
        String path = enrollment(classId, learner) + "/corrections";

        List<Integer> proposed = InParallel.call(
                6,
                who -> post(officer(), path, CorrectionsTest.correction(item, 1, who))
                        .extract()
                        .statusCode());
        assertThat(proposed).containsOnly(201, 409);
        assertThat(Collections.frequency(proposed, 201)).isEqualTo(1);

        String id = get(officer(), path).body("items", hasSize(1)).extract().path("items[0].id");
        List<Integer> decided = InParallel.call(
                6,
                who -> CorrectionsTest.decide(
                                path,
                                id,
                                "\"1\"",
                                who % 2 == 0 ? body("to", "APPLIED") : body("to", "REJECTED", "reason", "x"))
                        .extract()
                        .statusCode());
        assertThat(decided).containsOnly(200, 412);
        assertThat(Collections.frequency(decided, 200)).isEqualTo(1);
        boolean applied = decided.indexOf(200) % 2 == 0;
        float expected = applied ? proposed.indexOf(201) : 8;
        get(officer(), enrollment(classId, learner)).body("score", equalTo(expected));
    }
}
