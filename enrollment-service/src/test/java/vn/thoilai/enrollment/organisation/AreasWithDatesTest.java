package vn.thoilai.enrollment.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thoilai.enrollment.EnrollmentTest;
import vn.thoilai.enrollment.http.InParallel;
import vn.thoilai.kit.identity.Roles;
import vn.thoilai.kit.test.ContractApi;
import vn.thoilai.kit.test.TestTokens;

/** An area has a first and a last day, lies in another all that time, and ends with what hangs on it in mind. */
@QuarkusTest
class AreasWithDatesTest extends EnrollmentTest {

    private static final String AREAS = ROOT + "/areas";
    private static final String SUCCESSIONS = ROOT + "/area-successions";
    private static final String CITY = city(Roles.CITY_OFFICER);
    private static final String LAST_DAY = "2025-06-30";
    private static final String FIRST_DAY = "2025-07-01";

    private static Map<String, Object> area(String code, String level, String parent, String from, String to) {
        return body(
                "code",
                code,
                "nameVi",
                "Vùng " + code,
                "level",
                level,
                "parent",
                parent,
                "validFrom",
                from,
                "validTo",
                to);
    }

    private static String district(String code) {
        return id(post(CITY, AREAS, area(code, "DISTRICT", "92", "2009-01-01", LAST_DAY)));
    }

    private static String commune(String code, String parent, String from, String to) {
        return id(post(CITY, AREAS, area(code, "COMMUNE", parent, from, to)));
    }

    private static ValidatableResponse end(String id, int version, String day) {
        return change(CITY, "PUT", AREAS + "/" + id, "\"" + version + "\"", body("nameVi", "Vùng", "validTo", day));
    }

    private static ValidatableResponse follows(String predecessor, String successor, String since) {
        return post(CITY, SUCCESSIONS, body("predecessor", predecessor, "successor", successor, "since", since));
    }

    @ParameterizedTest(name = "from {0} to {1}: {2}")
    @CsvSource({
        "2008-01-01, 2010-12-31, 409",
        "2010-01-01, 2011-12-31, 409",
        "2020-12-31, , 409",
        "2005-01-01, , 409",
        "2021-01-01, , 201",
        "2005-01-01, 2009-12-31, 201"
    })
    void periods_of_one_code_do_not_overlap(String from, String to, int status) {
        district("d-1");
        commune("x-1", "927", "2010-01-02", "2020-12-31");
        ValidatableResponse answer = post(CITY, AREAS, area("x-1", "COMMUNE", "927", from, to));
        answer.statusCode(status);
        if (status == 409) {
            answer.body("errors[0].pointer", equalTo("/validFrom")).body("errors[0].code", equalTo("overlaps"));
        }
    }

    @Test
    void of_many_who_register_overlapping_periods_at_once_one_succeeds() {
        List<Integer> answers = InParallel.call(
                8,
                index -> post(CITY, AREAS, area("x-1", "COMMUNE", "927", "201" + index + "-01-01", null))
                        .extract()
                        .statusCode());
        assertThat(answers).containsOnly(201, 409);
        assertThat(answers.stream().filter(status -> status == 201)).hasSize(1);
    }

    @ParameterizedTest(name = "a {0} in {1} from {2} to {3}: {4}, {5}")
    @CsvSource({
        "COMMUNE, d-1, 2009-01-01, 2025-06-30, 201, ",
        "COMMUNE, d-1, 2009-01-01, 2030-12-31, 400, /validTo",
        "COMMUNE, d-1, 2009-01-01, , 400, /validTo",
        "COMMUNE, d-1, 2008-12-31, 2025-06-30, 422, /parent",
        "COMMUNE, d-1, 2025-07-01, , 422, /parent",
        "COMMUNE, 92, 2025-06-30, , 400, /parent",
        "COMMUNE, 92, 2025-07-01, , 201, ",
        "COMMUNE, x-0, 2026-01-01, , 400, /parent",
        "DISTRICT, d-1, 2010-01-01, 2020-01-01, 400, /parent",
        "CITY, d-1, 2010-01-01, 2020-01-01, 400, /parent",
        "CITY, x-0, 2026-01-01, , 400, /parent"
    })
    void an_area_lies_in_one_a_level_above_for_as_long_as_that_lasts(
            String level, String parent, String from, String to, int status, String pointer) {
        district("d-1");
        commune("x-0", "92", FIRST_DAY, null);
        ValidatableResponse answer = post(CITY, AREAS, area("x-1", level, parent, from, to));
        answer.statusCode(status);
        if (pointer != null) {
            answer.body("errors.pointer", contains(pointer));
        }
    }

