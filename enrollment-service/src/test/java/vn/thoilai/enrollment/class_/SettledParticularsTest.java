package vn.thoilai.enrollment.class_;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thoilai.enrollment.EnrollmentTest;

/** What figures, plans and certificates follow from is not written anew when they are made. */
@QuarkusTest
class SettledParticularsTest extends EnrollmentTest {

    private static final Map<String, Object> SAME = body(
            "nameVi",
            "Tên đã sửa",
            "delivery",
            "OWN",
            "countsTowardTarget",
            true,
            "startDate",
            "2017-03-06",
            "planYear",
            2017);

    private static ValidatableResponse update(String path, Map<String, Object> body) {
        return change(officer(), "PUT", path, get(officer(), path).extract().header("ETag"), body);
    }

    private static void step(String path, Object to) {
        move(path, get(officer(), path).extract().header("ETag"), to).then().statusCode(200);
    }

    @Test
    void once_results_are_approved_what_counts_stays_and_the_rest_can_be_set_right() {
        String id = trainingClass("2017-P01");
        String path = CLASSES + "/" + id;
        begin(id);
        approve(id).statusCode(200);
        for (int time = 0; time < 2; time++) {
            refused(path, with(SAME, "planYear", 2018), "/planYear");
            refused(path, with(SAME, "countsTowardTarget", false), "/countsTowardTarget");
            refused(path, with(SAME, "delivery", "HOSTED"), "/delivery");
            refused(path, with(SAME, "startDate", "2017-03-07"), "/startDate");
            refused(path, with(SAME, "rosterKept", false), "/rosterKept");
            update(path, SAME).statusCode(200).body("nameVi", equalTo("Tên đã sửa"));
            if (time == 0) {
                step(path, body("to", "ASSESSED"));
            }
        }
    }

    @Test
    void what_is_over_or_carried_over_keeps_its_particulars() {
        String id = trainingClass("2017-P01");
        String closed = CLASSES + "/" + id;
        begin(id);
        approve(id).statusCode(200);
        step(closed, body("to", "ASSESSED"));
        step(closed, body("to", "CLOSED"));
        String cancelled = CLASSES + "/" + trainingClass("2017-P02");
        step(cancelled, body("to", "CANCELLED", "reason", "x"));
        String other = trainingClass("2017-P03");
        String carried = CLASSES + "/" + other;
        open(other);
        step(carried, body("to", "CARRIED_OVER", "reason", "x"));
        for (String path : new String[] {closed, cancelled, carried}) {
            get(officer(), path).body("allowedActions", not(hasItem("updateClass")));
            update(path, SAME).statusCode(409).body("code", equalTo("conflict"));
        }
        step(carried, body("to", "IN_SESSION"));
        update(carried, SAME).statusCode(200);
    }

    private static void refused(String path, Map<String, Object> body, String pointer) {
        update(path, body)
                .statusCode(409)
                .body("code", equalTo("conflict"))
                .body("errors[0].pointer", equalTo(pointer));
    }
}
