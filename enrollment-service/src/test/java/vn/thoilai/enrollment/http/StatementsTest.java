package vn.thoilai.enrollment.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.thoilai.enrollment.EnrollmentTest;
import vn.thoilai.kit.test.SqlCount;

/** A list costs the same number of statements, however long it is. */
@QuarkusTest
class StatementsTest extends EnrollmentTest {

    @Test
    void fifty_rows_cost_no_more_statements_than_one() {
        String classId = trainingClass("2017-P00");
        List<String> lists = List.of(CLASSES, LEARNERS, UNITS, CLASSES + "/" + classId + "/enrollments");
        add(classId, 0);
        Map<String, Integer> ofOne = count(lists, 1);
        IntStream.range(1, 50).forEach(index -> add(classId, index));
        assertThat(count(lists, 50)).isEqualTo(ofOne);
        assertThat(ofOne.get(CLASSES)).isEqualTo(1);
        // One reads them, the other writes into the trail who did.
        assertThat(ofOne.get(LEARNERS)).isEqualTo(2);
        assertThat(ofOne.get(CLASSES + "/" + classId + "/enrollments")).isEqualTo(2);
    }

    private static void add(String classId, int index) {
        if (index > 0) {
            trainingClass("2017-P" + index);
        }
        id(post(officer(), UNITS, body("centre", "thoi-lai", "code", "u" + index, "nameVi", "x", "kind", "OTHER")));
        nominate(classId, id(post(officer(), LEARNERS, with(newLearner("HV-" + index), "sendingUnit", "u" + index))));
    }

    private static Map<String, Integer> count(List<String> lists, int rows) {
        Map<String, Integer> counts = new HashMap<>();
        lists.forEach(list -> counts.put(
                list, SqlCount.of(() -> get(officer(), list).statusCode(200).body("items", hasSize(rows)))));
        return counts;
    }
}
