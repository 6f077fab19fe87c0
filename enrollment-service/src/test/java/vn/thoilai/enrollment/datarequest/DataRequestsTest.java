package vn.thoilai.enrollment.datarequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thoilai.enrollment.EnrollmentTest;
import vn.thoilai.enrollment.http.InParallel;
import vn.thoilai.kit.identity.Roles;

/** What persons ask about their data, from the day it comes in to the day it is done. */
@QuarkusTest
class DataRequestsTest extends EnrollmentTest {

    static final String REQUESTS = ROOT + "/data-requests";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    static String request(String learner, String kind) {
        return REQUESTS + "/"
                + id(post(officer(), REQUESTS, body("learner", learner, "kind", kind, "details", "Xin cho tôi")));
    }

    static ValidatableResponse moveTo(String request, int version, String to, String reason) {
        Map<String, Object> body = reason == null ? body("to", to) : body("to", to, "reason", reason);
        return change(officer(), "POST", request + "/transitions", "\"" + version + "\"", body);
    }

    /** A request that somebody deals with; its version is 2. */
    static String dealtWith(String learner, String kind) {
        String request = request(learner, kind);
        moveTo(request, 1, "IN_PROGRESS", null).statusCode(200);
        return request;
    }

    @ParameterizedTest
    @CsvSource({"ACCESS, 10", "RECTIFY, 10", "ERASE, 20", "RESTRICT, 15", "OBJECT, 15", "WITHDRAW_CONSENT, 15"})
    void the_due_date_follows_from_the_kind(String kind, int days) {
        post(officer(), REQUESTS, body("learner", learner("HV-1"), "kind", kind, "receivedOn", "2026-01-05"))
                .statusCode(201)
                .body("dueOn", equalTo(LocalDate.of(2026, 1, 5).plusDays(days).toString()))
                .body("state", equalTo("RECEIVED"))
                .body("centre", equalTo("thoi-lai"));
    }

    @Test
    void what_is_past_its_due_date_and_open_is_overdue() {
        String learner = learner("HV-1");
        String late = id(post(
                officer(),
                REQUESTS,
                body(
                        "learner",
                        learner,
                        "kind",
                        "ACCESS",
                        "receivedOn",
                        TODAY.minusDays(11).toString())));
        String due = id(post(
                officer(),
                REQUESTS,
                body(
                        "learner",
                        learner,
                        "kind",
                        "ACCESS",
                        "receivedOn",
                        TODAY.minusDays(10).toString())));
        get(officer(), REQUESTS + "?overdue=true").body("items.id", contains(late));
        get(officer(), REQUESTS + "?overdue=false&learner=" + learner).body("items.id", contains(due));
        get(
                        officer(),
                        REQUESTS + "?limit=1&cursor="
                                + get(officer(), REQUESTS + "?limit=1")
                                        .extract()
                                        .path("next"))
                .body("items.id", contains(due));
        moveTo(REQUESTS + "/" + late, 1, "REFUSED", "Không xác minh được").statusCode(200);
        get(officer(), REQUESTS + "?overdue=true").body("items", empty());
        get(officerOf("co-do"), REQUESTS).body("items", empty());
        get(officerOf("co-do"), REQUESTS + "/" + due).statusCode(404);
        get(as(Roles.LECTURER), REQUESTS).statusCode(403);
        post(officerOf("co-do"), REQUESTS, body("learner", learner, "kind", "ACCESS"))
                .statusCode(422);
        post(officer(), REQUESTS, body("learner", learner, "kind", "ACCESS", "receivedOn", "2999-01-01"))
                .statusCode(400);
    }

