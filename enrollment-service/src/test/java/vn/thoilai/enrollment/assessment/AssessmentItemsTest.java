package vn.thoilai.enrollment.assessment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thoilai.kit.identity.Roles;
import vn.thoilai.kit.test.ContractApi;

@QuarkusTest
class AssessmentItemsTest extends AssessmentTest {

    private static final Map<String, Object> UPDATE =
            body("nameVi", "Thi cuối khóa", "kind", "EXAM", "weight", 3, "date", "2017-03-10");

    @Test
    void items_are_added_listed_changed_and_deleted() {
        String classId = inSession("2017-P01");
        String path = items(classId);
        var added = post(officer(), path, newItem("thu-hoach", null));
        String item = id(added);
        added.header("Location", endsWith(path + "/" + item))
                .header("ETag", "\"1\"")
                .body("weight", equalTo(1.0f))
                .body("date", nullValue());
        item(classId, "kiem-tra", 2);
        get(officer(), path).body("items.code", contains("kiem-tra", "thu-hoach"));
        get(officer(), path + "?limit=1").body("items.code", contains("kiem-tra"));
        change(officer(), "PUT", path + "/" + item, "\"1\"", UPDATE)
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("kind", equalTo("EXAM"))
                .body("weight", equalTo(3.0f))
                .body("date", equalTo("2017-03-10"));
        change(officer(), "PUT", path + "/" + item, "\"1\"", UPDATE).statusCode(412);
        delete(officer(), path + "/" + item, "\"1\"", 412);
        delete(officer(), path + "/" + item, "\"2\"", 204);
        get(officer(), path + "/" + item).statusCode(404);
    }

    @Test
    void an_item_that_cannot_be_is_refused() {
        String classId = inSession("2017-P01");
        String path = items(classId);
        item(classId, "thi", 1);
        post(officer(), path, newItem("thi", 1))
                .statusCode(409)
                .body("code", equalTo("duplicate"))
                .body("errors[0].pointer", equalTo("/code"));
        for (Object weight : List.of(0, -1, 1.234, 1000.01)) {
            postBad(officer(), path, newItem("khac", weight))
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("/weight"));
        }
        postBad(officer(), path, with(newItem("khac", 1), "kind", "ORAL")).statusCode(400);
        postBad(officer(), path, with(newItem("khac", 1), "nameVi", " ")).statusCode(400);
    }

    @Test
    void whoever_may_not_is_refused() {
        String classId = inSession("2017-P01");
        String path = items(classId);
        String item = item(classId, "thi", 1);
        for (String token : List.of(as(Roles.LECTURER), as(Roles.DIRECTOR), as(Roles.AUDITOR))) {
            get(token, path + "/" + item).statusCode(200);
            post(token, path, newItem("khac", 1)).statusCode(403);
            delete(token, path + "/" + item, "\"1\"", 403);
        }
        String stranger = officerOf("co-do");
        get(stranger, path).statusCode(404);
        get(stranger, path + "/" + item).statusCode(404);
        post(stranger, path, newItem("khac", 1)).statusCode(404);
        delete(stranger, path + "/" + item, "\"1\"", 404);
        get(as(Roles.LEARNER), path).statusCode(404);
        get(officer(), items(inSession("2017-P02")) + "/" + item).statusCode(404);
    }

    @Test
    void another_weight_is_another_result() {
        String classId = inSession("2017-P01");
        String first = item(classId, "giua-khoa", 1);
        String second = item(classId, "cuoi-khoa", 1);
        String learner = attending(classId, "HV-1", 10);
        enter(classId, first, score(learner, 1, 9)).statusCode(200);
        results(classId).body("items[0].score", nullValue());
        enter(classId, second, score(learner, 1, 6)).statusCode(200);
        get(officer(), enrollment(classId, learner))
                .body("score", equalTo(7.5f))
                .body("grade", equalTo("FAIR"));
        change(officer(), "PUT", items(classId) + "/" + first, "\"1\"", UPDATE).statusCode(200);
        get(officer(), enrollment(classId, learner))
                .body("score", equalTo(8.3f))
                .body("grade", equalTo("GOOD"));
    }

    @Test
    void no_score_is_lost_by_a_change_of_items() {
        String classId = inSession("2017-P01");
        String learner = attending(classId, "HV-1", 10);
        record(classId, learner, body("sessionsAttended", 10, "score", 8)).statusCode(200);
        post(officer(), items(classId), newItem("thi", 1)).statusCode(409);
        record(classId, learner, body("sessionsAttended", 10)).statusCode(200);
        String item = item(classId, "thi", 1);
        enter(classId, item, score(learner, 1, 7)).statusCode(200);
        delete(officer(), items(classId) + "/" + item, "\"1\"", 409);
        record(classId, learner, body("sessionsAttended", 9, "score", 8)).statusCode(409);
        record(classId, learner, body("sessionsAttended", 9)).statusCode(200).body("score", equalTo(7.0f));
        enter(classId, item, score(learner, 1, null)).statusCode(200);
        delete(officer(), items(classId) + "/" + item, "\"1\"", 204);
        record(classId, learner, body("sessionsAttended", 9, "score", 8)).statusCode(200);
    }

    @Test
    void once_approved_items_stay() {
        String classId = inSession("2017-P01");
        String item = item(classId, "thi", 1);
        enter(classId, item, score(attending(classId, "HV-1", 10), 1, 7)).statusCode(200);
        approve(classId).statusCode(200);
        post(officer(), items(classId), newItem("khac", 1)).statusCode(409);
        change(officer(), "PUT", items(classId) + "/" + item, "\"1\"", UPDATE).statusCode(409);
        delete(officer(), items(classId) + "/" + item, "\"1\"", 409);
    }

    private static void delete(String token, String path, String etag, int status) {
        ContractApi.given(token).header("If-Match", etag).delete(path).then().statusCode(status);
    }
}
