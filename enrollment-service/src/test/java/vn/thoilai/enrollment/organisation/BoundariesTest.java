package vn.thoilai.enrollment.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thoilai.enrollment.EnrollmentTest;
import vn.thoilai.enrollment.http.InParallel;
import vn.thoilai.kit.identity.Roles;

/** Whom a centre served then and serves now, and what became of an area. */
@QuarkusTest
class BoundariesTest extends EnrollmentTest {

    private static final String AREAS = ROOT + "/areas";
    private static final String SUCCESSIONS = ROOT + "/area-successions";
    private static final String LAST_DAY = "2025-06-30";
    private static final String FIRST_DAY = "2025-07-01";

    @BeforeEach
    void boundaries() {
        area("d-1", "Huyện Thới Lai", "DISTRICT", "92", "2009-01-01", LAST_DAY);
        commune("31258", "Thị trấn Thới Lai", "d-1", "2009-01-01", LAST_DAY);
        commune("31285", "Xã Thới Tân", "d-1", "2009-01-01", LAST_DAY);
        commune("31258", "Xã Thới Lai", "92", FIRST_DAY, null);
        commune("moi", "Xã khác", "92", FIRST_DAY, null);
        follows("31258", "31258");
        follows("31285", "31258");
        follows("d-1", "31258");
        follows("d-1", "moi");
    }

    private static void commune(String code, String name, String parent, String from, String to) {
        area(code, name, "COMMUNE", parent, from, to);
    }

    private static void area(String code, String name, String level, String parent, String from, String to) {
        id(post(
                city(Roles.CITY_OFFICER),
                AREAS,
                body(
                        "code",
                        code,
                        "nameVi",
                        name,
                        "level",
                        level,
                        "parent",
                        parent,
                        "validFrom",
                        from,
                        "validTo",
                        to)));
    }

    private static void follows(String predecessor, String successor) {
        id(post(
                city(Roles.CITY_OFFICER),
                SUCCESSIONS,
                body("predecessor", predecessor, "successor", successor, "since", FIRST_DAY)));
    }

    private static String serves(String centre, String area, String from, String to) {
        return id(post(
                city(Roles.CITY_OFFICER),
                CENTRES + "/" + centre + "/areas",
                body("area", area, "validFrom", from, "validTo", to)));
    }

