package vn.thoilai.enrollment.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thoilai.kit.identity.Roles;
import vn.thoilai.kit.test.ContractApi;

@QuarkusTest
class RollTest extends AttendanceTest {

    @Test
    void nobody_is_present_unless_marked() {
        String session = session();
        nominate(classId, learner("HV-900"));
        get(lecturer(), rollOf(session))
                .statusCode(200)
                .body("lines.learnerCode", contains("HV-001", "HV-002", "HV-003"))
                .body("lines.mark", everyItem(equalTo("UNMARKED")))
                .body("lines.markedAt", everyItem(nullValue()))
                .body("state", equalTo("PLANNED"));
    }

    @Test
    void a_roll_is_taken_in_one_call_and_what_follows_follows() {
        String session = session();
        take(session, etag(session), lines("PRESENT", "UNEXCUSED", "UNMARKED"))
                .statusCode(200)
                .body("lines.mark", contains("PRESENT", "UNEXCUSED", "UNMARKED"))
                .body("lines.outcome", contains("APPLIED", "APPLIED", "DUPLICATE"))
                .body("lines[0].markedBy", equalTo(Roles.LECTURER))
                .body("state", equalTo("HELD"))
                .body("version", equalTo(2));

        get(officer(), path).body("sessionsHeld", equalTo(1));
        JsonPath came = enrollment(enrollments.get(0));
        assertThat(came.getString("state")).isEqualTo("ATTENDING");
        assertThat(came.getInt("sessionsAttended")).isEqualTo(1);
        JsonPath missed = enrollment(enrollments.get(1));
        assertThat(missed.getString("state")).isEqualTo("SUMMONED");
        assertThat(missed.getInt("sessionsAttended")).isZero();
        assertThat(enrollment(enrollments.get(2)).getString("sessionsAttended")).isNull();

        Map<String, ?> event = event(events("session"));
        assertThat(event.get("present")).isEqualTo(1);
        assertThat(event.get("unexcused")).isEqualTo(1);
        assertThat(event.get("state")).isEqualTo("HELD");
        assertThat(event(events("enrollment")).get("sessionsAttended")).isIn(0, 1);
    }

    @Test
    void the_same_roll_again_changes_nothing() {
        String session = session();
        List<?> lines = lines("PRESENT", "LATE", "EXCUSED");
        String etag =
                take(session, etag(session), lines).statusCode(200).extract().header("ETag");
        int events = events("session").size() + events("enrollment").size();
        take(session, etag, lines)
                .statusCode(200)
                .header("ETag", equalTo(etag))
                .body("lines.outcome", everyItem(equalTo("DUPLICATE")));
        assertThat(events("session").size() + events("enrollment").size()).isEqualTo(events);
    }

    @Test
    void a_stale_roll_is_answered_with_both_versions_of_what_differs() {
        String session = session();
        String stale = etag(session);
        List<Map<String, Object>> stands = lines("PRESENT", "PRESENT", "UNMARKED");
        take(session, stale, stands).statusCode(200);
        List<Map<String, Object>> sent = List.of(
                stands.get(0),
                mark(enrollments.get(1), "UNEXCUSED", MORNING.plusSeconds(60)),
                unmarked(enrollments.get(2)));
        take(session, stale, sent)
                .statusCode(412)
                .body("code", equalTo("stale-version"))
                .body("conflict.pointer", contains("/lines/1"))
                .body("conflict[0].stands.mark", equalTo("PRESENT"))
                .body("conflict[0].stands.markId", equalTo(stands.get(1).get("markId")))
                .body("conflict[0].sent.mark", equalTo("UNEXCUSED"));
        assertThat(roll(session).getList("lines.mark")).containsExactly("PRESENT", "PRESENT", "UNMARKED");
    }

    @Test
    void a_roll_taken_before_somebody_was_summoned_is_stale() {
        String session = session();
        String stale = etag(session);
        String late = nominate(classId, learner("HV-900"));
        moved(late, 1, "SUMMONED");
        take(session, stale, lines("PRESENT", "PRESENT", "PRESENT"))
                .statusCode(412)
                .body("conflict", hasSize(4))
                .body("conflict[3].stands.enrollment", equalTo(late))
                .body("conflict[3].sent", nullValue())
                .body("conflict[3].pointer", nullValue());
        ContractApi.given(lecturer())
                .header("If-None-Match", stale)
                .get(rollOf(session))
                .then()
                .statusCode(200);
        ContractApi.given(lecturer())
                .header("If-None-Match", etag(session))
                .get(rollOf(session))
                .then()
                .statusCode(304);
    }