    @Test
    void a_district_lies_in_a_city() {
        String both = TestTokens.token(Roles.CITY_OFFICER, List.of(), List.of("92", "d-9"));
        post(both, AREAS, area("d-9", "DISTRICT", null, "2009-01-01", null)).statusCode(400);
    }

    @Test
    void an_area_is_named_and_ended_at_its_present_version_by_its_city() {
        String id = commune("x-1", "927", "2009-01-01", null);
        String path = AREAS + "/" + id;
        Map<String, Object> update = body("nameVi", "Xã Mới", "nameEn", "New", "validTo", LAST_DAY);
        ContractApi.givenBad(CITY)
                .contentType("application/json")
                .body(update)
                .put(path)
                .then()
                .statusCode(428);
        change(CITY, "PUT", path, "\"7\"", update).statusCode(412);
        change(officer(), "PUT", path, "\"1\"", update).statusCode(403);
        change(TestTokens.token(Roles.CITY_OFFICER, List.of(), List.of("01")), "PUT", path, "\"1\"", update)
                .statusCode(403);
        change(CITY, "PUT", AREAS + "/01890a5d-ac96-774b-bcce-b302099a8057", "\"1\"", update)
                .statusCode(404);
        end(id, 1, "2008-12-31").statusCode(400).body("errors[0].pointer", equalTo("/validTo"));
        change(CITY, "PUT", path, "\"1\"", update)
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("nameVi", equalTo("Xã Mới"))
                .body("validTo", equalTo(LAST_DAY))
                .body("validFrom", equalTo("2009-01-01"));
        commune("x-1", "92", FIRST_DAY, null);
        end(id, 2, null).statusCode(409).body("errors[0].code", equalTo("overlaps"));
    }

    @Test
    void an_area_does_not_end_before_what_hangs_on_it() {
        String district = id(post(CITY, AREAS, area("d-1", "DISTRICT", "92", "2009-01-01", null)));
        String commune = commune("x-1", "d-1", "2009-01-01", null);
        end(district, 1, LAST_DAY).statusCode(409).body("errors.code", contains("outlived-by-area"));
        String service = id(post(CITY, CENTRES + "/thoi-lai/areas", body("area", "x-1", "validFrom", "2010-01-01")));
        end(commune, 1, LAST_DAY)
                .statusCode(409)
                .body("errors.pointer", contains("/validTo"))
                .body("errors.code", contains("outlived-by-service"));
        change(CITY, "PUT", CENTRES + "/thoi-lai/areas/" + service, "\"1\"", body("validTo", LAST_DAY))
                .statusCode(200);
        end(commune, 1, LAST_DAY).statusCode(200);
        id(post(CITY, CENTRES, body("code", "phong-dien", "nameVi", "Trung tâm", "area", "d-1")));
        end(district, 1, LAST_DAY).statusCode(409).body("errors.code", contains("outlived-by-centre"));
        commune("moi", "92", FIRST_DAY, null);
        id(follows("d-1", "moi", FIRST_DAY));
        end(district, 1, "2025-05-31").statusCode(409);
        end(district, 1, LAST_DAY).statusCode(200);
        // What lies in it may not be prolonged beyond it either.
        end(commune, 2, null).statusCode(400).body("errors[0].code", equalTo("outlives-area"));
    }

