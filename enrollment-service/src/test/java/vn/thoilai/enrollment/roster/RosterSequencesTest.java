package vn.thoilai.enrollment.roster;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;
import vn.thoilai.contract.enrollment.EnrollmentState;

/** No sequence of calls brings a roster into a state it must not be in. */
@QuarkusTest
class RosterSequencesTest extends RosterCalls {

    private static final int LEARNERS_OF_IT = 5;
    private static final int TRIES = 40;

    private final Set<EnrollmentState> reached = EnumSet.noneOf(EnrollmentState.class);

    /** A call: what it does, to which learner, and with which state or number. */
    private record Step(String call, int learner, EnrollmentState to, int number) {}

    /** An enrollment as it stands. */
    private record Seen(String id, EnrollmentState state, boolean accepted, int version, String place) {}

    @Test
    void no_sequence_of_calls_reaches_an_illegal_state_overbooks_or_leaves_a_place_free_beside_who_waits() {
        List<String> learners = RosterRows.learners(LEARNERS_OF_IT);
        // What of jqwik makes data works in its own session; the service is Quarkus's to start.
        JqwikSession.run(() -> {
            int[] number = {0};
            sequences().sampleStream().limit(TRIES).forEach(steps -> play("C-" + number[0]++, learners, steps));
        });
        assertThat(reached)
                .as("the sequences get far enough to prove something")
                .contains(
                        EnrollmentState.NOMINATED,
                        EnrollmentState.SUMMONED,
                        EnrollmentState.ATTENDING,
                        EnrollmentState.REJECTED,
                        EnrollmentState.WITHDRAWN);
    }

