package vn.thoilai.enrollment.merge;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thoilai.kit.identity.Roles;

/** What came to an enrollment after it had moved with a merge would stay with the survivor when that goes back. */
@QuarkusTest
class LaterRowsTest extends MergeCalls {

    private static final String CERTIFICATES = ROOT + "/certificates";

    private static String inSession(String code) {
        String classId = id(post(officer(), CLASSES, with(newClass(code), "sessionsHeld", 10)));
        begin(classId);
        return classId;
    }

    private static String attending(String classId, String learner) {
        String enrollment = nominate(classId, learner);
        String path = roster(classId) + "/" + enrollment;
        move(path, "\"1\"", body("to", "SUMMONED", "reason", "Học lại")).then().statusCode(200);
        move(path, "\"2\"", body("to", "ATTENDING")).then().statusCode(200);
        return enrollment;
    }

    /** The enrollment of a learner who completed that class, with results that are approved. */
    private static String completed(String classId, String learner) {
        String enrollment = attending(classId, learner);
        String path = roster(classId) + "/" + enrollment;
        String etag = get(officer(), path).extract().header("ETag");
        change(as(Roles.LECTURER), "PUT", path + "/result", etag, body("sessionsAttended", 10, "score", 8.5))
                .statusCode(200);
        approve(classId).statusCode(200);
        return enrollment;
    }

    /** Id of the certificate that the only one of a class was issued. */
    private static String issued(String classId) {
        post(as(Roles.DIRECTOR), CLASSES + "/" + classId + "/certificates", body())
                .statusCode(200)
                .body("issued", equalTo(1));
        return get(officer(), CERTIFICATES + "?class=" + classId).extract().path("items[0].id");
    }

    @Test
    void a_certificate_or_a_correction_made_since_keeps_a_merge_from_being_undone() {
        String survivor = learner("HV-1");
        String other = learner("HV-2");
        String certified = inSession("L-1");
        completed(certified, other);
        String corrected = inSession("L-2");
        String enrollment = completed(corrected, other);
        String merge = id(merge(survivor, other).body("moved", equalTo(2)));
        String certificate = issued(certified);
        String correction = id(post(
                officer(),
                roster(corrected) + "/" + enrollment + "/corrections",
                body("score", 9, "reason", "Cộng sót điểm")));
        undo(survivor, merge)
                .statusCode(409)
                .body("errors.pointer", contains("/certificate/" + certificate, "/score_correction/" + correction))
                .body("errors.code", contains("changed-since", "changed-since"));
        get(officer(), roster(certified)).body("items.learner", contains(survivor));
        get(officer(), CERTIFICATES + "/" + certificate).body("learner", equalTo(survivor));
    }

    @Test
    void a_mark_or_a_score_entered_since_keeps_a_merge_from_being_undone() {
        String survivor = learner("HV-1");
        String other = learner("HV-2");
        String marked = inSession("L-1");
        String ofMarked = attending(marked, other);
        String session = id(post(officer(), CLASSES + "/" + marked + "/sessions", body("date", "2017-03-06")));
        String scored = inSession("L-2");
        String ofScored = attending(scored, other);
        String items = CLASSES + "/" + scored + "/assessment-items";
        String scores = items + "/"
                + id(post(officer(), items, body("code", "thi", "nameVi", "Thi", "kind", "TEST", "weight", 1)))
                + "/scores";
        String merge = id(merge(survivor, other).body("moved", equalTo(2)));
        var mark = body(
                "session",
                session,
                "enrollment",
                ofMarked,
                "mark",
                "EXCUSED",
                "markId",
                UUID.randomUUID().toString(),
                "markedAt",
                "2017-03-06T00:30:00Z");
        post(as(Roles.LECTURER), CLASSES + "/" + marked + "/attendance-marks", body("marks", List.of(mark)))
                .statusCode(200);
        change(
                        as(Roles.LECTURER),
                        "PATCH",
                        scores,
                        get(officer(), scores).extract().header("ETag"),
                        body("scores", List.of(body("enrollment", ofScored, "attempt", 1, "score", 8))))
                .statusCode(200);
        undo(survivor, merge)
                .statusCode(409)
                .body("errors.pointer", hasItems(startsWith("/assessment_score/"), startsWith("/attendance_mark/")));
    }

    @Test
    void what_came_between_two_merges_goes_back_with_the_second_and_keeps_the_first() {
        String first = learner("HV-1");
        String second = learner("HV-2");
        String third = learner("HV-3");
        String classId = inSession("L-1");
        completed(classId, third);
        String inner = id(merge(second, third));
        String certificate = issued(classId);
        String outer = id(merge(first, second).body("moved", equalTo(2)));
        undo(first, outer).statusCode(200);
        get(officer(), CERTIFICATES + "/" + certificate).body("learner", equalTo(second));
        undo(second, inner).statusCode(409).body("errors.pointer", contains("/certificate/" + certificate));
    }

    @Test
    void what_was_issued_before_two_merges_goes_back_with_both() {
        String first = learner("HV-1");
        String second = learner("HV-2");
        String third = learner("HV-3");
        String classId = inSession("L-1");
        completed(classId, third);
        String certificate = issued(classId);
        String inner = id(merge(second, third));
        String outer = id(merge(first, second));
        undo(first, outer).statusCode(200);
        undo(second, inner).statusCode(200);
        get(officer(), CERTIFICATES + "/" + certificate).body("learner", equalTo(third));
    }
}
