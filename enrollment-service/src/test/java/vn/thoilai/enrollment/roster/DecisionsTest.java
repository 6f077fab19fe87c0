package vn.thoilai.enrollment.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.thoilai.kit.identity.Roles;
import vn.thoilai.kit.test.SqlCount;

/** The officer accepts and rejects, then summons all at once. */
@QuarkusTest
class DecisionsTest extends RosterCalls {

    @Test
    void each_nomination_is_decided_or_told_why_not() {
        String classId = classOf(9);
        String good = nominate(classId, learner("HV-1"));
        String bad = nominate(classId, learner("HV-2"));
        String gone = nominate(classId, learner("HV-3"));
        go(classId, gone, "WITHDRAWN");
        String stale = nominate(classId, learner("HV-4"));
        String unreasoned = nominate(classId, learner("HV-5"));
        decide(
                        classId,
                        accept(good, 1),
                        reject(bad, 1),
                        accept(gone, 2),
                        accept(stale, 7),
                        with(reject(unreasoned, 1), "reason", " "),
                        accept(UUID.randomUUID().toString(), 1),
                        reject(good, 1))
                .body(
                        "outcomes.result",
                        contains(
                                "ACCEPTED",
                                "REJECTED",
                                "NOT_NOMINATED",
                                "STALE_VERSION",
                                "REASON_NEEDED",
                                "UNKNOWN_ENROLLMENT",
                                "REPEATED"))
                .body("outcomes.version", contains(2, 2, 2, 1, 1, null, 2))
                .body(
                        "outcomes.state",
                        contains("NOMINATED", "REJECTED", "WITHDRAWN", "NOMINATED", "NOMINATED", null, "NOMINATED"));
        get(officer(), roster(classId) + "/" + good)
                .body("acceptedAt", notNullValue())
                .body("place", equalTo("HELD"));
        get(officer(), roster(classId) + "/" + bad)
                .body("reason", equalTo("Không đúng đối tượng"))
                .body("place", nullValue())
                .body("acceptedAt", nullValue());
        post(as(Roles.SENDING_UNIT), roster(classId) + "/decisions", body("decisions", List.of(accept(good, 2))))
                .statusCode(403);
        post(officerOf("co-do"), roster(classId) + "/decisions", body("decisions", List.of(accept(good, 2))))
                .statusCode(404);
        postBad(officer(), roster(classId) + "/decisions", body("decisions", List.of(with(accept(good, 2), "x", 1))))
                .statusCode(400);
    }

    @Test
    void who_is_accepted_while_waiting_gets_the_place_that_a_rejection_frees() {
        String classId = classOf(1);
        String first = nominate(classId, learner("HV-1"));
        String second = nominate(classId, learner("HV-2"));
        decide(classId, accept(second, 1), reject(first, 1))
                .body("outcomes.place", contains("HELD", null))
                .body("outcomes.version", contains(3, 2));
    }

    @Test
    void all_who_are_accepted_and_hold_a_place_are_summoned_at_once() {
        String classId = classOf(3);
        List<String> made = IntStream.range(1, 6)
                .mapToObj(index -> nominate(classId, learner("HV-" + index)))
                .toList();
        decide(classId, accept(made.get(0), 1), accept(made.get(1), 1), accept(made.get(3), 1));
        summon(classId).statusCode(409);
        open(classId);
        summon(classId)
                .statusCode(200)
                .body("summoned", equalTo(2))
                .body("undecided", equalTo(1))
                .body("waiting", equalTo(2))
                .body("firstUndecided.learnerCode", contains("HV-3"));
        get(officer(), roster(classId))
                .body("items.state", contains("SUMMONED", "SUMMONED", "NOMINATED", "NOMINATED", "NOMINATED"));
        go(classId, made.get(0), "WITHDRAWN");
        decide(classId, accept(made.get(2), 1));
        summon(classId)
                .body("summoned", equalTo(2))
                .body("undecided", equalTo(0))
                .body("firstUndecided", empty());
        List<String> states = get(service(), ROOT + "/feed?limit=500")
                .extract()
                .path("findAll { it.subject == '" + made.get(3) + "' }.data.state");
        assertThat(states).containsExactly("NOMINATED", "NOMINATED", "NOMINATED", "SUMMONED");
    }

    @Test
    void a_single_summons_accepts_and_a_cancelled_class_summons_nobody() {
        String classId = classOf(1);
        String only = nominate(classId, learner("HV-1"));
        open(classId);
        go(classId, only, "SUMMONED");
        get(officer(), roster(classId) + "/" + only).body("acceptedAt", notNullValue());
        move(CLASSES + "/" + classId, "\"2\"", body("to", "CANCELLED", "reason", "x"))
                .then()
                .statusCode(200);
        summon(classId).statusCode(409);
        summon(officerOf("co-do"), classId).statusCode(404);
    }

    @Test
    void many_decisions_and_summonses_cost_no_more_statements_than_one() {
        String classId = trainingClass("2017-P01");
        open(classId);
        int ofOne = cost(classId, 0, 1);
        assertThat(cost(classId, 1, 40)).isEqualTo(ofOne);
    }

    private static int cost(String classId, int from, int count) {
        Object[] decisions = IntStream.range(from, from + count)
                .mapToObj(index -> accept(nominate(classId, learner("HV-" + index)), 1))
                .toArray();
        return SqlCount.of(() -> decide(classId, decisions))
                + SqlCount.of(() -> summon(classId).body("summoned", equalTo(count)));
    }
}