    @Test
    void nothing_is_put_below_an_area_while_it_ends() {
        for (int round = 0; round < 5; round++) {
            String code = "d-" + round;
            String district = id(post(CITY, AREAS, area(code, "DISTRICT", "92", "2009-01-01", null)));
            List<Integer> answers = InParallel.call(
                    2,
                    index -> (index == 0
                                    ? end(district, 1, LAST_DAY)
                                    : post(CITY, AREAS, area("x" + code, "COMMUNE", code, "2010-01-01", null)))
                            .extract()
                            .statusCode());
            assertThat(answers).containsAnyOf(200, 201).containsAnyOf(400, 409);
        }
    }

    @Test
    void a_successor_follows_on_the_day_after_the_end() {
        district("d-1");
        commune("x-0", "d-1", "2009-01-01", LAST_DAY);
        commune("moi", "92", FIRST_DAY, null);
        commune("xa", "927", "2004-01-02", null);
        follows("x-0", "xa", "2024-07-01")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/since"))
                .body("errors[0].code", equalTo("day-after-end"));
        follows("x-0", "moi", "2025-07-02").statusCode(422).body("errors[0].pointer", equalTo("/predecessor"));
        follows("xa", "moi", "2004-01-02").statusCode(422);
        String id = id(follows("x-0", "xa", FIRST_DAY));
        String path = SUCCESSIONS + "/" + id;
        remove(officer(), path, "\"1\"").statusCode(403);
        remove(TestTokens.token(Roles.CITY_OFFICER, List.of(), List.of("01")), path, "\"1\"")
                .statusCode(403);
        remove(CITY, path, "\"2\"").statusCode(412);
        ContractApi.givenBad(CITY).delete(path).then().statusCode(428);
        remove(CITY, path, "\"1\"").statusCode(204);
        get(officer(), path).statusCode(404);
        remove(CITY, path, "\"1\"").statusCode(404);
        get(officer(), AREAS + "/x-0/successors").body("items", empty());
        id(follows("x-0", "moi", FIRST_DAY));
    }

    private static ValidatableResponse remove(String token, String path, String etag) {
        return ContractApi.given(token).header("If-Match", etag).delete(path).then();
    }

    @Test
    void an_area_is_asked_for_by_id_or_by_code() {
        String town = id(post(CITY, AREAS, area("31258", "COMMUNE", "927", "2009-01-01", LAST_DAY)));
        String now = commune("31258", "92", FIRST_DAY, null);
        district("d-1");
        id(follows("31258", "31258", FIRST_DAY));
        id(follows("d-1", "31258", FIRST_DAY));
        get(officer(), AREAS + "/31258").statusCode(200).header("ETag", "\"1\"").body("id", equalTo(now));
        get(officer(), AREAS + "/31258?on=" + LAST_DAY).body("id", equalTo(town));
        get(officer(), AREAS + "/31258?on=2001-01-01").statusCode(404);
        get(officer(), AREAS + "/" + town).body("validTo", equalTo(LAST_DAY));
        get(officer(), AREAS + "/" + now).body("validTo", nullValue());
        get(officer(), AREAS + "/nowhere").statusCode(404);
        get(officer(), AREAS + "/nowhere/successors").statusCode(404);
        // Without a day, a code that has ended is the area that had it last.
        get(officer(), AREAS + "/d-1/successors").body("items.successor", contains("31258"));
        get(officer(), AREAS + "/" + town + "/successors").body("items.successorId", contains(now));
        get(officer(), AREAS + "/31258/successors").body("items", empty());
        get(officer(), AREAS + "/31258/predecessors").body("items.predecessor", contains("31258", "d-1"));
        id(post(
                CITY,
                CENTRES + "/thoi-lai/areas",
                body("area", "d-1", "validFrom", "2009-01-01", "validTo", LAST_DAY)));
        get(CITY, AREAS + "/d-1/centres").body("items.centre", contains("thoi-lai"));
        get(CITY, AREAS + "/d-1/centres?on=" + FIRST_DAY).body("items", empty());
    }
}
