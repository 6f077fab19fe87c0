package vn.thoilai.enrollment.class_;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thoilai.enrollment.EnrollmentTest;
import vn.thoilai.kit.identity.Roles;
import vn.thoilai.kit.test.ContractApi;

@QuarkusTest
class ClassesTest extends EnrollmentTest {

    private static final Map<String, Object> UPDATE =
            body("nameVi", "Lớp mới", "delivery", "OWN", "countsTowardTarget", true, "startDate", "2017-04-01");

    @Test
    void what_is_left_out_comes_from_the_programme_and_the_start() {
        ValidatableResponse created = post(officer(), CLASSES, newClass("2017-P01"));
        String id = id(created);
        created.header("Location", endsWith("/enrollment/v1/classes/" + id))
                .header("ETag", "\"1\"")
                .body("planYear", equalTo(2017))
                .body("delivery", equalTo("OWN"))
                .body("track", equalTo("PARTY"))
                .body("countsTowardTarget", equalTo(true))
                .body("mode", equalTo("FULL_TIME"))
                .body("state", equalTo("PLANNED"))
                .body("rosterKept", equalTo(true))
                .body("declared", nullValue())
                .body("version", equalTo(1));
        get(officer(), CLASSES + "/" + id)
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("code", equalTo("2017-P01"));
        ContractApi.given(officer())
                .header("If-None-Match", "\"1\"")
                .get(CLASSES + "/" + id)
                .then()
                .statusCode(304);
    }

    @Test
    void a_class_without_a_roster_keeps_declared_counts_and_unknown_ones_unknown() {
        partner();
        Map<String, Object> summer = with(
                newClass("2017-H01"),
                "programme",
                "SUMMER_TEACHERS",
                "partner",
                "education",
                "planYear",
                2018,
                "rosterKept",
                false,
                "declared",
                body("summoned", 1607, "participations", 1546));
        post(officer(), CLASSES, summer)
                .statusCode(201)
                .body("delivery", equalTo("CO_DELIVERED"))
                .body("countsTowardTarget", equalTo(false))
                .body("partner", equalTo("education"))
                .body("planYear", equalTo(2018))
                .body("declared.summoned", equalTo(1607))
                .body("declared.assessed", nullValue());
        refused(with(summer, "rosterKept", true), 400, "/declared");
        refused(with(summer, "rosterKept", null), 400, "/declared");
    }

    @Test
    void a_class_that_cannot_be_is_refused() {
        trainingClass("2017-P01");
        refused(newClass("2017-P01"), 409, "/code");
        Map<String, Object> second = newClass("2017-P02");
        refused(with(second, "programme", "NOTHING"), 422, "/programme");
        refused(with(second, "partner", "nobody"), 422, "/partner");
        refused(with(second, "centre", "co-do"), 422, "/centre");
        refused(with(second, "delivery", "HOSTED"), 400, "/partner");
        refused(with(second, "programme", "SUMMER_TEACHERS"), 400, "/partner");
        refused(with(second, "endDate", "2017-03-05"), 400, "/endDate");
        post(officer(), CLASSES, with(second, "endDate", "2017-03-06")).statusCode(201);
        post(officerOf("co-do"), CLASSES, with(second, "centre", "co-do")).statusCode(201);
    }

    @Test
    void a_class_is_changed_at_its_present_version_only() {
        String path = CLASSES + "/" + trainingClass("2017-P01");
        ContractApi.givenBad(officer())
                .contentType("application/json")
                .body(UPDATE)
                .put(path)
                .then()
                .statusCode(428);
        change(officer(), "PUT", path, "\"2\"", UPDATE).statusCode(412).body("code", equalTo("stale-version"));
        change(officer(), "PUT", path, "\"1\"", with(UPDATE, "capacity", 20, "planYear", 2018))
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("nameVi", equalTo("Lớp mới"))
                .body("capacity", equalTo(20))
                .body("planYear", equalTo(2018))
                .body("code", equalTo("2017-P01"));
        change(officer(), "PUT", path, "\"2\"", with(UPDATE, "delivery", "HOSTED"))
                .statusCode(400);
    }

    @Test
    void a_change_agrees_with_the_roster() {
        String id = trainingClass("2017-P01");
        nominate(id, learner("HV-1"));
        nominate(id, learner("HV-2"));
        String path = CLASSES + "/" + id;
        change(officer(), "PUT", path, "\"1\"", with(UPDATE, "capacity", 1))
                .statusCode(409)
                .body("code", equalTo("capacity-reached"));
        change(officer(), "PUT", path, "\"1\"", with(UPDATE, "rosterKept", false))
                .statusCode(409);
        change(officer(), "PUT", path, "\"1\"", with(UPDATE, "capacity", 2)).statusCode(200);
    }

