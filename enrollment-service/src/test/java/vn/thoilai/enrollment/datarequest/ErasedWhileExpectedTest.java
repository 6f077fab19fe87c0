package vn.thoilai.enrollment.datarequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thoilai.enrollment.EnrollmentTest;
import vn.thoilai.enrollment.http.InParallel;

/** Who is erased while a class expects him gives his place to the next, and has nothing left to ask. */
@QuarkusTest
class ErasedWhileExpectedTest extends EnrollmentTest {

    private static String roster(String classId) {
        return CLASSES + "/" + classId + "/enrollments";
    }

    @Test
    void his_place_goes_to_whoever_waits_for_one() {
        String classId = id(post(officer(), CLASSES, with(newClass("L-1"), "capacity", 1)));
        String learner = learner("HV-1");
        String next = learner("HV-2");
        nominate(classId, learner);
        nominate(classId, next);
        get(officer(), roster(classId)).body("items.place", contains("HELD", "WAITING"));
        String request = DataRequestsTest.dealtWith(learner, "ERASE");
        ErasureTest.erase(request, 2, "Yêu cầu rút").statusCode(200);
        get(officer(), roster(classId))
                .body("items.state", contains("WITHDRAWN", "NOMINATED"))
                .body("items.place", contains(nullValue(), equalTo("HELD")));
        List<String> states = get(service(), ROOT + "/feed")
                .extract()
                .body()
                .jsonPath()
                .getList("findAll { it.type.contains('enrollment.enrollment') }.data.state", String.class);
        assertThat(states).contains("WITHDRAWN");
    }

    @Test
    void what_else_he_asked_is_closed() {
        String learner = learner("HV-1");
        String open = DataRequestsTest.request(learner, "ACCESS");
        String begun = DataRequestsTest.dealtWith(learner, "RESTRICT");
        String done = DataRequestsTest.dealtWith(learner, "OBJECT");
        DataRequestsTest.moveTo(done, 2, "FULFILLED", null).statusCode(200);
        ErasureTest.erase(DataRequestsTest.dealtWith(learner, "ERASE"), 2, null).statusCode(200);
        for (String request : List.of(open, begun)) {
            get(officer(), request)
                    .body("state", equalTo("REFUSED"))
                    .body("reason", equalTo("The person was erased."))
                    .body("details", nullValue());
        }
        get(officer(), done).body("state", equalTo("FULFILLED"));
    }

    @Test
    void neither_erasing_nor_dealing_with_another_request_nor_nominating_fails_for_the_others() {
        for (int round = 0; round < 5; round++) {
            String learner = learner("HV-" + round);
            String classes = "L-" + round + "-";
            List<String> rosters = List.of(roster(trainingClass(classes + 1)), roster(trainingClass(classes + 2)));
            String access = DataRequestsTest.request(learner, "ACCESS");
            String erase = DataRequestsTest.dealtWith(learner, "ERASE");
            List<Integer> answers = InParallel.call(4, index -> switch (index) {
                case 0 -> ErasureTest.erase(erase, 2, "x").extract().statusCode();
                case 1 ->
                    DataRequestsTest.moveTo(access, 1, "IN_PROGRESS", null)
                            .extract()
                            .statusCode();
                default ->
                    post(officer(), rosters.get(index - 2), body("learner", learner))
                            .extract()
                            .statusCode();
            });
            assertThat(answers.get(0)).isEqualTo(200);
            assertThat(answers.get(1)).isIn(200, 412);
            assertThat(answers.subList(2, 4)).isSubsetOf(201, 409, 422);
        }
    }
}
