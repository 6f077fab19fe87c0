package vn.thoilai.enrollment.roster;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.thoilai.enrollment.EnrollmentTest;
import vn.thoilai.kit.test.ContractApi;

/** Calls that tests of the roster share. */
abstract class RosterCalls extends EnrollmentTest {

    protected static String roster(String classId) {
        return CLASSES + "/" + classId + "/enrollments";
    }

    protected static String classOf(int capacity) {
        return id(post(officer(), CLASSES, with(newClass("2017-P01"), "capacity", capacity)));
    }

    protected static ValidatableResponse list(String token, String classId, Object... lines) {
        return post(token, CLASSES + "/" + classId + "/nominations", body("nominations", Arrays.asList(lines)));
    }

    protected static ValidatableResponse decide(String classId, Object... decisions) {
        return post(officer(), roster(classId) + "/decisions", body("decisions", Arrays.asList(decisions)))
                .statusCode(200);
    }

    protected static Map<String, Object> accept(String enrollment, int version) {
        return body("enrollment", enrollment, "decision", "ACCEPT", "version", version);
    }

    protected static Map<String, Object> reject(String enrollment, int version) {
        return body(
                "enrollment", enrollment, "decision", "REJECT", "reason", "Không đúng đối tượng", "version", version);
    }

    protected static ValidatableResponse summon(String classId) {
        return summon(officer(), classId);
    }

    protected static ValidatableResponse summon(String token, String classId) {
        return ContractApi.given(token)
                .post(CLASSES + "/" + classId + "/summons")
                .then();
    }

    /** Moves an enrollment from whatever version it has. */
    protected static void go(String classId, String enrollment, String to) {
        String path = roster(classId) + "/" + enrollment;
        String etag = get(officer(), path).extract().header("ETag");
        move(path, etag, body("to", to, "reason", "x")).then().statusCode(200).body("state", equalTo(to));
    }

    protected static List<String> codesAt(String classId, String place) {
        return get(officer(), roster(classId) + "?limit=500")
                .statusCode(200)
                .extract()
                .path("items.findAll { it.place == '" + place + "' }.learnerCode");
    }

    protected static List<String> row(String classId) {
        return get(officer(), roster(classId) + "/waiting?limit=500")
                .statusCode(200)
                .extract()
                .path("items.learnerCode");
    }
}
