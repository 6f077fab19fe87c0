package vn.thoilai.enrollment.merge;

import io.restassured.response.ValidatableResponse;
import vn.thoilai.enrollment.EnrollmentTest;
import vn.thoilai.kit.test.ContractApi;

/** Calls that tests of merging share. */
abstract class MergeCalls extends EnrollmentTest {

    protected static ValidatableResponse merge(String survivor, String other) {
        return post(officer(), LEARNERS + "/" + survivor + "/merges", body("other", other, "reason", "Đối chiếu"));
    }

    protected static ValidatableResponse undo(String survivor, String merge) {
        String path = LEARNERS + "/" + survivor + "/merges/" + merge;
        String etag = get(officer(), path).statusCode(200).extract().header("ETag");
        return ContractApi.given(officer())
                .contentType("application/json")
                .header("If-Match", etag)
                .post(path + "/undo")
                .then();
    }

    protected static String roster(String classId) {
        return CLASSES + "/" + classId + "/enrollments";
    }

    protected static void withdraw(String classId, String enrollment) {
        String path = roster(classId) + "/" + enrollment;
        String etag = get(officer(), path).extract().header("ETag");
        move(path, etag, body("to", "WITHDRAWN", "reason", "Bận việc")).then().statusCode(200);
    }

    protected static String withPersonalId(String code, String number) {
        return id(post(officer(), LEARNERS, with(newLearner(code), "personalId", number)));
    }
}
