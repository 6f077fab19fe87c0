package vn.thoilai.enrollment.organisation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thoilai.enrollment.EnrollmentTest;
import vn.thoilai.enrollment.boundary.Today;
import vn.thoilai.kit.identity.Roles;

/** What a centre was called and where it lay, then and now. */
@QuarkusTest
class CentreHistoryTest extends EnrollmentTest {

    private static final String CITY = city(Roles.CITY_OFFICER);
    private static final String CENTRE = CENTRES + "/tan-loc";
    private static final Map<String, Object> NEW =
            body("code", "tan-loc", "nameVi", "Trung tâm huyện", "area", "d-1", "validFrom", "2009-01-01");

    private static void area(String code, String level, String from, String to) {
        id(post(
                CITY,
                ROOT + "/areas",
                body("code", code, "nameVi", code, "level", level, "parent", "92", "validFrom", from, "validTo", to)));
    }

    private static void centre() {
        area("d-1", "DISTRICT", "2009-01-01", "2025-06-30");
        area("moi", "COMMUNE", "2025-07-01", null);
        id(post(CITY, CENTRES, NEW));
    }

    private static ValidatableResponse put(String token, int version, String name, String area, Object from) {
        return change(
                token,
                "PUT",
                CENTRE,
                "\"" + version + "\"",
                body("nameVi", name, "area", area, "validFrom", from == null ? null : from.toString()));
    }

    @Test
    void what_it_was_is_answered_for_any_day() {
        centre();
        put(CITY, 1, "Trung tâm xã", "moi", "2025-07-01")
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("nameVi", equalTo("Trung tâm xã"))
                .body("areaPath", contains("moi", "92"));
        get(CITY, CENTRE + "?on=2025-06-30")
                .statusCode(200)
                .body("nameVi", equalTo("Trung tâm huyện"))
                .body("areaPath", contains("d-1", "92"));
        get(CITY, CENTRE + "?on=2025-07-01").body("area", equalTo("moi"));
        get(CITY, CENTRE).body("area", equalTo("moi"));
        get(CITY, CENTRE + "?on=2008-12-31").statusCode(404);
        get(officer(), CENTRE + "?on=2025-07-01").statusCode(404);
        get(CITY, CENTRE + "/history")
                .body("items.validFrom", contains("2009-01-01", "2025-07-01"))
                .body("items.validTo", contains("2025-06-30", null))
                .body("items.nameVi", contains("Trung tâm huyện", "Trung tâm xã"))
                .body("items.area", contains("d-1", "moi"));
        String next = get(CITY, CENTRE + "/history?limit=1").extract().path("next");
        get(CITY, CENTRE + "/history?limit=1&cursor=" + next).body("items.area", contains("moi"));
        get(officer(), CENTRE + "/history").statusCode(404);
    }

    @Test
    void what_is_to_come_changes_nothing_yet_but_the_version() {
        centre();
        put(CITY, 1, "Trung tâm xã", "moi", "2025-07-01").statusCode(200);
        String later = Today.or(null).plusYears(1).toString();
        put(CITY, 2, "Trung tâm mai sau", "moi", later)
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("nameVi", equalTo("Trung tâm xã"));
        put(CITY, 2, "Trung tâm khác", "moi", later).statusCode(412);
        get(CITY, CENTRE + "?on=" + later).body("nameVi", equalTo("Trung tâm mai sau"));
        // One that begins on the same day is replaced; one in between holds until the next.
        put(CITY, 3, "Trung tâm khác", "moi", later).statusCode(200);
        put(CITY, 4, "Trung tâm ít lâu", "moi", "2025-08-01")
                .statusCode(200)
                .body("nameVi", equalTo("Trung tâm ít lâu"));
        get(CITY, CENTRE + "?on=" + later).body("nameVi", equalTo("Trung tâm khác"));
        get(CITY, CENTRE + "/history").body("items", hasSize(4));
    }

    @Test
    void a_centre_is_not_moved_into_an_area_that_is_not_there() {
        post(CITY, CENTRES, NEW).statusCode(422).body("errors[0].pointer", equalTo("/area"));
        centre();
        post(CITY, CENTRES, with(NEW, "code", "x", "validFrom", null))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/area"));
        put(CITY, 1, "Trung tâm", "moi", "2025-06-30").statusCode(422).body("errors[0].pointer", equalTo("/area"));
        put(CITY, 1, "Trung tâm", "moi", "2025-07-01").statusCode(200);
        put(CITY, 2, "Trung tâm", "d-1", null).statusCode(422);
        put(CITY, 2, "Trung tâm", "d-1", "2025-07-01").statusCode(422);
        get(CITY, CENTRE + "/history").body("items.area", contains("d-1", "moi"));
    }

    @Test
    void who_stays_may_stay_in_an_area_that_is_no_more() {
        centre();
        put(officerOf("tan-loc"), 1, "Trung tâm mới", "d-1", null)
                .statusCode(200)
                .body("areaPath", contains("d-1", "92"));
        // Where it lay then is for the city to say, as where it lies now.
        put(officerOf("tan-loc"), 2, "Trung tâm", "927", "2012-01-01").statusCode(403);
        get(CITY, CENTRE + "/history").body("items.nameVi", contains("Trung tâm huyện", "Trung tâm mới"));
        get(city(Roles.CITY_OFFICER), CENTRES + "/nowhere/history").statusCode(404);
    }

    @Test
    void history_is_of_ones_own_centres_only() {
        centre();
        get(officerOf("tan-loc"), CENTRES + "/thoi-lai/history").statusCode(404);
        get(officer(), CENTRES + "/thoi-lai/history").body("items", hasSize(1));
        get(officer(), CENTRES + "/thoi-lai/areas").body("items", empty());
    }
}