    private static Arbitrary<List<Step>> sequences() {
        Arbitrary<String> calls = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just("nominate")),
                Tuple.of(1, Arbitraries.just("list")),
                Tuple.of(3, Arbitraries.just("accept")),
                Tuple.of(2, Arbitraries.just("reject")),
                Tuple.of(2, Arbitraries.just("summon")),
                Tuple.of(6, Arbitraries.just("move")),
                Tuple.of(3, Arbitraries.just("begin")),
                Tuple.of(1, Arbitraries.just("resize")));
        return Combinators.combine(
                        calls,
                        Arbitraries.integers().between(0, LEARNERS_OF_IT - 1),
                        Arbitraries.of(EnrollmentState.class),
                        Arbitraries.integers().between(1, 3))
                .as(Step::new)
                .list()
                .ofMinSize(15)
                .ofMaxSize(40);
    }

    private void play(String code, List<String> learners, List<Step> steps) {
        String classId = id(post(officer(), CLASSES, with(newClass(code), "capacity", 2)));
        Map<String, Seen> before = Map.of();
        for (int done = 0; done < steps.size(); done++) {
            take(classId, learners, steps.get(done), before);
            Map<String, Seen> after = seen(classId);
            List<Step> sofar = steps.subList(0, done + 1);
            RosterRows.requirePlacesRight();
            check(sofar, before, after);
            checkOrder(sofar, before, after);
            checkClass(stateOf(classId), sofar, after);
            after.values().forEach(seen -> reached.add(seen.state()));
            before = after;
        }
    }

    private static void take(String classId, List<String> learners, Step step, Map<String, Seen> present) {
        String learner = learners.get(step.learner());
        Seen seen = present.get("HV-" + (step.learner() + 1));
        String enrollment = seen == null ? learner : seen.id();
        int version = seen == null ? 1 : seen.version();
        switch (step.call()) {
            case "nominate" -> post(officer(), roster(classId), body("learner", learner));
            case "list" ->
                list(
                        officer(),
                        classId,
                        learners.stream().map(each -> body("learner", each)).toArray());
            case "accept" -> decide(classId, with(accept(enrollment, version), "reason", "x"));
            case "reject" -> decide(classId, reject(enrollment, version));
            case "summon" -> summon(classId);
            case "move" ->
                move(
                        roster(classId) + "/" + enrollment,
                        "\"" + version + "\"",
                        body("to", target(step, seen).name(), "reason", "x"));
            case "begin" -> proceed(classId);
            default -> resize(classId, step.number());
        }
    }

    /** Mostly a state that the present one leads to, or a sequence would seldom get far. */
    private static EnrollmentState target(Step step, Seen seen) {
        List<EnrollmentState> ways =
                seen == null ? List.of() : List.copyOf(EnrollmentLifeCycle.WAYS.from(seen.state()));
        return ways.isEmpty() || step.number() == 3
                ? step.to()
                : ways.get(step.to().ordinal() % ways.size());
    }

    /** From PLANNED to OPENED, and from there to IN_SESSION. */
    private static void proceed(String classId) {
        String path = CLASSES + "/" + classId;
        Response present = get(officer(), path).extract().response();
        boolean planned = "PLANNED".equals(present.path("state"));
        move(path, present.header("ETag"), planned ? opening() : body("to", "IN_SESSION"));
    }

    private static String stateOf(String classId) {
        return get(officer(), CLASSES + "/" + classId).extract().path("state");
    }

    private static void resize(String classId, int capacity) {
        String path = CLASSES + "/" + classId;
        Map<String, Object> update =
                with(newClass("x"), "delivery", "OWN", "countsTowardTarget", true, "capacity", capacity);
        List.of("centre", "code", "programme").forEach(update::remove);
        change(officer(), "PUT", path, get(officer(), path).extract().header("ETag"), update);
    }

    /** By learner, in the order of the nominations. */
    private static Map<String, Seen> seen(String classId) {
        Map<String, Seen> seen = new LinkedHashMap<>();
        RosterRows.texts("""
                SELECT concat_ws(' ', l.code, e.id, e.state, e.accepted_at IS NOT NULL, e.version, e.place)
                FROM enrollment e JOIN learner l ON l.id = e.learner_id WHERE e.class_id = '%s'
                ORDER BY e.nominated_at, e.id""".formatted(classId)).forEach(text -> {
            String[] row = text.split(" ");
            seen.put(
                    row[0],
                    new Seen(
                            row[1],
                            EnrollmentState.valueOf(row[2]),
                            row[3].equals("t"),
                            Integer.parseInt(row[4]),
                            row.length < 6 ? null : row[5]));
        });
        return seen;
    }

    private static void check(List<Step> sofar, Map<String, Seen> before, Map<String, Seen> after) {
        assertThat(after.keySet()).as("nobody is lost: " + sofar).containsAll(before.keySet());
        after.forEach((code, now) -> {
            Seen then = before.get(code);
            boolean legal = then == null
                    ? now.state() == EnrollmentState.NOMINATED
                    : now.state() == then.state()
                            || EnrollmentLifeCycle.WAYS.from(then.state()).contains(now.state())
                            || then.place() == null && now.state() == EnrollmentState.NOMINATED;
            assertThat(legal)
                    .as(code + " from " + then + " to " + now + " by " + sofar)
                    .isTrue();
            boolean beyond =
                    EnrollmentLifeCycle.WITH_PLACE.contains(now.state()) && now.state() != EnrollmentState.NOMINATED;
            assertThat(now.accepted())
                    .as(code + " " + now + " by " + sofar)
                    .isEqualTo(beyond || now.state() == EnrollmentState.NOMINATED && now.accepted());
            assertThat(then == null || now.equals(then) || now.version() > then.version())
                    .as("every change is a version: " + then + " to " + now + " by " + sofar)
                    .isTrue();
        });
    }

    /** Nobody is ahead of the class. */
    private static void checkClass(String state, List<Step> sofar, Map<String, Seen> after) {
        Set<EnrollmentState> possible =
                EnumSet.of(EnrollmentState.NOMINATED, EnrollmentState.REJECTED, EnrollmentState.WITHDRAWN);
        if (!"PLANNED".equals(state)) {
            possible.add(EnrollmentState.SUMMONED);
        }
        assertThat(after.values())
                .as("class " + state + " by " + sofar)
                .allMatch(seen -> "IN_SESSION".equals(state) || possible.contains(seen.state()));
    }

    /** Whoever came from the row to a place had stood before all who still wait. */
    private static void checkOrder(List<Step> sofar, Map<String, Seen> before, Map<String, Seen> after) {
        List<String> row = before.keySet().stream()
                .filter(code -> "WAITING".equals(before.get(code).place()))
                .toList();
        List<String> promoted = row.stream()
                .filter(code -> "HELD".equals(after.get(code).place()))
                .toList();
        List<String> entitled = row.stream()
                .filter(code -> after.get(code).place() != null)
                .limit(promoted.size())
                .toList();
        assertThat(promoted).as(sofar.toString()).isEqualTo(entitled);
    }
}