    @Test
    void one_code_is_a_town_then_and_a_commune_now() {
        get(officer(), AREAS + "?code=31258&on=" + LAST_DAY).body("items.nameVi", contains("Thị trấn Thới Lai"));
        get(officer(), AREAS + "?code=31258&on=" + FIRST_DAY).body("items.nameVi", contains("Xã Thới Lai"));
        get(officer(), AREAS + "/31258/successors?on=" + LAST_DAY)
                .body("items.predecessorNameVi", contains("Thị trấn Thới Lai"))
                .body("items.successorNameVi", contains("Xã Thới Lai"))
                .body("items.since", contains(FIRST_DAY));
        get(officer(), AREAS + "/31258/successors?on=" + FIRST_DAY).body("items", empty());
        get(officer(), AREAS + "/31258/predecessors?on=" + FIRST_DAY)
                .body("items.predecessor", contains("31258", "31285", "d-1"));
        get(officer(), AREAS + "/31258/predecessors?on=" + LAST_DAY).body("items", empty());
        get(officer(), AREAS + "/d-1/successors?on=2017-11-16").body("items.successor", contains("31258", "moi"));
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "d-1, 2008-12-31, ''",
        "d-1, 2009-01-01, thoi-lai",
        "31258, 2009-01-01, thoi-lai",
        "92, 2009-01-01, thoi-lai",
        "31258, 2025-06-30, thoi-lai",
        "d-1, 2025-06-30, thoi-lai",
        "d-1, 2025-07-01, ''",
        "31258, 2025-07-01, co-do thoi-lai",
        "31258, 2025-12-31, co-do thoi-lai",
        "31258, 2026-01-01, thoi-lai",
        "92, 2025-07-01, co-do thoi-lai thoi-lai",
        "moi, 2025-07-01, thoi-lai",
        "01, 2025-07-01, ''"
    })
    void who_serves_an_area_is_answered_for_any_day(String code, String day, String centres) {
        serves("thoi-lai", "d-1", "2009-01-01", LAST_DAY);
        serves("thoi-lai", "31258", FIRST_DAY, null);
        serves("thoi-lai", "moi", FIRST_DAY, null);
        serves("co-do", "31258", FIRST_DAY, "2025-12-31");
        get(city(Roles.CITY_OFFICER), AREAS + "/" + code + "/centres?on=" + day)
                .body("items.centre", centres.isEmpty() ? empty() : contains((Object[]) centres.split(" ")));
    }

    @Test
    void a_centre_serves_several_areas_until_it_does_no_more() {
        String service = serves("thoi-lai", "31258", FIRST_DAY, null);
        serves("thoi-lai", "moi", FIRST_DAY, null);
        String path = CENTRES + "/thoi-lai/areas";
        get(officer(), path + "?on=" + FIRST_DAY).body("items.area", contains("31258", "moi"));
        get(officer(), path + "?on=" + LAST_DAY).body("items", empty());
        change(city(Roles.CITY_OFFICER), "PUT", path + "/" + service, "\"1\"", body("validTo", FIRST_DAY))
                .statusCode(200)
                .header("ETag", "\"2\"");
        get(officer(), path + "?on=" + FIRST_DAY).body("items.area", contains("31258", "moi"));
        get(officer(), path + "?on=2025-07-02").body("items.area", contains("moi"));
        change(city(Roles.CITY_OFFICER), "PUT", path + "/" + service, "\"1\"", body("validTo", null))
                .statusCode(412);
        change(city(Roles.CITY_OFFICER), "PUT", path + "/" + service, "\"2\"", body("validTo", LAST_DAY))
                .statusCode(400);
        get(officerOf("co-do"), path).statusCode(404);
        get(officerOf("co-do"), path + "/" + service).statusCode(404);
        get(officer(), path + "/" + service).body("area", equalTo("31258"));
    }

    @Test
    void a_centre_serves_an_area_once_on_any_day_and_as_long_as_there_is_one() {
        String path = CENTRES + "/thoi-lai/areas";
        String city = city(Roles.CITY_OFFICER);
        String first = serves("thoi-lai", "d-1", "2010-01-01", "2012-12-31");
        serves("co-do", "d-1", "2010-01-01", LAST_DAY);
        for (String from : List.of("2009-01-01", "2012-12-31")) {
            post(city, path, body("area", "d-1", "validFrom", from, "validTo", LAST_DAY))
                    .statusCode(409)
                    .body("errors[0].pointer", equalTo("/validFrom"))
                    .body("errors[0].code", equalTo("overlaps"));
        }
        serves("thoi-lai", "d-1", "2013-01-01", LAST_DAY);
        change(city, "PUT", path + "/" + first, "\"1\"", body("validTo", "2013-01-01"))
                .statusCode(409)
                .body("errors[0].code", equalTo("overlaps"));
        for (String to : new String[] {null, FIRST_DAY}) {
            post(city, path, body("area", "31285", "validFrom", "2020-01-01", "validTo", to))
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("/validTo"))
                    .body("errors[0].code", equalTo("outlives-area"));
            change(city, "PUT", path + "/" + first, "\"1\"", body("validTo", to))
                    .statusCode(400);
        }
        List<Integer> answers = InParallel.call(
                6,
                index -> post(city, path, body("area", "moi", "validFrom", "2026-0" + (index + 1) + "-01"))
                        .extract()
                        .statusCode());
        assertThat(answers).containsOnly(201, 409);
        assertThat(answers.stream().filter(status -> status == 201)).hasSize(1);
    }

    @Test
    void what_was_not_there_then_cannot_be_served_or_followed() {
        String path = CENTRES + "/thoi-lai/areas";
        post(city(Roles.CITY_OFFICER), path, body("area", "d-1", "validFrom", FIRST_DAY))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/area"));
        post(city(Roles.CITY_OFFICER), path, body("area", "01", "validFrom", FIRST_DAY))
                .statusCode(403);
        post(officer(), path, body("area", "moi", "validFrom", FIRST_DAY)).statusCode(403);
        serves("thoi-lai", "moi", FIRST_DAY, null);
        post(city(Roles.CITY_OFFICER), path, body("area", "moi", "validFrom", FIRST_DAY))
                .statusCode(409);
        post(
                        city(Roles.CITY_OFFICER),
                        SUCCESSIONS,
                        body("predecessor", "moi", "successor", "31258", "since", FIRST_DAY))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/predecessor"));
        post(city(Roles.CITY_OFFICER), SUCCESSIONS, body("predecessor", "d-1", "successor", "moi", "since", FIRST_DAY))
                .statusCode(409);
    }
}
