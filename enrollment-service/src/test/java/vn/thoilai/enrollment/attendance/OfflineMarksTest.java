package vn.thoilai.enrollment.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.thoilai.enrollment.http.InParallel;
import vn.thoilai.kit.test.SqlCount;

@QuarkusTest
class OfflineMarksTest extends AttendanceTest {

    @Test
    void late_double_and_reordered_marks_of_several_sessions_are_told_apart() {
        String one = session();
        String two = session("date", "2017-03-07");
        Map<String, Object> early = at(one, mark(enrollments.get(0), "UNEXCUSED", MORNING));
        Map<String, Object> later = at(one, mark(enrollments.get(0), "LATE", MORNING.plusSeconds(600)));
        Map<String, Object> other = at(two, mark(enrollments.get(0), "PRESENT", MORNING.plusSeconds(86_400)));
        send(List.of(later, other, early, later))
                .statusCode(200)
                .body("receipts.outcome", contains("APPLIED", "APPLIED", "OLDER", "DUPLICATE"))
                .body("receipts[2].stands.mark", equalTo("LATE"));
        send(List.of(early)).statusCode(200).body("receipts.outcome", contains("OLDER"));
        send(List.of(other)).statusCode(200).body("receipts.outcome", contains("DUPLICATE"));
        assertThat(enrollment(enrollments.get(0)).getInt("sessionsAttended")).isEqualTo(2);
        get(officer(), path).body("sessionsHeld", equalTo(2));
    }

    @Test
    void of_two_marks_in_one_body_the_last_made_stands_and_the_other_is_told_to_be_older() {
        String session = session();
        Map<String, Object> early = at(session, mark(enrollments.get(0), "UNEXCUSED", MORNING));
        Map<String, Object> later = at(session, mark(enrollments.get(0), "PRESENT", MORNING.plusSeconds(1)));
        send(List.of(early, later)).statusCode(200).body("receipts.outcome", contains("OLDER", "APPLIED"));
        assertThat(roll(session).getInt("version")).isEqualTo(2);
    }

    @Test
    void a_mark_for_nobody_on_the_roll_is_told_and_holds_up_no_other() {
        String session = session();
        String nominated = nominate(classId, learner("HV-900"));
        send(List.of(
                        at(session, mark(nominated, "PRESENT", MORNING)),
                        at(UUID.randomUUID().toString(), mark(enrollments.get(0), "PRESENT", MORNING)),
                        at(session, mark(enrollments.get(0), "PRESENT", MORNING))))
                .statusCode(200)
                .body("receipts.outcome", contains("NOT_ON_ROLL", "NOT_ON_ROLL", "APPLIED"))
                .body("receipts[0].stands", nullValue());
        send(List.of(at(
                        session,
                        mark(enrollments.get(1), "PRESENT", Instant.now().plusSeconds(3600)))))
                .statusCode(400)
                .body("errors.pointer", contains("/marks/0/markedAt"));
    }

    @Test
    void a_mark_taken_back_leaves_the_session_unsaid() {
        String session = session();
        send(List.of(at(session, mark(enrollments.get(0), "PRESENT", MORNING))));
        assertThat(enrollment(enrollments.get(0)).getInt("sessionsAttended")).isEqualTo(1);
        send(List.of(at(session, mark(enrollments.get(0), "UNMARKED", MORNING.plusSeconds(9)))))
                .body("receipts.outcome", contains("APPLIED"));
        assertThat(enrollment(enrollments.get(0)).getString("sessionsAttended")).isNull();
        assertThat(enrollment(enrollments.get(0)).getString("state")).isEqualTo("ATTENDING");
        int version = get(officer(), path + "/sessions/" + session).extract().path("version");
        move(path + "/sessions/" + session, "\"" + version + "\"", body("to", "PLANNED"))
                .then()
                .statusCode(200);
    }

    @Test
    void a_result_cannot_contradict_the_marks() {
        String session = session();
        send(List.of(at(session, mark(enrollments.get(0), "PRESENT", MORNING))));
        String result = path + "/enrollments/" + enrollments.get(0) + "/result";
        String etag = "\"" + enrollment(enrollments.get(0)).getInt("version") + "\"";
        change(officer(), "PUT", result, etag, body("sessionsAttended", 2, "score", 8))
                .statusCode(409)
                .body("errors.pointer", contains("/sessionsAttended"));
        change(officer(), "PUT", result, etag, body("score", 8))
                .statusCode(200)
                .body("sessionsAttended", equalTo(1))
                .body("score", equalTo(8.0f));
    }

    @Test
    void a_roll_and_a_batch_cost_no_more_statements_for_many_than_for_one() {
        List<String> many = new ArrayList<>(enrollments);
        IntStream.range(0, 20).forEach(index -> {
            String enrollment = nominate(classId, learner("HV-9%02d".formatted(index)));
            moved(enrollment, 1, "SUMMONED");
            many.add(enrollment);
        });
        String first = session();
        String second = session("date", "2017-03-07");
        int one = SqlCount.of(() ->
                send(List.of(at(first, mark(many.get(0), "PRESENT", MORNING)))).statusCode(200));
        int all = SqlCount.of(() -> send(many.stream()
                        .skip(1)
                        .map(enrollment -> at(second, mark(enrollment, "PRESENT", MORNING.plusSeconds(86_400))))
                        .toList())
                .statusCode(200));
        assertThat(all).isEqualTo(one);
        String etag = etag(first);
        int roll = SqlCount.of(() -> take(
                        first,
                        etag,
                        many.stream()
                                .map(id -> mark(id, "LATE", MORNING.plusSeconds(1)))
                                .toList())
                .statusCode(200));
        assertThat(roll).isLessThan(18);
        int reading = SqlCount.of(() -> get(lecturer(), rollOf(first)).statusCode(200));
        // Two read it, the third writes into the trail who did.
        assertThat(reading).isEqualTo(3);
    }

