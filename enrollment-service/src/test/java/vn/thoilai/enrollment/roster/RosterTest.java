package vn.thoilai.enrollment.roster;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thoilai.enrollment.EnrollmentTest;
import vn.thoilai.kit.identity.Roles;
import vn.thoilai.kit.test.ContractApi;

@QuarkusTest
class RosterTest extends EnrollmentTest {

    @Test
    void a_learner_is_nominated_once() {
        String classId = trainingClass("2017-P01");
        String learner = learner("HV-1");
        String roster = roster(classId);
        post(officer(), roster, body("learner", learner))
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("state", equalTo("NOMINATED"))
                .body("learnerCode", equalTo("HV-1"))
                .body("grade", nullValue());
        post(officer(), roster, body("learner", learner))
                .statusCode(409)
                .body("code", equalTo("duplicate"))
                .body("errors[0].pointer", equalTo("/learner"));
        post(officer(), roster, body("learner", UUID.randomUUID()))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/learner"));
        String elsewhere = id(post(officerOf("co-do"), LEARNERS, with(newLearner("HV-2"), "centre", "co-do")));
        post(officer(), roster, body("learner", elsewhere)).statusCode(422);
        post(officer(), roster(UUID.randomUUID().toString()), body("learner", learner))
                .statusCode(404);
    }

    @Test
    void some_classes_take_no_nominations() {
        String learner = learner("HV-1");
        String cancelled = trainingClass("2017-P01");
        move(CLASSES + "/" + cancelled, "\"1\"", body("to", "CANCELLED", "reason", "x"))
                .then()
                .statusCode(200);
        post(officer(), roster(cancelled), body("learner", learner))
                .statusCode(409)
                .body("code", equalTo("conflict"));
        String unkept = id(post(officer(), CLASSES, with(newClass("2017-P02"), "rosterKept", false)));
        post(officer(), roster(unkept), body("learner", learner))
                .statusCode(409)
                .body("code", equalTo("conflict"));
    }

    @Test
    void an_enrollment_goes_along_its_life_cycle() {
        String classId = trainingClass("2017-P01");
        begin(classId);
        String path = roster(classId) + "/" + nominate(classId, learner("HV-1"));
        move(path, "\"1\"", body("to", "REJECTED"))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/reason"));
        move(path, "\"1\"", body("to", "COMPLETED"))
                .then()
                .statusCode(409)
                .body("allowed", contains("SUMMONED", "REJECTED", "WITHDRAWN"));
        move(path, "\"3\"", body("to", "SUMMONED")).then().statusCode(412);
        move(path, "\"1\"", body("to", "SUMMONED")).then().statusCode(200).header("ETag", "\"2\"");
        move(path, "\"2\"", body("to", "ATTENDING")).then().statusCode(200);
        move(path, "\"3\"", body("to", "COMPLETED")).then().statusCode(200).body("state", equalTo("COMPLETED"));
        ContractApi.given(officer())
                .header("If-None-Match", "\"4\"")
                .get(path)
                .then()
                .statusCode(304);
        ContractApi.givenBad(officer())
                .contentType("application/json")
                .body(body("to", "WITHDRAWN"))
                .post(path + "/transitions")
                .then()
                .statusCode(428);
    }

