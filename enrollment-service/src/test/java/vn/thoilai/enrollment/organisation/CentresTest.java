package vn.thoilai.enrollment.organisation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thoilai.enrollment.EnrollmentTest;
import vn.thoilai.kit.identity.Roles;
import vn.thoilai.kit.test.ContractApi;
import vn.thoilai.kit.test.TestTokens;

@QuarkusTest
class CentresTest extends EnrollmentTest {

    private static final Map<String, Object> NEW =
            body("code", "phong-dien", "nameVi", "Trung tâm Phong Điền", "area", "927");

    @Test
    void a_centre_is_registered_with_the_path_of_its_areas() {
        post(city(Roles.CITY_OFFICER), CENTRES, NEW)
                .statusCode(201)
                .header("Location", endsWith("/enrollment/v1/centres/phong-dien"))
                .header("ETag", "\"1\"")
                .body("areaPath", contains("927", "92"))
                .body("version", equalTo(1));
        get(city(Roles.CITY_SYSTEM), CENTRES + "/phong-dien")
                .statusCode(200)
                .body("nameVi", equalTo("Trung tâm Phong Điền"));
    }

    @Test
    void the_path_follows_the_area_of_today() {
        String city = city(Roles.CITY_OFFICER);
        String areas = ROOT + "/areas";
        post(
                        city,
                        areas,
                        body(
                                "code",
                                "31258",
                                "nameVi",
                                "Thị trấn Thới Lai",
                                "level",
                                "COMMUNE",
                                "parent",
                                "927",
                                "validFrom",
                                "2008-12-23",
                                "validTo",
                                "2025-06-30"))
                .statusCode(201);
        post(
                        city,
                        areas,
                        body(
                                "code",
                                "31258",
                                "nameVi",
                                "Xã Thới Lai",
                                "level",
                                "COMMUNE",
                                "parent",
                                "92",
                                "validFrom",
                                "2025-07-01"))
                .statusCode(201);
        post(city, CENTRES, with(NEW, "area", "31258")).statusCode(201).body("areaPath", contains("31258", "92"));
    }

    @Test
    void a_code_is_taken_once() {
        post(officer(), CENTRES, body("code", "thoi-lai", "nameVi", "x", "area", "927"))
                .statusCode(409)
                .body("code", equalTo("duplicate"))
                .body("errors[0].pointer", equalTo("/code"));
    }

    @Test
    void an_unknown_area_is_refused() {
        post(city(Roles.CITY_OFFICER), CENTRES, with(NEW, "area", "999"))
                .statusCode(422)
                .body("code", equalTo("unknown-reference"))
                .body("errors[0].pointer", equalTo("/area"));
    }

    @Test
    void nobody_registers_a_centre_of_others() {
        post(officer(), CENTRES, NEW).statusCode(403);
        post(officerOf("phong-dien"), CENTRES, NEW).statusCode(201);
        post(as(Roles.LECTURER), CENTRES, with(NEW, "code", "x")).statusCode(403);
        postBad(null, CENTRES, NEW).statusCode(401);
    }

    @Test
    void everybody_sees_the_centres_of_his_claims() {
        get(officer(), CENTRES).body("items.code", contains("thoi-lai"));
        get(city(Roles.CITY_OFFICER), CENTRES).body("items.code", contains("co-do", "thoi-lai"));
        get(service(), CENTRES).body("items.code", contains("co-do", "ha-noi", "thoi-lai"));
        get(service(), CENTRES + "?area=927").body("items.code", contains("thoi-lai"));
        get(officer(), CENTRES + "/co-do").statusCode(404);
        get(officer(), CENTRES + "/nowhere").statusCode(404);
        get(TestTokens.token(Roles.AUDITOR), CENTRES).body("items", equalTo(List.of()));
    }

    @Test
    void a_list_goes_on_from_page_to_page() {
        String next = get(service(), CENTRES + "?limit=2")
                .body("items.code", contains("co-do", "ha-noi"))
                .extract()
                .path("next");
        get(service(), CENTRES + "?limit=2&cursor=" + next)
                .body("items.code", contains("thoi-lai"))
                .body("next", nullValue());
        ContractApi.givenBad(service())
                .get(CENTRES + "?area=92&cursor=" + next)
                .then()
                .statusCode(400);
        ContractApi.givenBad(service()).get(CENTRES + "?cursor=nonsense").then().statusCode(400);
    }

    @Test
    void a_centre_is_changed_at_its_present_version_only() {
        Map<String, Object> update = body("nameVi", "Trung tâm Chính trị xã Thới Lai", "area", "927");
        String path = CENTRES + "/thoi-lai";
        ContractApi.givenBad(officer())
                .contentType("application/json")
                .body(update)
                .put(path)
                .then()
                .statusCode(428);
        change(officer(), "PUT", path, "\"7\"", update).statusCode(412);
        change(officer(), "PUT", path, "\"1\"", update)
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("areaPath", contains("927", "92"));
        ContractApi.given(officer())
                .header("If-None-Match", "\"2\"")
                .get(path)
                .then()
                .statusCode(304);
        ContractApi.given(officer())
                .header("If-None-Match", "\"1\"")
                .get(path)
                .then()
                .statusCode(200);
        change(officerOf("co-do"), "PUT", path, "\"2\"", update).statusCode(404);
    }

    @Test
    void where_a_centre_lies_is_changed_by_who_oversees_both_places() {
        String path = CENTRES + "/thoi-lai";
        Map<String, Object> update = body("nameVi", "Trung tâm", "area", "01");
        change(officer(), "PUT", path, "\"1\"", update).statusCode(403);
        change(city(Roles.CITY_OFFICER), "PUT", path, "\"1\"", update).statusCode(403);
        change(TestTokens.token(Roles.CITY_OFFICER, List.of(), List.of("01")), "PUT", path, "\"1\"", update)
                .statusCode(404);
        change(city(Roles.CITY_OFFICER), "PUT", path, "\"1\"", with(update, "area", "925"))
                .statusCode(200)
                .body("areaPath", contains("925", "92"));
    }
}
