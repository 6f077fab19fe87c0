package vn.thoilai.enrollment.roster;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thoilai.kit.identity.Roles;
import vn.thoilai.kit.test.TestTokens;

/** A sending unit takes back what it nominated, and takes the centre's no for an answer. */
@QuarkusTest
class SendingUnitMovesTest extends RosterCalls {

    private static final String UNIT = TestTokens.token("unit-a", Roles.SENDING_UNIT, List.of("thoi-lai"), List.of());

    private String classId;
    private String own;
    private String foreign;

    @BeforeEach
    void aClassAndTwoUnits() {
        for (String unit : List.of("a", "b")) {
            id(post(officer(), UNITS, body("centre", "thoi-lai", "code", unit, "nameVi", "Đơn vị", "kind", "OTHER")));
        }
        id(post(officer(), ROOT + "/accounts", body("centre", "thoi-lai", "subject", "unit-a", "sendingUnit", "a")));
        own = id(post(officer(), LEARNERS, with(newLearner("HV-1"), "sendingUnit", "a")));
        foreign = id(post(officer(), LEARNERS, with(newLearner("HV-2"), "sendingUnit", "b")));
        classId = trainingClass("2017-P01");
        open(classId);
    }

    private ValidatableResponse ask(String enrollment, int version, String to) {
        return change(
                UNIT,
                "POST",
                roster(classId) + "/" + enrollment + "/transitions",
                "\"" + version + "\"",
                body("to", to, "reason", "x"));
    }

    @Test
    void it_withdraws_its_own_people_until_they_are_summoned_and_does_nothing_else() {
        String enrollment = id(post(UNIT, roster(classId), body("learner", own)));
        get(UNIT, roster(classId) + "/" + enrollment).body("allowedActions", contains("moveEnrollment:WITHDRAWN"));
        ask(enrollment, 1, "SUMMONED").statusCode(403);
        ask(enrollment, 1, "REJECTED").statusCode(403);
        ask(enrollment, 9, "WITHDRAWN").statusCode(412);
        ask(enrollment, 1, "WITHDRAWN").statusCode(200).body("state", equalTo("WITHDRAWN"));
        RosterRows.requirePlacesRight();
        post(UNIT, roster(classId), body("learner", own)).statusCode(201);
        go(classId, enrollment, "SUMMONED");
        get(UNIT, roster(classId) + "/" + enrollment).body("allowedActions", empty());
        ask(enrollment, 4, "WITHDRAWN").statusCode(403);
        ask(nominate(classId, foreign), 1, "WITHDRAWN").statusCode(404);
    }

    @Test
    void whom_the_centre_rejected_only_the_centre_nominates_anew() {
        String enrollment = id(post(UNIT, roster(classId), body("learner", own)));
        go(classId, enrollment, "REJECTED");
        post(UNIT, roster(classId), body("learner", own)).statusCode(409).body("code", equalTo("conflict"));
        list(UNIT, classId, body("learner", own)).body("outcomes.result", contains("REFUSED_BEFORE"));
        get(officer(), roster(classId) + "/" + enrollment).body("state", equalTo("REJECTED"));
        post(officer(), roster(classId), body("learner", own)).statusCode(201).body("id", equalTo(enrollment));
    }
}
