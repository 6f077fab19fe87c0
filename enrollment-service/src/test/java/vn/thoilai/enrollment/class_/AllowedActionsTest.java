package vn.thoilai.enrollment.class_;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import vn.thoilai.enrollment.EnrollmentTest;
import vn.thoilai.kit.identity.Operations;
import vn.thoilai.kit.identity.Roles;

@QuarkusTest
class AllowedActionsTest extends EnrollmentTest {

    private static final String ALLOWED = "allowedActions";

    @Inject
    Operations operations;

    @Test
    void a_class_tells_what_its_state_and_the_callers_roles_allow() {
        String path = CLASSES + "/" + trainingClass("2017-P01");
        get(officer(), path)
                .body(
                        ALLOWED,
                        hasItems(
                                "updateClass",
                                "nominate",
                                "moveClass:OPENED",
                                "moveClass:CANCELLED",
                                "moveClass:POSTPONED"))
                .body(ALLOWED, not(hasItem("moveClass:CLOSED")));
        get(as(Roles.DIRECTOR), path)
                .body(ALLOWED, hasItem("moveClass:OPENED"))
                .body(ALLOWED, not(hasItem("updateClass")));
        get(as(Roles.SENDING_UNIT), path).body(ALLOWED, contains("nominate", "nominateList"));
        get(as(Roles.AUDITOR), path).body(ALLOWED, empty());
        get(city(Roles.CITY_OFFICER), path).body(ALLOWED, empty());
    }

    @Test
    void every_answer_with_one_class_tells_it_and_no_list_does() {
        post(officer(), CLASSES, newClass("2017-P01")).body(ALLOWED, hasItem("moveClass:OPENED"));
        get(officer(), CLASSES).body("items." + ALLOWED, everyItem(nullValue()));
        String path =
                CLASSES + "/" + get(officer(), CLASSES).extract().jsonPath().getString("items[0].id");
        move(path, "\"1\"", opening())
                .then()
                .body(ALLOWED, hasItem("moveClass:IN_SESSION"))
                .body(ALLOWED, not(hasItem("moveClass:OPENED")));
    }

    @Test
    void a_class_without_a_roster_takes_no_nominations() {
        String path = CLASSES + "/" + id(post(officer(), CLASSES, with(newClass("2017-P01"), "rosterKept", false)));
        get(officer(), path).body(ALLOWED, not(hasItem("nominate")));
    }

    @Test
    void a_class_is_assessed_until_its_results_are_approved_and_then_certified() {
        String path = CLASSES + "/" + trainingClass("2017-P01");
        get(officer(), path)
                .body(ALLOWED, hasItem("addAssessmentItem"))
                .body(ALLOWED, not(hasItem("decideAssessment")));
        // Nobody takes part, so there is nothing to score.
        move(path, "\"1\"", opening()).then().body(ALLOWED, not(hasItem("enterScores")));
        get(as(Roles.DIRECTOR), path).body(ALLOWED, not(hasItem("approveResults")));
        move(path, "\"2\"", body("to", "IN_SESSION")).then().statusCode(200);
        get(as(Roles.DIRECTOR), path)
                .body(ALLOWED, hasItem("approveResults"))
                .body(ALLOWED, not(hasItem("issueCertificates")))
                .body(ALLOWED, not(hasItem("moveClass:ASSESSED")));

        String digest = get(officer(), path + "/results/summary").extract().path("digest");
        change(as(Roles.DIRECTOR), "POST", path + "/results/approval", "\"3\"", body("digest", digest))
                .statusCode(200)
                .body(ALLOWED, hasItems("issueCertificates", "moveClass:ASSESSED", "withdrawApproval"))
                .body(ALLOWED, not(hasItem("approveResults")));
        get(officer(), path)
                .body(ALLOWED, not(hasItem("printClassCertificates")))
                .body(ALLOWED, not(hasItems("addAssessmentItem")))
                .body(ALLOWED, not(hasItem("enterScores")));
    }

    @Test
    void roles_stand_with_the_operations_alone() {
        Assertions.assertThat(operations.admit(Set.of(Roles.DIRECTOR), "moveClass"))
                .isTrue();
        Assertions.assertThat(operations.admit(Set.of(Roles.LECTURER), "moveClass"))
                .isFalse();
        Assertions.assertThat(operations.admit(Set.of(), "moveClass")).isFalse();
        Assertions.assertThatThrownBy(() -> operations.admit(Set.of(Roles.DIRECTOR), "noSuchOperation"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
