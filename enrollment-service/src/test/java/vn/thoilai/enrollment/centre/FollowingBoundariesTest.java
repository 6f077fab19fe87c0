package vn.thoilai.enrollment.centre;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thoilai.enrollment.EnrollmentTest;
import vn.thoilai.kit.identity.Roles;
import vn.thoilai.kit.test.TestTokens;

@QuarkusTest
class FollowingBoundariesTest extends EnrollmentTest {

    private static final String CENTRE = CENTRES + "/thoi-lai";

    @Inject
    FollowingBoundaries boundaries;

    private static String officerOfHaNoi() {
        return TestTokens.token(Roles.CITY_OFFICER, List.of(), List.of("01"));
    }

    /** From that day on the district lies in the other city. */
    private static void move(String day) {
        String both = TestTokens.token(Roles.CITY_OFFICER, List.of(), List.of("01", "92"));
        String areas = ROOT + "/areas";
        id(post(both, areas, district("x", "92", day)));
        id(post(both, ROOT + "/area-successions", body("predecessor", "927", "successor", "x", "since", day)));
        String former = get(both, areas + "/927").extract().path("id");
        String lastDay = LocalDate.parse(day).minusDays(1).toString();
        change(both, "PUT", areas + "/" + former, "\"1\"", body("nameVi", "Huyện", "validTo", lastDay))
                .statusCode(200);
        id(post(both, areas, district("927", "01", day)));
    }

    private static Map<String, Object> district(String code, String parent, String day) {
        return body("code", code, "nameVi", "Huyện", "level", "DISTRICT", "parent", parent, "validFrom", day);
    }

    @Test
    void a_city_oversees_by_todays_boundaries() {
        move("2025-07-01");
        boundaries.follow();
        get(officerOfHaNoi(), CENTRE).statusCode(200).header("ETag", "\"2\"").body("areaPath", contains("927", "01"));
        get(city(Roles.CITY_OFFICER), CENTRE).statusCode(404);
        get(service(), ROOT + "/feed").body("data.areaPath[-1]", contains("927", "01"));
    }

    @Test
    void what_is_to_come_moves_nothing_yet_and_what_has_not_moved_is_not_written() {
        move("2199-01-01");
        boundaries.follow();
        get(city(Roles.CITY_OFFICER), CENTRE)
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("areaPath", contains("927", "92"));
        get(service(), ROOT + "/feed").body("findAll { it.type.contains('centre') }", hasSize(3));
    }
}
