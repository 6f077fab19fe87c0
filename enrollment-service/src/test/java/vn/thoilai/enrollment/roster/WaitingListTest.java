package vn.thoilai.enrollment.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thoilai.kit.identity.Roles;
import vn.thoilai.kit.test.TestDatabase;
import vn.thoilai.kit.test.TestTokens;

/** Who finds no place waits, and gets the next one that frees, however it frees. */
@QuarkusTest
class WaitingListTest extends RosterCalls {

    private String small;
    private final Map<String, String> enrollments = new HashMap<>();

    @BeforeEach
    void oneHoldsThePlaceAndThreeWait() {
        small = classOf(1);
        // Not in the order of their codes, so that no other order passes for that of the nominations.
        for (String code : List.of("HV-5", "HV-9", "HV-3", "HV-7")) {
            enrollments.put(code, nominate(small, learner(code)));
        }
    }

    @Test
    void who_waits_is_listed_in_the_order_of_the_nominations() {
        assertThat(codesAt(small, "HELD")).containsExactly("HV-5");
        get(officer(), roster(small) + "/waiting")
                .body("items.learnerCode", contains("HV-9", "HV-3", "HV-7"))
                .body("items.learnerName", contains("Nguyễn Văn HV-9", "Nguyễn Văn HV-3", "Nguyễn Văn HV-7"))
                .body("items.position", contains(1, 2, 3))
                .body("items.accepted", contains(false, false, false));
        String next = get(officer(), roster(small) + "/waiting?limit=2")
                .body("items.position", contains(1, 2))
                .extract()
                .path("next");
        get(officer(), roster(small) + "/waiting?limit=2&cursor=" + next)
                .body("items.position", contains(3))
                .body("next", nullValue());
        get(officerOf("co-do"), roster(small) + "/waiting").statusCode(404);
        get(officer(), roster(UUID.randomUUID().toString()) + "/waiting").statusCode(404);
    }

    @Test
    void a_learner_is_told_the_place_in_the_whole_row() {
        String learner = get(officer(), roster(small) + "/" + enrollments.get("HV-3"))
                .extract()
                .path("learner");
        id(post(officer(), ROOT + "/accounts", body("centre", "thoi-lai", "subject", "ba", "learner", learner)));
        get(TestTokens.token("ba", Roles.LEARNER, List.of("thoi-lai"), List.of()), roster(small) + "/waiting")
                .body("items.learnerCode", contains("HV-3"))
                .body("items.position", contains(2));
    }

    @Test
    void who_waits_cannot_be_summoned() {
        open(small);
        move(roster(small) + "/" + enrollments.get("HV-9"), "\"1\"", body("to", "SUMMONED"))
                .then()
                .statusCode(409)
                .body("code", equalTo("conflict"))
                .body("detail", containsString("waits"));
    }

    @Test
    void an_enrollment_tells_what_its_state_its_place_and_the_callers_roles_allow() {
        String holds = roster(small) + "/" + enrollments.get("HV-5");
        String waits = roster(small) + "/" + enrollments.get("HV-9");
        String actions = "allowedActions";
        get(officer(), waits)
                .body(actions, contains("decideNominations", "moveEnrollment:REJECTED", "moveEnrollment:WITHDRAWN"));
        get(as(Roles.DIRECTOR), holds).body(actions, contains("moveEnrollment:REJECTED", "moveEnrollment:WITHDRAWN"));
        get(as(Roles.AUDITOR), holds).body(actions, empty());
        begin(small);
        go(small, enrollments.get("HV-5"), "SUMMONED");
        move(holds, "\"2\"", body("to", "ATTENDING"))
                .then()
                .body(
                        actions,
                        contains(
                                "moveEnrollment:COMPLETED",
                                "moveEnrollment:NOT_COMPLETED",
                                "moveEnrollment:WITHDRAWN",
                                "recordResult"));
        get(as(Roles.LECTURER), holds).body(actions, contains("recordResult"));
        get(officer(), roster(small)).body("items." + actions, everyItem(nullValue()));
    }

