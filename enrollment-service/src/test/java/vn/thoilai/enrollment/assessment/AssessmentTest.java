package vn.thoilai.enrollment.assessment;

import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.thoilai.enrollment.EnrollmentTest;
import vn.thoilai.kit.identity.Roles;
import vn.thoilai.kit.test.TestDatabase;

/** What tests of scores and results share: a class in session, who takes part, and the steps to a result. */
abstract class AssessmentTest extends EnrollmentTest {

    static String inSession(String code) {
        String classId = id(post(officer(), CLASSES, with(newClass(code), "sessionsHeld", 10)));
        open(classId);
        move(CLASSES + "/" + classId, "\"2\"", body("to", "IN_SESSION")).then().statusCode(200);
        return classId;
    }

    /** A learner who attended that many of the ten sessions, or of whom that is not known; answers the enrollment. */
    static String attending(String classId, String code, Integer sessions) {
        String enrollment = nominate(classId, learner(code));
        String path = CLASSES + "/" + classId + "/enrollments/" + enrollment;
        move(path, "\"1\"", body("to", "SUMMONED")).then().statusCode(200);
        move(path, "\"2\"", body("to", "ATTENDING")).then().statusCode(200);
        record(classId, enrollment, body("sessionsAttended", sessions)).statusCode(200);
        return enrollment;
    }

    static String enrollment(String classId, String enrollment) {
        return CLASSES + "/" + classId + "/enrollments/" + enrollment;
    }

    static ValidatableResponse record(String classId, String enrollment, Object result) {
        String path = enrollment(classId, enrollment);
        String etag = get(officer(), path).extract().header("ETag");
        return change(as(Roles.LECTURER), "PUT", path + "/result", etag, result);
    }

    static String items(String classId) {
        return CLASSES + "/" + classId + "/assessment-items";
    }

    static Map<String, Object> newItem(String code, Object weight) {
        return body("code", code, "nameVi", "Bài " + code, "kind", "TEST", "weight", weight);
    }

    static String item(String classId, String code, Object weight) {
        return id(post(officer(), items(classId), newItem(code, weight)));
    }

    static Map<String, Object> score(String enrollment, int attempt, Object score) {
        return body("enrollment", enrollment, "attempt", attempt, "score", score);
    }

    /** Enters scores at the version that stands. */
    static ValidatableResponse enter(String classId, String item, Object... scores) {
        String etag = get(officer(), items(classId) + "/" + item + "/scores")
                .extract()
                .header("ETag");
        return enterAt(etag, classId, item, Arrays.asList(scores));
    }

    static ValidatableResponse enterAt(String etag, String classId, String item, List<?> scores) {
        return change(
                as(Roles.LECTURER), "PATCH", items(classId) + "/" + item + "/scores", etag, body("scores", scores));
    }

    static ValidatableResponse results(String classId) {
        return get(officer(), CLASSES + "/" + classId + "/results").statusCode(200);
    }

    static ValidatableResponse summary(String classId) {
        return get(officer(), CLASSES + "/" + classId + "/results/summary").statusCode(200);
    }

    /** Decides of a learner at the version that stands. */
    static ValidatableResponse decide(String classId, String enrollment, String decision, String reason) {
        int version = get(officer(), enrollment(classId, enrollment)).extract().path("version");
        return post(
                officer(),
                CLASSES + "/" + classId + "/results/decisions",
                body(
                        "decisions",
                        List.of(body(
                                "enrollment",
                                enrollment,
                                "version",
                                version,
                                "decision",
                                decision,
                                "reason",
                                reason))));
    }

    static void sql(String text) {
        try (Connection connection = TestDatabase.connection();
                Statement statement = connection.createStatement()) {
            statement.execute(text);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
