package vn.thoilai.enrollment.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thoilai.kit.test.ContractApi;

/** Who saw what stands on a roll replaces it; what cannot have been marked is refused. */
@QuarkusTest
class ReplacedRollTest extends AttendanceTest {

    @Test
    void who_saw_what_stands_replaces_it_whenever_it_was_marked() {
        String session = session();
        List<Map<String, Object>> first = lines("PRESENT", "LATE", "PRESENT");
        take(session, etag(session), first).statusCode(200);
        Map<String, Object> older = mark(enrollments.get(0), "UNEXCUSED", MORNING.minusSeconds(60));
        take(session, etag(session), List.of(older, unmarked(enrollments.get(1)), first.get(2)))
                .statusCode(200)
                .body("lines.mark", contains("UNEXCUSED", "UNMARKED", "PRESENT"))
                .body("lines.outcome", contains("APPLIED", "APPLIED", "DUPLICATE"));
        assertThat(enrollment(enrollments.get(1)).getString("sessionsAttended")).isNull();
        // What was replaced is not brought back by a phone that sends it again.
        send(List.of(at(session, first.get(0)), at(session, first.get(1))))
                .body("receipts.outcome", contains("DUPLICATE", "DUPLICATE"))
                .body("receipts.stands.mark", contains("UNEXCUSED", "UNMARKED"));
        // Whoever puts it back himself has seen it.
        take(session, etag(session), first)
                .body("lines.mark", contains("PRESENT", "LATE", "PRESENT"))
                .body("lines.outcome", contains("APPLIED", "APPLIED", "DUPLICATE"));
    }

    @Test
    void a_mark_without_id_or_time_is_given_both_and_stays_when_it_is_sent_again() {
        String session = session();
        List<Map<String, Object>> lines = enrollments.stream()
                .map(id -> body("enrollment", id, "mark", "PRESENT"))
                .toList();
        List<String> ids = take(session, etag(session), lines)
                .statusCode(200)
                .body("lines.markedAt", everyItem(notNullValue()))
                .extract()
                .path("lines.markId");
        assertThat(ids).doesNotContainNull().doesNotHaveDuplicates();
        take(session, etag(session), lines)
                .body("lines.outcome", everyItem(equalTo("DUPLICATE")))
                .body("lines.markId", equalTo(ids));
    }

    @Test
    void nothing_is_marked_before_the_day_of_the_session() {
        String toCome = session("date", "2199-03-06");
        take(toCome, etag(toCome), lines("PRESENT", "PRESENT", "PRESENT"))
                .statusCode(409)
                .body("detail", containsString("2199-03-06"));
        move(path + "/sessions/" + toCome, "\"1\"", body("to", "HELD")).then().statusCode(409);
        ContractApi.given(lecturer())
                .post(path + "/sessions/" + toCome + "/check-in-codes")
                .then()
                .statusCode(409);
        send(List.of(at(toCome, mark(enrollments.get(0), "PRESENT", Instant.now()))))
                .statusCode(400)
                .body("errors.code", contains("mark-time"));
        get(officer(), path + "/sessions/" + toCome)
                .body("state", equalTo("PLANNED"))
                .body("allowedActions", not(hasItem("takeRoll")))
                .body("allowedActions", not(hasItem("moveSession:HELD")));
        String session = session();
        get(officer(), path + "/sessions/" + session).body("allowedActions", hasItem("takeRoll"));
        List<Map<String, Object>> dayBefore = enrollments.stream()
                .map(id -> mark(id, "PRESENT", Instant.parse("2017-03-05T16:59:59Z")))
                .toList();
        take(session, etag(session), dayBefore)
                .statusCode(400)
                .body("errors.code", contains("mark-time", "mark-time", "mark-time"));
        send(List.of(at(session, dayBefore.get(0))))
                .statusCode(400)
                .body("errors.pointer", contains("/marks/0/markedAt"));
        send(List.of(at(session, mark(enrollments.get(0), "PRESENT", Instant.parse("2017-03-05T17:00:00Z")))))
                .body("receipts.outcome", contains("APPLIED"));
    }

    @Test
    void an_id_of_a_mark_is_taken_for_no_other_mark() {
        String session = session();
        List<Map<String, Object>> first = lines("PRESENT", "PRESENT", "UNMARKED");
        take(session, etag(session), first).statusCode(200);
        Object id = first.get(0).get("markId");
        Map<String, Object> stolen = mark(enrollments.get(2), "PRESENT", MORNING);
        stolen.put("markId", id);
        take(session, etag(session), List.of(unmarked(enrollments.get(0)), first.get(1), stolen))
                .statusCode(409)
                .body("code", equalTo("duplicate"))
                .body("errors.pointer", contains("/lines/2/markId"))
                .body("errors.code", contains("mark-id-used"));
        Map<String, Object> other = with(first.get(0), "mark", "LATE");
        take(session, etag(session), List.of(other, first.get(1), unmarked(enrollments.get(2))))
                .statusCode(409)
                .body("errors.pointer", contains("/lines/0/markId"));
        take(session, etag(session), List.of(first.get(0), first.get(1), stolen))
                .statusCode(400)
                .body("errors.code", contains("repeated"));
        assertThat(roll(session).getList("lines.mark")).containsExactly("PRESENT", "PRESENT", "UNMARKED");
    }
}