    @Test
    void a_place_given_back_goes_to_who_waits_longest_and_the_feed_tells() {
        go(small, enrollments.get("HV-5"), "WITHDRAWN");
        assertThat(codesAt(small, "HELD")).containsExactly("HV-9");
        assertThat(row(small)).containsExactly("HV-3", "HV-7");
        get(officer(), roster(small) + "/" + enrollments.get("HV-9"))
                .body("version", equalTo(2))
                .body("place", equalTo("HELD"));
        List<Map<String, Object>> told = get(service(), ROOT + "/feed?limit=500")
                .extract()
                .path("findAll { it.subject == '" + enrollments.get("HV-9") + "' }.data");
        assertThat(told).extracting("place").containsExactly("WAITING", "HELD");
        assertThat(told).extracting("version").containsExactly(1, 2);

        decide(small, reject(enrollments.get("HV-9"), 2)).body("outcomes.result", contains("REJECTED"));
        assertThat(codesAt(small, "HELD")).containsExactly("HV-3");
    }

    @Test
    void who_leaves_the_row_is_passed_over() {
        go(small, enrollments.get("HV-9"), "WITHDRAWN");
        assertThat(codesAt(small, "HELD")).containsExactly("HV-5");
        go(small, enrollments.get("HV-5"), "REJECTED");
        assertThat(codesAt(small, "HELD")).containsExactly("HV-3");
    }

    @Test
    void a_larger_class_takes_in_who_waited() {
        Map<String, Object> update = with(newClass("x"), "delivery", "OWN", "countsTowardTarget", true, "capacity", 3);
        List.of("centre", "code", "programme").forEach(update::remove);
        change(officer(), "PUT", CLASSES + "/" + small, "\"1\"", update).statusCode(200);
        assertThat(codesAt(small, "HELD")).containsExactly("HV-3", "HV-5", "HV-9");
        change(officer(), "PUT", CLASSES + "/" + small, "\"2\"", with(update, "capacity", 2))
                .statusCode(409)
                .body("code", equalTo("capacity-reached"));
        change(officer(), "PUT", CLASSES + "/" + small, "\"2\"", with(update, "capacity", null))
                .statusCode(200);
        assertThat(row(small)).isEmpty();
    }

    @Test
    void a_row_taken_off_frees_its_place_too() throws SQLException {
        owners("DELETE FROM enrollment WHERE id = '" + enrollments.get("HV-5") + "'");
        assertThat(codesAt(small, "HELD")).containsExactly("HV-9");
    }

    @Test
    void no_statement_overbooks_whoever_writes_it() {
        Assertions.assertThatThrownBy(() -> owners("UPDATE enrollment SET place = 'HELD' WHERE place = 'WAITING'"))
                .hasMessageContaining("ck_class_places_held");
        Assertions.assertThatThrownBy(() -> owners("UPDATE enrollment SET state = 'SUMMONED' WHERE place = 'WAITING'"))
                .hasMessageContaining("ck_enrollment_place_state");
    }

    @Test
    void who_withdrew_is_nominated_anew_at_the_end_of_the_row() {
        String learner = get(officer(), roster(small) + "/" + enrollments.get("HV-5"))
                .extract()
                .path("learner");
        go(small, enrollments.get("HV-5"), "WITHDRAWN");
        post(officer(), roster(small), body("learner", learner))
                .statusCode(201)
                .body("id", equalTo(enrollments.get("HV-5")))
                .body("version", equalTo(3))
                .body("state", equalTo("NOMINATED"))
                .body("reason", nullValue())
                .body("place", equalTo("WAITING"));
        assertThat(row(small)).containsExactly("HV-3", "HV-7", "HV-5");
    }

    private static void owners(String statement) throws SQLException {
        try (Connection connection = TestDatabase.connection();
                Statement sent = connection.createStatement()) {
            sent.execute(statement);
        }
    }
}
