package vn.thoilai.enrollment.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thoilai.enrollment.http.InParallel;

@QuarkusTest
class MarkIdsTest extends AttendanceTest {

    @Test
    void an_id_means_one_mark() {
        String session = session();
        String other = session("date", "2017-03-07");
        Map<String, Object> mark = at(session, mark(enrollments.get(0), "PRESENT", MORNING));
        send(List.of(mark)).body("receipts.outcome", contains("APPLIED"));
        send(List.of(mark, mark)).body("receipts.outcome", contains("DUPLICATE", "DUPLICATE"));
        Instant later = MORNING.plusSeconds(90_000);
        send(List.of(with(mark, "mark", "LATE"))).body("receipts.outcome", contains("ID_USED"));
        send(List.of(with(mark, "markedAt", later.toString()))).body("receipts.outcome", contains("ID_USED"));
        send(List.of(with(mark, "enrollment", enrollments.get(1)))).body("receipts.outcome", contains("ID_USED"));
        send(List.of(with(mark, "session", other, "markedAt", later.toString())))
                .body("receipts.outcome", contains("ID_USED"));
        // Superseded, it is still the id of that mark.
        send(List.of(at(session, mark(enrollments.get(0), "LATE", MORNING.plusSeconds(1)))))
                .body("receipts.outcome", contains("APPLIED"));
        send(List.of(mark, at(other, mark(enrollments.get(0), "EXCUSED", later))))
                .body("receipts.outcome", contains("DUPLICATE", "APPLIED"))
                .body("receipts[0].stands.mark", equalTo("LATE"));
        send(List.of(with(mark, "enrollment", enrollments.get(1), "markedAt", later.toString())))
                .body("receipts.outcome", contains("ID_USED"));
        Map<String, Object> fresh = at(session, mark(enrollments.get(1), "PRESENT", MORNING));
        send(List.of(fresh, with(fresh, "enrollment", enrollments.get(2))))
                .statusCode(400)
                .body("errors.pointer", contains("/marks/1/markId"))
                .body("errors.code", contains("repeated"));
        assertThat(roll(session).getList("lines.mark")).containsExactly("LATE", "UNMARKED", "UNMARKED");
    }

    @Test
    void one_id_sent_at_once_for_several_learners_becomes_one_mark() {
        String session = session();
        UUID id = UUID.randomUUID();
        List<String> outcomes = InParallel.call(
                6,
                phone -> send(List.of(at(session, mark(enrollments.get(phone % 3), "PRESENT", id, MORNING))))
                        .statusCode(200)
                        .extract()
                        .path("receipts[0].outcome"));
        assertThat(outcomes).containsOnlyOnce("APPLIED").contains("ID_USED");
        assertThat(roll(session).getList("lines.mark")).containsOnlyOnce("PRESENT");
    }
}
