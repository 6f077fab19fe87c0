package vn.thoilai.enrollment.roster;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

/** Whom a programme takes is data, checked when nominated and when decided. */
@QuarkusTest
class EligibilityTest extends RosterCalls {

    private static String born(String code, String birthDate) {
        return id(post(officer(), LEARNERS, with(newLearner(code), "birthDate", birthDate)));
    }

    private static String classOf(String programme, String code, String start) {
        return id(post(officer(), CLASSES, with(newClass(code), "programme", programme, "startDate", start)));
    }

    @Test
    void a_programme_tells_its_rules() {
        get(officer(), ROOT + "/programmes/PARTY_AWARENESS")
                .body("eligibility.code", contains("minimum-age", "not-party-member", "once-in-years"))
                .body("eligibility.level", contains("REQUIRED", "WARNING", "WARNING"))
                .body("eligibility.years", contains(18, null, 5));
        get(officer(), ROOT + "/programmes/SUMMER_TEACHERS").body("eligibility", empty());
    }

    @Test
    void who_is_too_young_on_the_first_day_is_refused_with_the_rule() {
        String classId = trainingClass("2017-P01");
        post(officer(), roster(classId), body("learner", born("HV-1", "1999-03-07")))
                .statusCode(409)
                .body("code", equalTo("not-eligible"))
                .body("errors[0].code", equalTo("minimum-age"));
        post(officer(), roster(classId), body("learner", born("HV-2", "1999-03-06")))
                .statusCode(201)
                .body("warnings", empty());
        // Nothing is known against who has no birth date on record.
        post(officer(), roster(classId), body("learner", learner("HV-3"))).statusCode(201);
    }

    @Test
    void who_lacks_the_programme_before_is_accepted_with_a_reason_only() {
        String learner = born("HV-1", "1980-01-01");
        String classId = classOf("NEW_PARTY_MEMBER", "2017-P01", "2017-03-06");
        String path = roster(classId) + "/"
                + id(post(officer(), roster(classId), body("learner", learner))
                        .body("warnings", contains("after-party-awareness")));
        String enrollment = path.substring(path.lastIndexOf('/') + 1);
        open(classId);
        move(path, "\"1\"", body("to", "SUMMONED"))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/reason"));
        decide(classId, accept(enrollment, 1))
                .body("outcomes.result", contains("REASON_NEEDED"))
                .body("outcomes[0].rules", contains("after-party-awareness"));
        decide(classId, with(accept(enrollment, 1), "reason", "Đã học ở nơi khác"))
                .body("outcomes.result", contains("ACCEPTED"));
        summon(classId).body("summoned", equalTo(1));
        get(officer(), path).body("reason", equalTo("Đã học ở nơi khác"));
    }

    @Test
    void membership_is_asked_for_where_it_is_known() {
        String awareness = classOf("PARTY_AWARENESS", "2017-P01", "2017-03-06");
        String members = classOf("NEW_PARTY_MEMBER", "2017-P02", "2017-03-06");
        String[] learners = new String[3];
        for (int index = 0; index < 3; index++) {
            Boolean member = index == 0 ? null : (Boolean) (index == 1);
            learners[index] = id(post(officer(), LEARNERS, with(newLearner("HV-" + index), "partyMember", member)));
        }
        nominated(awareness, learners[0]).body("warnings", empty());
        nominated(awareness, learners[1]).body("warnings", contains("not-party-member"));
        nominated(awareness, learners[2]).body("warnings", empty());
        nominated(members, learners[0]).body("warnings", contains("after-party-awareness"));
        nominated(members, learners[1]).body("warnings", contains("after-party-awareness"));
        nominated(members, learners[2]).body("warnings", contains("after-party-awareness", "party-member"));
    }

    private static ValidatableResponse nominated(String classId, String learner) {
        return post(officer(), roster(classId), body("learner", learner)).statusCode(201);
    }

    @Test
    void what_was_completed_before_counts() {
        String learner = born("HV-1", "1980-01-01");
        String first = classOf("PARTY_AWARENESS", "2017-P01", "2017-03-06");
        String enrollment = nominate(first, learner);
        begin(first);
        go(first, enrollment, "SUMMONED");
        go(first, enrollment, "ATTENDING");
        go(first, enrollment, "COMPLETED");

        String after = classOf("NEW_PARTY_MEMBER", "2019-P01", "2019-03-06");
        post(officer(), roster(after), body("learner", learner)).body("warnings", empty());
        String soon = classOf("PARTY_AWARENESS", "2019-P02", "2019-03-06");
        post(officer(), roster(soon), body("learner", learner)).body("warnings", contains("once-in-years"));
        String late = classOf("PARTY_AWARENESS", "2022-P01", "2022-03-06");
        post(officer(), roster(late), body("learner", learner)).body("warnings", empty());
    }
}
