package vn.thoilai.enrollment.class_;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thoilai.contract.enrollment.ClassState;
import vn.thoilai.enrollment.EnrollmentTest;
import vn.thoilai.kit.identity.Roles;

/** What a class says is allowed is what is done when it is asked for, along random walks through its life. */
@QuarkusTest
class ClassWalkTest extends EnrollmentTest {

    private static final int STEPS = 25;
    private static final LocalDate FIRST_DAY = LocalDate.of(2017, 3, 6);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void what_is_allowed_is_done_and_nothing_else(long seed) {
        Random random = new Random(seed);
        String path = CLASSES + "/" + trainingClass("2017-P" + seed);
        for (int step = 0; step < STEPS; step++) {
            ClassState to = ClassState.values()[random.nextInt(ClassState.values().length)];
            JsonPath before = read(path);
            boolean allowed = before.getList("allowedActions", String.class).contains("moveClass:" + to);
            Response answer = move(path, etag(before), request(to, step));
            String what = "seed " + seed + ", step " + step + ": " + before.getString("state") + " to " + to;
            assertThat(answer.statusCode()).as(what).isEqualTo(allowed ? 200 : 409);
            if (!allowed) {
                assertThat(answer.jsonPath().getString("code")).as(what).isEqualTo("illegal-transition");
                assertThat(answer.jsonPath().getList("allowed", String.class).stream()
                                .map(state -> "moveClass:" + state))
                        .as(what)
                        .containsExactlyInAnyOrderElementsOf(before.getList("allowedActions", String.class).stream()
                                .filter(action -> action.startsWith("moveClass:"))
                                .toList());
                assertThat(read(path).getMap("")).as(what).isEqualTo(before.getMap(""));
            }
        }
    }

    @Test
    void nominating_is_done_where_it_is_allowed_and_nowhere_else() {
        String path = CLASSES + "/" + trainingClass("2017-P01");
        for (String to : List.of("OPENED", "POSTPONED", "OPENED", "IN_SESSION", "CARRIED_OVER", "IN_SESSION")) {
            JsonPath before = read(path);
            int status = post(
                            officer(),
                            path + "/enrollments",
                            body("learner", learner("HV-" + before.getInt("version"))))
                    .extract()
                    .statusCode();
            assertThat(status)
                    .as(before.getString("state"))
                    .isEqualTo(before.getList("allowedActions").contains("nominate") ? 201 : 409);
            move(path, etag(before), request(ClassState.valueOf(to), before.getInt("version")))
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void what_no_role_of_the_caller_admits_is_neither_told_nor_done() {
        String path = CLASSES + "/" + trainingClass("2017-P01");
        for (String role : List.of(Roles.LECTURER, Roles.AUDITOR, Roles.SENDING_UNIT, Roles.DIRECTOR)) {
            List<String> told = get(as(role), path).extract().path("allowedActions");
            int status = change(as(role), "POST", path + "/transitions", "\"9\"", opening())
                    .extract()
                    .statusCode();
            assertThat(status).as(role).isEqualTo(told.contains("moveClass:OPENED") ? 412 : 403);
        }
    }

    private static JsonPath read(String path) {
        return get(officer(), path).statusCode(200).extract().jsonPath();
    }

    private static String etag(JsonPath read) {
        return "\"" + read.getInt("version") + "\"";
    }

    /** A request for the move that has all it needs. */
    private static Map<String, Object> request(ClassState to, int step) {
        Map<String, Object> request = new HashMap<>(body("to", to.name()));
        switch (to) {
            case OPENED ->
                request.putAll(body(
                        "startDate",
                        FIRST_DAY.plusDays(step).toString(),
                        "openingDecision",
                        body("number", step + "/QĐ", "date", "2017-03-01")));
            case POSTPONED, CANCELLED, CARRIED_OVER -> request.put("reason", "Lũ");
            default -> {}
        }
        return request;
    }
}