    @Test
    void more_time_is_taken_once_and_with_a_reason() {
        String request = REQUESTS + "/"
                + id(post(
                        officer(),
                        REQUESTS,
                        body("learner", learner("HV-1"), "kind", "ACCESS", "receivedOn", "2026-01-05")));
        for (String day : List.of("2026-01-15", "2026-01-26")) {
            change(officer(), "POST", request + "/extensions", "\"1\"", body("dueOn", day, "reason", "x"))
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("/dueOn"));
        }
        change(officer(), "POST", request + "/extensions", "\"1\"", body("dueOn", "2026-01-25", "reason", "Kho"))
                .statusCode(200)
                .body("dueOn", equalTo("2026-01-25"))
                .body("extensionReason", equalTo("Kho"));
        change(officer(), "POST", request + "/extensions", "\"2\"", body("dueOn", "2026-01-26", "reason", "x"))
                .statusCode(409);
    }

    @Test
    void a_request_goes_its_way_and_no_other() {
        String request = request(learner("HV-1"), "ACCESS");
        moveTo(request, 1, "FULFILLED", null).statusCode(409).body("allowed", contains("IN_PROGRESS", "REFUSED"));
        moveTo(request, 1, "REFUSED", null).statusCode(400);
        moveTo(request, 1, "IN_PROGRESS", null).statusCode(200);
        moveTo(request, 1, "REFUSED", "x").statusCode(412);
        moveTo(request, 2, "FULFILLED", null).statusCode(200).body("closedAt", notNullValue());
        moveTo(request, 3, "LIFTED", "x").statusCode(409).body("allowed", empty());
    }

    @Test
    void what_is_set_right_names_the_change_that_did() {
        String learner = learner("HV-1");
        String request = dealtWith(learner, "RECTIFY");
        moveTo(request, 2, "FULFILLED", null).statusCode(409);
        change(officer(), "PUT", LEARNERS + "/" + learner, "\"1\"", body("fullName", "Nguyễn Văn Đúng"))
                .statusCode(200);
        moveTo(request, 2, "FULFILLED", null).statusCode(200).body("learnerVersion", equalTo(2));
    }

    @Test
    void a_restricted_record_is_seen_by_those_who_answer_for_it_and_used_by_nobody() {
        String learner = learner("HV-1");
        nominate(trainingClass("L-1"), learner);
        id(post(
                officer(),
                ROOT + "/accounts",
                body("centre", "thoi-lai", "subject", Roles.LEARNER, "learner", learner)));
        String restrict = dealtWith(learner, "RESTRICT");
        String objection = dealtWith(learner, "OBJECT");
        moveTo(restrict, 2, "FULFILLED", null).statusCode(200);
        moveTo(objection, 2, "FULFILLED", null).statusCode(200);
        for (String role : List.of(Roles.LECTURER, Roles.LEARNER, Roles.AUDITOR)) {
            get(as(role), LEARNERS + "/" + learner).statusCode(404);
            get(as(role), LEARNERS).body("items", empty());
        }
        get(as(Roles.DIRECTOR), LEARNERS + "/" + learner).body("restricted", equalTo(true));
        String roster = CLASSES + "/" + trainingClass("L-2") + "/enrollments";
        post(officer(), roster, body("learner", learner)).statusCode(422);
        moveTo(restrict, 3, "LIFTED", "Đã thỏa thuận").statusCode(200);
        post(officer(), roster, body("learner", learner)).statusCode(422);
        moveTo(objection, 3, "LIFTED", "Đã rút").statusCode(200);
        get(as(Roles.LEARNER), LEARNERS + "/" + learner).body("restricted", equalTo(false));
        id(post(officer(), roster, body("learner", learner)));
    }

    @Test
    void whoever_asks_is_told_all_that_is_kept_and_who_looked() {
        String learner = id(
                post(officer(), LEARNERS, with(newLearner("HV-1"), "personalId", "000000000001", "partyMember", true)));
        String other = learner("HV-2");
        nominate(trainingClass("L-1"), learner);
        get(as(Roles.LECTURER), LEARNERS + "/" + learner).statusCode(200);
        String request = request(learner, "ACCESS");
        get(officer(), request + "/disclosure").statusCode(404);
        moveTo(request, 1, "IN_PROGRESS", null).statusCode(200);
        String told = get(as(Roles.DIRECTOR), request + "/disclosure")
                .statusCode(200)
                .body("data.learner[0].personal_id", equalTo("000000000001"))
                .body("data.learner[0].party_member", equalTo(true))
                .body("data.enrollment[0].class", equalTo("Bồi dưỡng nhận thức về Đảng"))
                .body("data.dataRequest[0].details", equalTo("Xin cho tôi"))
                .body("data.auditEntry.find { it.operation == 'readLearner' }.subject", equalTo(Roles.LECTURER))
                .body(
                        "data.auditEntry.find { it.operation == 'registerLearner' }.content.full_name",
                        equalTo("Nguyễn Văn HV-1"))
                .extract()
                .asString();
        assertThat(told).doesNotContain(other, "HV-2");
        get(officerOf("co-do"), request + "/disclosure").statusCode(404);
        get(as(Roles.AUDITOR), request + "/disclosure").statusCode(403);
        get(officer(), dealtWith(learner, "ERASE") + "/disclosure").statusCode(404);
    }

    @Test
    void of_eight_who_move_a_request_at_once_one_does() {
        String request = request(learner("HV-1"), "ACCESS");
        List<Integer> answers = InParallel.call(
                8, index -> moveTo(request, 1, "IN_PROGRESS", null).extract().statusCode());
        assertThat(answers)
                .containsOnly(200, 412)
                .filteredOn(status -> status == 200)
                .hasSize(1);
    }
}
