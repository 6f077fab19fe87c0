package vn.thoilai.enrollment.account;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thoilai.enrollment.EnrollmentTest;
import vn.thoilai.kit.identity.Roles;
import vn.thoilai.kit.test.ContractApi;
import vn.thoilai.kit.test.TestTokens;

/** A learner sees himself, a sending unit its people, a lecturer the classes taught. */
@QuarkusTest
class OwnRowsTest extends EnrollmentTest {

    private static final String ACCOUNTS = ROOT + "/accounts";

    private String taught;
    private String other;
    private String mai;
    private String lan;
    private String maiInTaught;
    private String lanInTaught;

    @BeforeEach
    void twoClassesTwoLearnersTwoUnits() {
        for (String unit : List.of("a", "b")) {
            id(post(officer(), UNITS, body("centre", "thoi-lai", "code", unit, "nameVi", "Đơn vị", "kind", "OTHER")));
        }
        taught = trainingClass("2017-P01");
        other = id(post(officer(), CLASSES, with(newClass("2017-P02"), "lecturers", List.of("somebody-else"))));
        mai = id(post(officer(), LEARNERS, with(newLearner("HV-1"), "sendingUnit", "a")));
        lan = id(post(officer(), LEARNERS, with(newLearner("HV-2"), "sendingUnit", "b")));
        maiInTaught = nominate(taught, mai);
        lanInTaught = nominate(taught, lan);
        nominate(other, lan);
    }

    private static String roster(String classId) {
        return CLASSES + "/" + classId + "/enrollments";
    }

    private static String link(String what, String value, String subject) {
        return id(post(officer(), ACCOUNTS, body("centre", "thoi-lai", "subject", subject, what, value)));
    }

    private static String token(String subject, String role) {
        return TestTokens.token(subject, role, List.of("thoi-lai"), List.of());
    }

    @Test
    void a_learner_sees_himself_his_classes_and_nobody_else() {
        String token = token("mai", Roles.LEARNER);
        get(token, LEARNERS).statusCode(200).body("items", empty());
        link("learner", mai, "mai");
        get(token, LEARNERS).body("items.code", contains("HV-1"));
        get(token, LEARNERS + "/" + mai).statusCode(200);
        get(token, LEARNERS + "/" + lan).statusCode(404);
        get(token, CLASSES).body("items.code", contains("2017-P01"));
        get(token, CLASSES + "/" + other).statusCode(404);
        get(token, roster(taught)).body("items.learnerCode", contains("HV-1"));
        get(token, roster(taught) + "/" + maiInTaught).statusCode(200);
        get(token, roster(taught) + "/" + lanInTaught).statusCode(404);
        get(token, roster(other)).statusCode(404);
    }

    @Test
    void who_is_unlinked_sees_nothing_any_longer() {
        String account = link("learner", mai, "mai");
        String path = ACCOUNTS + "/" + account;
        get(officer(), path).statusCode(200).header("ETag", "\"1\"").body("learner", equalTo(mai));
        ContractApi.givenBad(officer()).delete(path).then().statusCode(428);
        ContractApi.given(officerOf("co-do"))
                .header("If-Match", "\"1\"")
                .delete(path)
                .then()
                .statusCode(404);
        ContractApi.given(officer())
                .header("If-Match", "\"1\"")
                .delete(path)
                .then()
                .statusCode(204);
        get(officer(), path).statusCode(404);
        get(token("mai", Roles.LEARNER), LEARNERS).body("items", empty());
    }

    @Test
    void a_sending_unit_sees_and_nominates_its_own_people_only() {
        link("sendingUnit", "a", "unit-a");
        String token = token("unit-a", Roles.SENDING_UNIT);
        get(token, UNITS).body("items.code", contains("a"));
        get(token, LEARNERS).body("items.code", contains("HV-1"));
        get(token, CLASSES).body("items.code", containsInAnyOrder("2017-P01", "2017-P02"));
        get(token, roster(taught)).body("items.learnerCode", contains("HV-1"));
        post(token, roster(other), body("learner", mai)).statusCode(201);
        String hue = id(post(officer(), LEARNERS, with(newLearner("HV-3"), "sendingUnit", "b")));
        post(token, roster(taught), body("learner", hue))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/learner"));
    }

    @Test
    void places_taken_by_people_a_unit_does_not_see_are_taken_all_the_same() {
        String small = id(post(officer(), CLASSES, with(newClass("2017-P03"), "capacity", 1)));
        nominate(small, lan);
        link("sendingUnit", "a", "unit-a");
        post(token("unit-a", Roles.SENDING_UNIT), roster(small), body("learner", mai))
                .statusCode(201)
                .body("place", equalTo("WAITING"));
    }

    @Test
    void a_lecturer_sees_the_classes_that_name_him_with_their_rosters() {
        String token = as(Roles.LECTURER);
        get(token, CLASSES).body("items.code", contains("2017-P01"));
        get(token, roster(taught)).body("items.learnerCode", contains("HV-1", "HV-2"));
        get(token, LEARNERS).body("items.code", contains("HV-1", "HV-2"));
        get(token, roster(other)).statusCode(404);
        change(token, "PUT", roster(other) + "/" + lanInTaught + "/result", "\"1\"", body("score", 5))
                .statusCode(404);
        change(officer(), "PUT", CLASSES + "/" + taught, "\"1\"", withoutCode("lecturers", List.of()))
                .statusCode(200)
                .body("lecturers", empty());
        get(token, CLASSES).body("items", empty());
        get(token, LEARNERS).body("items", empty());
    }

    private static Object withoutCode(String name, Object value) {
        var changed = with(newClass("x"), name, value, "delivery", "OWN", "countsTowardTarget", true);
        List.of("centre", "code", "programme").forEach(changed::remove);
        return changed;
    }

    @Test
    void an_account_names_one_learner_or_one_unit_of_its_centre() {
        String stranger = id(post(
                officerOf("co-do"), LEARNERS, body("centre", "co-do", "code", "HV-9", "fullName", "Trần Thị Hoa")));
        var account = body("centre", "thoi-lai", "subject", "mai", "learner", mai);
        post(officer(), ACCOUNTS, with(account, "learner", stranger))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/learner"));
        post(officer(), ACCOUNTS, with(account, "sendingUnit", "a"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/learner"));
        post(officer(), ACCOUNTS, with(account, "centre", "co-do"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/centre"));
        post(officer(), ACCOUNTS, account).statusCode(201);
        post(officer(), ACCOUNTS, with(account, "learner", lan))
                .statusCode(409)
                .body("errors[0].pointer", equalTo("/subject"));
        get(officer(), ACCOUNTS + "?subject=mai")
                .body("items.learner", contains(mai))
                .body("next", nullValue());
        get(as(Roles.LEARNER), ACCOUNTS).statusCode(403);
    }
}