    @Test
    void a_missing_a_further_and_a_repeated_learner_are_named() {
        String session = session();
        String stranger = UUID.randomUUID().toString();
        take(
                        session,
                        etag(session),
                        List.of(
                                mark(enrollments.get(0), "PRESENT", MORNING),
                                mark(stranger, "PRESENT", MORNING),
                                unmarked(enrollments.get(1))))
                .statusCode(400)
                .body("errors.pointer", contains("/lines/1/enrollment", "/lines"))
                .body("errors.code", contains("not-on-roll", "missing"))
                .body("errors[1].detail", containsString(enrollments.get(2)));
        take(session, etag(session), List.of(unmarked(enrollments.get(0)), unmarked(enrollments.get(0))))
                .statusCode(400)
                .body("errors.pointer", contains("/lines/1/enrollment"))
                .body("errors.code", contains("repeated"));
        take(session, etag(session), List.of())
                .statusCode(400)
                .body("errors.code", contains("missing", "missing", "missing"));
        assertThat(roll(session).getInt("version")).isEqualTo(1);
    }

    @Test
    void a_mark_needs_a_time_that_can_have_been() {
        String session = session();
        take(
                        session,
                        etag(session),
                        List.of(
                                mark(enrollments.get(0), "PRESENT", Instant.EPOCH),
                                mark(
                                        enrollments.get(1),
                                        "PRESENT",
                                        Instant.now().plusSeconds(3600)),
                                unmarked(enrollments.get(2))))
                .statusCode(400)
                .body("errors.pointer", contains("/lines/0/markedAt", "/lines/1/markedAt"));
        ContractApi.givenBad(lecturer())
                .contentType("application/json")
                .body(body("lines", lines("PRESENT", "PRESENT", "PRESENT")))
                .put(rollOf(session))
                .then()
                .statusCode(428);
    }

    @Test
    void a_session_at_a_venue_calls_its_learners_only() {
        assign(enrollments.get(1), venue("a"));
        venue("b");
        String session = session("venue", "a");
        get(lecturer(), rollOf(session)).body("lines.enrollment", contains(enrollments.get(1)));
        get(lecturer(), rollOf(session("venue", "b"))).body("lines", hasSize(0));
        get(lecturer(), rollOf(session())).body("lines", hasSize(3));
    }

    @Test
    void who_withdrew_is_called_no_more_and_his_marks_are_kept() {
        String session = session();
        take(session, etag(session), lines("PRESENT", "PRESENT", "PRESENT")).statusCode(200);
        moved(enrollments.get(0), 3, "WITHDRAWN");
        get(lecturer(), rollOf(session)).body("lines.enrollment", not(enrollments.get(0)));
        take(
                        session,
                        etag(session),
                        List.of(
                                mark(enrollments.get(1), "LATE", MORNING.plusSeconds(9)),
                                mark(enrollments.get(2), "LATE", MORNING.plusSeconds(9))))
                .statusCode(200);
        assertThat(event(events("session")).get("present")).isEqualTo(1);
        assertThat(event(events("session")).get("late")).isEqualTo(2);
    }

    @Test
    void no_marks_are_taken_of_a_session_or_class_that_is_not_at_it() {
        String session = session();
        change(officer(), "POST", path + "/sessions/" + session + "/transitions", "\"1\"", body("to", "CANCELLED"))
                .statusCode(200);
        take(session, etag(session), List.of()).statusCode(409);
        String other = session("date", "2017-03-07");
        execute("update training_class set results_approved_at = now() where id = ?::uuid", classId);
        take(other, etag(other), lines("PRESENT", "PRESENT", "PRESENT")).statusCode(409);
        execute("update training_class set results_approved_at = null, state = 'CLOSED' where id = ?::uuid", classId);
        take(other, etag(other), lines("PRESENT", "PRESENT", "PRESENT")).statusCode(409);
        send(List.of(at(other, mark(enrollments.get(0), "PRESENT", MORNING)))).statusCode(409);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, ?> event(List<Map<String, Object>> events) {
        return (Map<String, ?>) events.get(events.size() - 1).get("data");
    }
}
