package vn.thoilai.enrollment.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.thoilai.enrollment.EnrollmentTest;
import vn.thoilai.enrollment.http.InParallel;

@QuarkusTest
class CapacityTest extends EnrollmentTest {

    @Test
    void of_forty_who_come_at_once_exactly_ten_get_the_ten_places() {
        String classId = id(post(officer(), CLASSES, with(newClass("2017-P01"), "capacity", 10)));
        List<String> learners =
                IntStream.range(0, 40).mapToObj(index -> learner("HV-" + index)).toList();
        String roster = CLASSES + "/" + classId + "/enrollments";

        List<Integer> answers = InParallel.call(
                40,
                index -> post(officer(), roster, body("learner", learners.get(index)))
                        .extract()
                        .statusCode());

        assertThat(answers).containsOnly(201, 409);
        assertThat(answers).filteredOn(status -> status == 201).hasSize(10);
        get(officer(), roster).body("items", hasSize(10));
    }

    @Test
    void of_ten_equal_nominations_at_once_one_is_made() {
        String classId = trainingClass("2017-P01");
        String learner = learner("HV-1");
        String roster = CLASSES + "/" + classId + "/enrollments";

        List<Integer> answers = InParallel.call(
                10,
                index -> post(officer(), roster, body("learner", learner))
                        .extract()
                        .statusCode());

        assertThat(answers).containsOnly(201, 409);
        assertThat(answers).filteredOn(status -> status == 201).hasSize(1);
    }

    @Test
    void of_ten_changes_of_one_version_at_once_one_is_made() {
        String path = CLASSES + "/" + trainingClass("2017-P01");

        List<Integer> answers =
                InParallel.call(10, index -> move(path, "\"1\"", opening()).statusCode());

        assertThat(answers).containsOnly(200, 412);
        assertThat(answers).filteredOn(status -> status == 200).hasSize(1);
    }
}