    @Test
    void the_grade_follows_from_the_score() {
        String classId = id(post(officer(), CLASSES, with(newClass("2017-P01"), "sessionsHeld", 10)));
        begin(classId);
        String path = attending(classId, "HV-1");
        result(path, 3, body("sessionsAttended", 11))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/sessionsAttended"));
        int version = 3;
        Map<Double, String> grades = Map.of(
                10.0,
                "EXCELLENT",
                9.0,
                "EXCELLENT",
                8.9,
                "GOOD",
                8.0,
                "GOOD",
                7.0,
                "FAIR",
                5.0,
                "AVERAGE",
                4.9,
                "FAIL",
                0.0,
                "FAIL");
        for (Map.Entry<Double, String> grade : grades.entrySet()) {
            result(path, version++, body("sessionsAttended", 10, "score", grade.getKey()))
                    .statusCode(200)
                    .body("grade", equalTo(grade.getValue()))
                    .body("score", equalTo(grade.getKey().floatValue()))
                    .body("sessionsAttended", equalTo(10));
        }
        result(path, version, body("sessionsAttended", null, "score", null))
                .statusCode(200)
                .body("grade", nullValue());
        result(path, 1, body("score", 5)).statusCode(412);
        change(as(Roles.DIRECTOR), "PUT", path + "/result", "\"1\"", body("score", 5))
                .statusCode(403);
        ContractApi.givenBad(officer())
                .contentType("application/json")
                .header("If-Match", "\"1\"")
                .body(body("score", 8.55))
                .put(path + "/result")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/score"));
    }

    @Test
    void a_result_needs_a_participation() {
        String classId = trainingClass("2017-P01");
        begin(classId);
        String path = attending(classId, "HV-1");
        result(path, 3, body("sessionsAttended", 4)).statusCode(200);
        move(path, "\"4\"", body("to", "WITHDRAWN", "reason", "Chuyển công tác"))
                .then()
                .statusCode(200);
        result(path, 5, body("sessionsAttended", 5)).statusCode(409);
        String nominated = roster(classId) + "/" + nominate(classId, learner("HV-2"));
        result(nominated, 1, body("sessionsAttended", 5)).statusCode(409);
    }

    @Test
    void the_roster_is_listed_by_code_filtered_and_paged() {
        String classId = trainingClass("2017-P01");
        for (String code : List.of("HV-3", "HV-1", "HV-2")) {
            nominate(classId, learner(code));
        }
        begin(classId);
        attending(classId, "HV-4");
        String next = get(as(Roles.LECTURER), roster(classId) + "?limit=3")
                .body("items.learnerCode", contains("HV-1", "HV-2", "HV-3"))
                .extract()
                .path("next");
        get(officer(), roster(classId) + "?limit=3&cursor=" + next)
                .body("items.learnerCode", contains("HV-4"))
                .body("next", nullValue());
        get(officer(), roster(classId) + "?state=ATTENDING").body("items.learnerCode", contains("HV-4"));
    }

    @Test
    void a_foreign_roster_is_not_found_and_the_city_sees_none() {
        String classId = trainingClass("2017-P01");
        String other = trainingClass("2017-P02");
        String enrollment = nominate(classId, learner("HV-1"));
        String path = roster(classId) + "/" + enrollment;
        String stranger = officerOf("co-do");
        get(stranger, path).statusCode(404);
        get(officer(), roster(other) + "/" + enrollment).statusCode(404);
        change(stranger, "POST", path + "/transitions", "\"1\"", body("to", "SUMMONED"))
                .statusCode(404);
        change(stranger, "PUT", path + "/result", "\"1\"", body("score", 5)).statusCode(404);
        post(stranger, roster(classId), body("learner", learner("HV-2"))).statusCode(404);
        get(city(Roles.CITY_OFFICER), path).statusCode(403);
        get(service(), roster(classId)).statusCode(403);
        post(as(Roles.LECTURER), roster(classId), body("learner", enrollment)).statusCode(403);
        get(as(Roles.LECTURER), path).statusCode(200);
    }

    private static String roster(String classId) {
        return CLASSES + "/" + classId + "/enrollments";
    }

    /** Path of an enrollment at version 3. */
    private static String attending(String classId, String learner) {
        String path = roster(classId) + "/" + nominate(classId, learner(learner));
        move(path, "\"1\"", body("to", "SUMMONED")).then().statusCode(200);
        move(path, "\"2\"", body("to", "ATTENDING")).then().statusCode(200);
        return path;
    }

    private static ValidatableResponse result(String path, int version, Object body) {
        return change(as(Roles.LECTURER), "PUT", path + "/result", "\"" + version + "\"", body);
    }
}