    @Test
    void a_class_goes_along_its_life_cycle() {
        String id = trainingClass("2017-P01");
        String path = CLASSES + "/" + id;
        move(path, "\"1\"", body("to", "OPENED"))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/openingDecision"));
        move(path, "\"1\"", body("to", "CLOSED"))
                .then()
                .statusCode(409)
                .body("code", equalTo("illegal-transition"))
                .body("allowed", contains("OPENED", "CANCELLED", "POSTPONED"));
        move(path, "\"9\"", opening()).then().statusCode(412);
        move(path, "\"1\"", opening())
                .then()
                .statusCode(200)
                .body("state", equalTo("OPENED"))
                .body("gradingPolicy", equalTo("default@1"))
                .body("openingDecision.number", equalTo("12/QĐ-TTBDCT"));
        move(path, "\"2\"", body("to", "CARRIED_OVER"))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/reason"));
        move(path, "\"2\"", body("to", "IN_SESSION", "reason", "none is kept"))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/reason"))
                .body("errors[0].code", equalTo("not-used"));
        move(path, "\"2\"", body("to", "CARRIED_OVER", "reason", "Lũ"))
                .then()
                .statusCode(200)
                .body("reason", equalTo("Lũ"));
        move(path, "\"3\"", body("to", "IN_SESSION")).then().statusCode(200).body("reason", nullValue());
        for (String to : List.of("ASSESSED", "CLOSED")) {
            move(path, "\"4\"", body("to", to))
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("illegal-transition"))
                    .body("allowed", contains("CARRIED_OVER"));
        }
        move(path, "\"4\"", body("to", "ASSESSED"))
                .then()
                .body("detail", equalTo("The results of the class have not been approved."));
        approve(id).statusCode(200);
        move(path, "\"5\"", body("to", "ASSESSED")).then().statusCode(200);
        move(path, "\"6\"", body("to", "CLOSED")).then().statusCode(200).header("ETag", "\"7\"");
        move(
                        path,
                        "\"7\"",
                        body(
                                "to",
                                "OPENED",
                                "reason",
                                "x",
                                "openingDecision",
                                body("number", "1", "date", "2017-01-01")))
                .then()
                .statusCode(409);
    }

    @Test
    void lists_are_filtered_and_go_on_from_page_to_page() {
        trainingClass("2017-P01");
        id(post(
                officer(),
                CLASSES,
                with(newClass("2018-S01"), "programme", "COUNCIL_DEPUTY", "startDate", "2018-01-01")));
        id(post(officer(), CLASSES, with(newClass("2017-P02"), "mode", "PART_TIME")));
        id(post(officerOf("co-do"), CLASSES, with(newClass("2017-P01"), "centre", "co-do")));
        open(get(officer(), CLASSES + "?code=2017-P02").extract().path("items[0].id"));

        get(officer(), CLASSES).body("items.code", contains("2017-P01", "2017-P02", "2018-S01"));
        get(officer(), CLASSES + "?year=2018").body("items.code", contains("2018-S01"));
        get(officer(), CLASSES + "?track=STATE").body("items.code", contains("2018-S01"));
        get(officer(), CLASSES + "?programme=PARTY_AWARENESS&state=OPENED").body("items.code", contains("2017-P02"));
        get(officer(), CLASSES + "?delivery=HOSTED").body("items", empty());
        get(city(Roles.CITY_SYSTEM), CLASSES + "?centre=co-do").body("items.centre", contains("co-do"));
        String next = get(city(Roles.CITY_OFFICER), CLASSES + "?limit=3")
                .body("items.centre", contains("co-do", "thoi-lai", "thoi-lai"))
                .extract()
                .path("next");
        get(city(Roles.CITY_OFFICER), CLASSES + "?limit=3&cursor=" + next)
                .body("items.code", contains("2018-S01"))
                .body("next", nullValue());
    }

    @Test
    void a_foreign_class_is_not_found_and_a_wrong_role_forbidden() {
        String path = CLASSES + "/" + trainingClass("2017-P01");
        String stranger = officerOf("co-do");
        get(stranger, path).statusCode(404);
        change(stranger, "PUT", path, "\"1\"", UPDATE).statusCode(404);
        change(stranger, "POST", path + "/transitions", "\"1\"", opening()).statusCode(404);
        get(stranger, path + "/enrollments").statusCode(404);
        get(stranger, CLASSES + "?centre=thoi-lai").statusCode(200).body("items", empty());
        for (String token : List.of(as(Roles.DIRECTOR), as(Roles.LECTURER), city(Roles.CITY_OFFICER), service())) {
            get(token, path).statusCode(200);
            post(token, CLASSES, newClass("x")).statusCode(403);
            change(token, "PUT", path, "\"1\"", UPDATE).statusCode(403);
        }
        get(as(Roles.LEARNER), path).statusCode(404);
        get(null, path).statusCode(401);
        change(as(Roles.DIRECTOR), "POST", path + "/transitions", "\"1\"", opening())
                .statusCode(200);
    }

    private static void refused(Map<String, Object> body, int status, String pointer) {
        post(officer(), CLASSES, body).statusCode(status).body("errors[0].pointer", equalTo(pointer));
    }

    private static void partner() {
        post(
                        officer(),
                        ROOT + "/partners",
                        body("code", "education", "nameVi", "Phòng Giáo dục", "kind", "EDUCATION_OFFICE"))
                .statusCode(201);
    }
}
