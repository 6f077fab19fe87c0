package vn.thoilai.enrollment.organisation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thoilai.enrollment.EnrollmentTest;
import vn.thoilai.kit.identity.Roles;
import vn.thoilai.kit.test.ContractApi;
import vn.thoilai.kit.test.TestTokens;

/** Areas, partners, programmes and grading policies: what all centres share. */
@QuarkusTest
class ReferenceDataTest extends EnrollmentTest {

    private static final String AREAS = ROOT + "/areas";
    private static final String CITY = city(Roles.CITY_OFFICER);
    private static final String PARTNERS = ROOT + "/partners";
    private static final Map<String, Object> TOWN = body(
            "code",
            "31258",
            "nameVi",
            "Thị trấn Thới Lai",
            "nameEn",
            "Thoi Lai town",
            "level",
            "COMMUNE",
            "parent",
            "927",
            "validFrom",
            "2008-12-23",
            "validTo",
            "2025-06-30");
    private static final Map<String, Object> SCHOOL =
            body("code", "can-tho-school", "nameVi", "Trường Chính trị thành phố Cần Thơ", "kind", "POLITICAL_SCHOOL");

    @Test
    void one_code_names_different_areas_at_different_times() {
        String id = id(post(CITY, AREAS, TOWN));
        post(
                        CITY,
                        AREAS,
                        with(TOWN, "nameVi", "Xã Thới Lai", "parent", "92", "validFrom", "2025-07-01", "validTo", null))
                .statusCode(201);
        get(officer(), AREAS + "?code=31258").body("items.validFrom", contains("2008-12-23", "2025-07-01"));
        get(officer(), AREAS + "?code=31258&on=2017-11-16").body("items.nameVi", contains("Thị trấn Thới Lai"));
        get(officer(), AREAS + "?parent=92&on=2026-01-01").body("items.code", contains("31258", "925", "927"));
        get(officer(), AREAS + "/" + id).statusCode(200).header("ETag", "\"1\"").body("parent", equalTo("927"));
        ContractApi.given(officer())
                .header("If-None-Match", "\"1\"")
                .get(AREAS + "/" + id)
                .then()
                .statusCode(304);
    }

    @Test
    void areas_that_cannot_be_are_refused() {
        id(post(CITY, AREAS, TOWN));
        post(CITY, AREAS, TOWN).statusCode(409).body("errors[0].pointer", equalTo("/code"));
        post(CITY, AREAS, with(TOWN, "code", "1", "parent", "999"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/parent"));
        post(CITY, AREAS, with(TOWN, "code", "1", "validTo", "2001-01-01"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/validTo"));
        post(as(Roles.DIRECTOR), AREAS, TOWN).statusCode(403);
        post(CITY, AREAS, with(TOWN, "code", "2", "parent", "01")).statusCode(403);
        post(CITY, AREAS, with(TOWN, "code", "03", "parent", null)).statusCode(403);
        // A code that is known belongs to whoever oversees it now, whatever stands above it in the request.
        String haNoi = TestTokens.token(Roles.CITY_OFFICER, List.of(), List.of("01"));
        for (String taken : List.of("927", "92")) {
            post(haNoi, AREAS, with(TOWN, "code", taken, "parent", "01", "validFrom", "2026-01-01", "validTo", null))
                    .statusCode(403);
        }
        get(officer(), AREAS + "/01890a5d-ac96-774b-bcce-b302099a8057").statusCode(404);
    }

    @Test
    void areas_come_page_by_page() {
        String next = get(officer(), AREAS + "?limit=3")
                .body("items.code", contains("01", "92", "925"))
                .extract()
                .path("next");
        get(officer(), AREAS + "?limit=3&cursor=" + next)
                .body("items.code", contains("927"))
                .body("next", nullValue());
    }

    @Test
    void partners_are_registered_read_and_listed() {
        post(officer(), PARTNERS, SCHOOL).statusCode(201).header("ETag", "\"1\"");
        post(officer(), PARTNERS, SCHOOL).statusCode(409).body("errors[0].pointer", equalTo("/code"));
        post(officer(), PARTNERS, with(SCHOOL, "code", "education", "kind", "EDUCATION_OFFICE"))
                .statusCode(201);
        get(as(Roles.LEARNER), PARTNERS + "/education").body("kind", equalTo("EDUCATION_OFFICE"));
        get(officer(), PARTNERS + "?kind=POLITICAL_SCHOOL").body("items.code", contains("can-tho-school"));
        String next = get(officer(), PARTNERS + "?limit=1")
                .body("items", hasSize(1))
                .extract()
                .path("next");
        get(officer(), PARTNERS + "?limit=1&cursor=" + next).body("items.code", contains("education"));
        get(officer(), PARTNERS + "/nobody").statusCode(404);
        post(as(Roles.AUDITOR), PARTNERS, SCHOOL).statusCode(403);
    }

    @Test
    void programmes_are_the_defaults_of_every_centre() {
        get(officer(), ROOT + "/programmes?track=STATE")
                .body("items.code", contains("COUNCIL_DEPUTY", "STATE_MANAGEMENT"));
        String next = get(officer(), ROOT + "/programmes?limit=14")
                .body("items", hasSize(14))
                .extract()
                .path("next");
        get(officer(), ROOT + "/programmes?limit=14&cursor=" + next).body("items.code", contains("YOUTH_UNION"));
        get(officer(), ROOT + "/programmes/SUMMER_TEACHERS")
                .header("ETag", "\"1\"")
                .body("track", nullValue())
                .body("delivery", equalTo("CO_DELIVERED"))
                .body("countsTowardTarget", equalTo(false));
        get(officer(), ROOT + "/programmes/NOTHING").statusCode(404);
    }

    @Test
    void the_grading_policy_names_its_bands_best_first() {
        get(officer(), ROOT + "/grading-policies")
                .body("items.code", contains("default@1"))
                .body("items[0].attendancePercent", equalTo(80))
                .body("items[0].bands.grade", contains("EXCELLENT", "GOOD", "FAIR", "AVERAGE", "FAIL"))
                .body("items[0].bands.minimum", contains(9.0f, 8.0f, 7.0f, 5.0f, 0.0f));
    }
}
