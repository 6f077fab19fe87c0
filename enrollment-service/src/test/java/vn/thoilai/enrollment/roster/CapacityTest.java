package vn.thoilai.enrollment.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.thoilai.enrollment.http.InParallel;
import vn.thoilai.kit.test.ContractApi;

/** However many come at once, the places are given out exactly, in order, and nobody is lost. */
@QuarkusTest
class CapacityTest extends RosterCalls {

    private static final int MANY = 300;

    @Test
    void of_hundreds_who_come_at_once_exactly_as_many_as_there_are_places_get_one_and_all_others_wait() {
        String classId = classOf(40);
        List<String> learners = RosterRows.learners(MANY);

        List<Response> answers = InParallel.call(
                MANY, index -> persistently(roster(classId), "n-" + index, body("learner", learners.get(index))));

        assertThat(answers).extracting(Response::statusCode).containsOnly(201);
        assertThat(answers)
                .extracting(answer -> answer.path("place").toString())
                .filteredOn("HELD"::equals)
                .hasSize(40);
        RosterRows.requirePlacesRight();
        List<String> latestHeld = RosterRows.texts("""
                SELECT 'late' FROM enrollment h JOIN enrollment w USING (class_id)
                WHERE h.place = 'HELD' AND w.place = 'WAITING' AND h.nominated_at > w.nominated_at""");
        assertThat(latestHeld).isEmpty();
        List<Integer> positions = get(officer(), roster(classId) + "/waiting?limit=500")
                .body("items", hasSize(MANY - 40))
                .extract()
                .path("items.position");
        assertThat(positions)
                .isEqualTo(IntStream.rangeClosed(1, MANY - 40).boxed().toList());
        List<String> told = get(service(), ROOT + "/feed?limit=500")
                .extract()
                .path("findAll { it.type == 'vn.thoilai.enrollment.enrollment.v1' }.data.place");
        assertThat(told).hasSize(MANY).filteredOn("HELD"::equals).hasSize(40);
    }

    @Test
    void places_stay_right_while_lists_withdrawals_decisions_and_capacity_change_at_once() {
        String classId = classOf(20);
        List<String> learners = RosterRows.learners(120);
        List<String> enrolled = list(officer(), classId, lines(learners.subList(0, 40)))
                .statusCode(200)
                .extract()
                .path("outcomes.enrollment");

        List<Integer> answers = InParallel.call(64, index -> {
            if (index < 4) {
                // Two lists twice, in opposite orders: who locks learners in the order of a list locks himself out.
                List<String> part = learners.subList(40, 80).stream().sorted().toList();
                Object[] lines = lines(part);
                if (index % 2 == 1) {
                    Collections.reverse(Arrays.asList(lines));
                }
                return persistently(CLASSES + "/" + classId + "/nominations", "l-" + index, body("nominations", lines))
                        .statusCode();
            }
            if (index < 24) {
                return move(roster(classId) + "/" + enrolled.get(index), "\"1\"", body("to", "WITHDRAWN"))
                        .statusCode();
            }
            if (index < 28) {
                return decideStatus(classId, reject(enrolled.get(index), 1));
            }
            if (index == 28) {
                return change(officer(), "PUT", CLASSES + "/" + classId, "\"1\"", larger())
                        .extract()
                        .statusCode();
            }
            return persistently(roster(classId), "s-" + index, body("learner", learners.get(50 + index)))
                    .statusCode();
        });

        // A promotion between reading and moving makes a version stale; nothing else may go wrong.
        assertThat(answers).isSubsetOf(200, 201, 409, 412);
        RosterRows.requirePlacesRight();
        List<String> lost = RosterRows.texts("""
                SELECT l.code FROM learner l
                WHERE substr(l.code, 4)::integer BETWEEN 1 AND 114
                  AND NOT EXISTS (SELECT FROM enrollment e WHERE e.learner_id = l.id)""");
        assertThat(lost).isEmpty();
    }

    @Test
    void of_ten_equal_nominations_at_once_one_is_made() {
        String classId = trainingClass("2017-P01");
        String learner = learner("HV-1");

        List<Integer> answers = InParallel.call(
                10,
                index -> post(officer(), roster(classId), body("learner", learner))
                        .extract()
                        .statusCode());

        assertThat(answers).containsOnly(201, 409);
        assertThat(answers).filteredOn(status -> status == 201).hasSize(1);
    }

    @Test
    void of_ten_equal_lists_with_one_key_at_once_one_is_carried_out() {
        String classId = classOf(3);
        Object[] lines = lines(RosterRows.learners(5));

        List<Integer> answers = InParallel.call(
                10,
                index -> keyed(CLASSES + "/" + classId + "/nominations", "one", body("nominations", lines))
                        .statusCode());

        assertThat(answers).containsOnly(200, 409).contains(200);
        get(officer(), roster(classId)).body("items.findAll { it.version == 1 }", hasSize(5));
        RosterRows.requirePlacesRight();
    }

    @Test
    void of_ten_changes_of_one_version_at_once_one_is_made() {
        String path = CLASSES + "/" + trainingClass("2017-P01");

        List<Integer> answers =
                InParallel.call(10, index -> move(path, "\"1\"", opening()).statusCode());

        assertThat(answers).containsOnly(200, 412);
        assertThat(answers).filteredOn(status -> status == 200).hasSize(1);
    }

    private static Object[] lines(List<String> learners) {
        return learners.stream().map(learner -> body("learner", learner)).toArray();
    }

    private static Map<String, Object> larger() {
        Map<String, Object> update = with(newClass("x"), "delivery", "OWN", "countsTowardTarget", true, "capacity", 25);
        List.of("centre", "code", "programme").forEach(update::remove);
        return update;
    }

    private static int decideStatus(String classId, Object decision) {
        return post(officer(), roster(classId) + "/decisions", body("decisions", List.of(decision)))
                .extract()
                .statusCode();
    }

    private static Response keyed(String path, String key, Object body) {
        return ContractApi.given(officer())
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(body)
                .post(path);
    }

    /** As a client does that is told to come back: with the same key, so that nothing is done twice. */
    private static Response persistently(String path, String key, Object body) {
        Response answer = keyed(path, key, body);
        return answer.statusCode() == 503 ? persistently(path, key, body) : answer;
    }
}