    @Test
    void two_phones_that_send_everything_several_times_in_any_order_at_once_lose_nothing() {
        List<String> sessions = List.of(session(), session("date", "2017-03-07"), session("date", "2017-03-08"));
        Random random = new Random(20170306);
        List<Map<String, Object>> marks = new ArrayList<>();
        for (int made = 0; made < 90; made++) {
            String mark = List.of("PRESENT", "LATE", "EXCUSED", "UNEXCUSED", "UNMARKED")
                    .get(random.nextInt(5));
            marks.add(at(
                    sessions.get(random.nextInt(3)),
                    mark(enrollments.get(random.nextInt(3)), mark, MORNING.plusSeconds(172_800 + made))));
        }
        InParallel.call(4, phone -> {
            List<Map<String, Object>> order = new ArrayList<>(marks);
            Collections.shuffle(order, new Random(phone));
            for (int from = 0; from < order.size(); from += 30) {
                send(order.subList(from, from + 30)).statusCode(200);
            }
            return true;
        });

        for (String session : sessions) {
            for (Map<?, ?> line : roll(session).<Map<?, ?>>getList("lines")) {
                Map<String, Object> last = marks.stream()
                        .filter(mark -> mark.get("session").equals(session))
                        .filter(mark -> mark.get("enrollment").equals(line.get("enrollment")))
                        .reduce((before, after) -> after)
                        .orElseThrow();
                assertThat(line.get("markId")).isEqualTo(last.get("markId"));
                assertThat(line.get("mark")).isEqualTo(last.get("mark"));
            }
        }
        requireCountsInStep(sessions);
    }

    @Test
    void of_two_rolls_at_once_one_is_taken_and_the_other_sees_both_versions() {
        String session = session();
        String etag = etag(session);
        List<Integer> answers = InParallel.call(
                4,
                phone -> take(
                                session,
                                etag,
                                enrollments.stream()
                                        .map(id -> mark(id, phone % 2 == 0 ? "PRESENT" : "LATE", MORNING))
                                        .toList())
                        .extract()
                        .statusCode());
        assertThat(answers).containsOnly(200, 412);
        assertThat(answers).filteredOn(status -> status == 200).hasSize(1);
        requireCountsInStep(List.of(session));
    }

    @Test
    void rolls_and_phones_at_once_leave_one_of_the_marks_sent_and_counts_in_step() {
        String session = session();
        List<Integer> answers = InParallel.call(6, who -> {
            Instant made = MORNING.plusSeconds(who);
            if (who < 3) {
                return take(
                                session,
                                etag(session),
                                enrollments.stream()
                                        .map(id -> mark(id, "LATE", made))
                                        .toList())
                        .extract()
                        .statusCode();
            }
            return send(enrollments.stream()
                            .map(id -> at(session, mark(id, "PRESENT", made)))
                            .toList())
                    .extract()
                    .statusCode();
        });
        assertThat(answers).containsOnly(200, 412);
        // A roll stands above what was sent before it, and a phone's later mark above the roll: who came last is open.
        List<Map<String, Object>> lines = roll(session).getList("lines");
        assertThat(lines).allSatisfy(line -> {
            long made = Instant.parse((String) line.get("markedAt")).getEpochSecond() - MORNING.getEpochSecond();
            assertThat(line.get("mark")).isEqualTo(made < 3 ? "LATE" : "PRESENT");
        });
        requireCountsInStep(List.of(session));
    }

    /** What is kept with enrollments and told in the feed is what the rolls say. */
    private void requireCountsInStep(List<String> sessions) {
        List<Map<String, Object>> lines = new ArrayList<>();
        sessions.forEach(session -> lines.addAll(roll(session).getList("lines")));
        for (String enrollment : enrollments) {
            List<Object> marks = lines.stream()
                    .filter(line -> line.get("enrollment").equals(enrollment))
                    .map(line -> line.get("mark"))
                    .toList();
            long came =
                    marks.stream().filter(List.of("PRESENT", "LATE")::contains).count();
            boolean said = marks.stream().anyMatch(mark -> !mark.equals("UNMARKED"));
            assertThat(enrollment(enrollment).getString("sessionsAttended"))
                    .isEqualTo(said ? String.valueOf(came) : null);
        }
        for (String session : sessions) {
            Map<?, ?> told = (Map<?, ?>) events("session").stream()
                    .filter(event -> event.get("subject").equals(session))
                    .reduce((before, after) -> after)
                    .orElseThrow()
                    .get("data");
            List<Object> marks = roll(session).getList("lines.mark");
            assertThat(told.get("present")).isEqualTo(Collections.frequency(marks, "PRESENT"));
            assertThat(told.get("late")).isEqualTo(Collections.frequency(marks, "LATE"));
            assertThat(told.get("rollVersion")).isEqualTo(roll(session).getInt("version"));
        }
    }
}
