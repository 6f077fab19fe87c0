package vn.thoilai.enrollment.attendance;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thoilai.kit.identity.Roles;
import vn.thoilai.kit.test.TestTokens;

@QuarkusTest
class LearnerSessionsTest extends AttendanceTest {

    @Test
    void a_learner_sees_his_own_sessions_and_marks_by_day_and_time() {
        String afternoon = session("startsAt", "13:30", "endsAt", "17:00", "topicVi", "Điều lệ Đảng");
        String morning = session("startsAt", "07:30", "endsAt", "11:00");
        String before = session("date", "2017-03-05");
        venue("a");
        session("date", "2017-03-08", "venue", "a");
        String mai = account(enrollments.get(0), "mai");
        send(List.of(
                at(morning, mark(enrollments.get(0), "LATE", MORNING)),
                at(morning, mark(enrollments.get(1), "PRESENT", MORNING))));
        String own = LEARNERS + "/" + enrollment(enrollments.get(0)).getString("learner") + "/sessions";

        get(mai, own)
                .statusCode(200)
                .body("items.session", contains(before, morning, afternoon))
                .body("items.mark", contains("UNMARKED", "LATE", "UNMARKED"))
                .body("items[2].topicVi", equalTo("Điều lệ Đảng"))
                .body("items[0].classCode", equalTo("2017-P01"));
        get(mai, own + "?from=2017-03-06&to=2017-03-06").body("items.session", contains(morning, afternoon));
        String next = get(mai, own + "?limit=1")
                .body("items", hasSize(1))
                .body("next", notNullValue())
                .extract()
                .path("next");
        get(mai, own + "?limit=1&cursor=" + next).body("items.session", contains(morning));
    }

    @Test
    void another_learners_sessions_are_nobodys_business() {
        session();
        String mai = account(enrollments.get(0), "mai");
        String other = LEARNERS + "/" + enrollment(enrollments.get(1)).getString("learner") + "/sessions";
        get(mai, other).statusCode(404);
        get(officer(), other).statusCode(200).body("items", hasSize(1));
        get(city(Roles.CITY_OFFICER), other).statusCode(403);
        get(officerOf("co-do"), other).statusCode(404);
        get(TestTokens.token("other", Roles.LECTURER, List.of("thoi-lai"), List.of()), other)
                .statusCode(404);
    }

    @Test
    void who_was_not_summoned_is_expected_nowhere() {
        session();
        String nominated = nominate(classId, learner("HV-900"));
        String hoa = account(nominated, "hoa");
        get(hoa, LEARNERS + "/" + enrollment(nominated).getString("learner") + "/sessions")
                .statusCode(200)
                .body("items", empty());
    }
}
