package vn.thoilai.enrollment.learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.thoilai.enrollment.EnrollmentTest;
import vn.thoilai.kit.identity.Roles;
import vn.thoilai.kit.test.SqlCount;

/** The classes of one learner. */
@QuarkusTest
class LearnerHistoryTest extends EnrollmentTest {

    private static String history(String learner) {
        return LEARNERS + "/" + learner + "/enrollments";
    }

    @Test
    void a_learners_classes_are_listed_with_what_came_of_them() {
        String learner = learner("HV-1");
        String first = nominate(trainingClass("L-1"), learner);
        int ofOne = SqlCount.of(() -> get(officer(), history(learner)).body("items", hasSize(1)));
        String second = nominate(trainingClass("L-2"), learner);
        nominate(trainingClass("L-3"), learner("HV-2"));
        get(officer(), history(learner))
                .statusCode(200)
                .body("items.enrollment", contains(first, second))
                .body("items.classCode", contains("L-1", "L-2"))
                .body("items.programme", contains("PARTY_AWARENESS", "PARTY_AWARENESS"))
                .body("items.classState", contains("PLANNED", "PLANNED"))
                .body("items.state", contains("NOMINATED", "NOMINATED"))
                .body("items[0].grade", nullValue())
                .body("items[0].certificateNumber", nullValue());
        assertThat(SqlCount.of(() -> get(officer(), history(learner)).body("items", hasSize(2))))
                .isEqualTo(ofOne);
        String next = get(officer(), history(learner) + "?limit=1").extract().path("next");
        get(officer(), history(learner) + "?limit=1&cursor=" + next).body("items.enrollment", contains(second));
    }

    @Test
    void it_is_told_to_the_centre_the_learner_and_his_unit_and_written_as_read() {
        String accounts = ROOT + "/accounts";
        id(post(officer(), UNITS, body("centre", "thoi-lai", "code", "u-1", "nameVi", "x", "kind", "OTHER")));
        String learner = id(post(officer(), LEARNERS, with(newLearner("HV-1"), "sendingUnit", "u-1")));
        String stranger = learner("HV-2");
        nominate(trainingClass("L-1"), learner);
        id(post(officer(), accounts, body("centre", "thoi-lai", "subject", Roles.LEARNER, "learner", learner)));
        id(post(officer(), accounts, body("centre", "thoi-lai", "subject", Roles.SENDING_UNIT, "sendingUnit", "u-1")));
        for (String role : new String[] {Roles.DIRECTOR, Roles.AUDITOR, Roles.LEARNER, Roles.SENDING_UNIT}) {
            get(as(role), history(learner)).statusCode(200).body("items.classCode", contains("L-1"));
        }
        for (String role : new String[] {Roles.LEARNER, Roles.SENDING_UNIT}) {
            get(as(role), history(stranger)).statusCode(404);
        }
        get(as(Roles.LECTURER), history(learner)).statusCode(403);
        get(officerOf("co-do"), history(learner)).statusCode(404);
        get(as(Roles.AUDITOR), ROOT + "/audit?outcome=READ&operation=listLearnerEnrollments&learner=" + learner)
                .body("items.subject", contains(Roles.SENDING_UNIT, Roles.AUDITOR, Roles.DIRECTOR))
                .body("items[0].address", equalTo("127.0.0.1"));
    }
}
