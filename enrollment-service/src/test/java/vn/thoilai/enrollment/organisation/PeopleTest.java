package vn.thoilai.enrollment.organisation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thoilai.enrollment.EnrollmentTest;
import vn.thoilai.kit.identity.Roles;
import vn.thoilai.kit.test.ContractApi;

/** Sending units and learners. */
@QuarkusTest
class PeopleTest extends EnrollmentTest {

    private static final Map<String, Object> UNIT = body(
            "centre", "thoi-lai", "code", "xa-truong-xuan", "nameVi", "Đảng ủy xã Trường Xuân", "kind", "PARTY_CELL");

    @Test
    void sending_units_are_registered_read_and_listed() {
        String id = id(post(officer(), UNITS, UNIT));
        post(officer(), UNITS, UNIT).statusCode(409).body("errors[0].pointer", equalTo("/code"));
        post(officer(), UNITS, with(UNIT, "code", "truong-thpt", "kind", "SCHOOL"))
                .statusCode(201);
        post(officerOf("co-do"), UNITS, with(UNIT, "centre", "co-do")).statusCode(201);
        get(as(Roles.LECTURER), UNITS + "/" + id).header("ETag", "\"1\"").body("centre", equalTo("thoi-lai"));
        get(officer(), UNITS).body("items.code", contains("truong-thpt", "xa-truong-xuan"));
        get(officer(), UNITS + "?code=truong-thpt").body("items.kind", contains("SCHOOL"));
        get(city(Roles.CITY_SYSTEM), UNITS + "?centre=co-do").body("items.code", contains("xa-truong-xuan"));
        String next =
                get(city(Roles.CITY_OFFICER), UNITS + "?limit=2").extract().path("next");
        get(city(Roles.CITY_OFFICER), UNITS + "?limit=2&cursor=" + next).body("items.id", contains(id));
    }

    @Test
    void a_foreign_centre_is_as_unknown_as_none() {
        String id = id(post(officer(), UNITS, UNIT));
        String learner = learner("HV-1");
        get(officerOf("co-do"), UNITS + "/" + id).statusCode(404);
        get(officerOf("co-do"), UNITS + "?centre=thoi-lai").body("items", empty());
        get(officerOf("co-do"), LEARNERS + "/" + learner).statusCode(404);
        get(officerOf("co-do"), LEARNERS + "?centre=thoi-lai").body("items", empty());
        for (String centre : List.of("co-do", "nowhere")) {
            post(officer(), UNITS, with(UNIT, "centre", centre))
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/centre"));
            post(officer(), LEARNERS, with(newLearner("HV-2"), "centre", centre))
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/centre"));
        }
    }

    @Test
    void a_learner_is_registered_with_a_unit_of_the_same_centre() {
        id(post(officer(), UNITS, UNIT));
        id(post(officerOf("co-do"), UNITS, with(UNIT, "centre", "co-do", "code", "elsewhere")));
        Map<String, Object> body = with(
                newLearner("HV-1"),
                "birthDate",
                "1990-05-17",
                "sex",
                "FEMALE",
                "sendingUnit",
                "xa-truong-xuan",
                "personalId",
                "000000000001");
        ValidatableResponse created = post(officer(), LEARNERS, body);
        String id = id(created);
        created.header("Location", endsWith("/learners/" + id));
        get(officer(), LEARNERS + "/" + id)
                .body("sendingUnit", equalTo("xa-truong-xuan"))
                .body("sex", equalTo("FEMALE"));
        post(officer(), LEARNERS, with(newLearner("HV-2"), "sendingUnit", "elsewhere"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/sendingUnit"));
        post(officer(), LEARNERS, with(newLearner("HV-2"), "personalId", "000000000001"))
                .statusCode(409)
                .body("errors[0].pointer", equalTo("/personalId"));
        post(officer(), LEARNERS, newLearner("HV-1")).statusCode(409).body("errors[0].pointer", equalTo("/code"));
    }

    @Test
    void learners_are_listed_page_by_page_and_filtered() {
        id(post(officer(), UNITS, UNIT));
        id(post(officer(), LEARNERS, with(newLearner("HV-2"), "sendingUnit", "xa-truong-xuan")));
        learner("HV-3");
        learner("HV-1");
        String next = get(as(Roles.AUDITOR), LEARNERS + "?limit=2")
                .body("items.code", contains("HV-1", "HV-2"))
                .extract()
                .path("next");
        get(as(Roles.AUDITOR), LEARNERS + "?limit=2&cursor=" + next)
                .body("items.code", contains("HV-3"))
                .body("next", nullValue());
        get(officer(), LEARNERS + "?sendingUnit=xa-truong-xuan").body("items.code", contains("HV-2"));
        get(officer(), LEARNERS + "?code=HV-3").body("items.code", contains("HV-3"));
    }

    @Test
    void sql_in_a_value_is_just_a_value() {
        String name = "Bé'); DELETE FROM learner; --";
        String learner = id(post(officer(), LEARNERS, with(newLearner("HV-1"), "fullName", name)));
        get(officer(), LEARNERS + "/" + learner).body("fullName", equalTo(name));
        for (String filter : List.of("code", "sendingUnit", "centre")) {
            ContractApi.givenBad(officer())
                    .queryParam(filter, "x' OR 'a' = 'a")
                    .get(LEARNERS)
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("query/" + filter));
        }
        ContractApi.given(as(Roles.AUDITOR))
                .queryParam("subject", "x' OR 'a' = 'a")
                .get(ROOT + "/audit")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void persons_are_not_for_the_city_and_not_for_services() {
        String learner = learner("HV-1");
        for (String token : List.of(city(Roles.CITY_OFFICER), city(Roles.CITY_SYSTEM), service())) {
            get(token, LEARNERS).statusCode(403);
            get(token, LEARNERS + "/" + learner).statusCode(403);
        }
        for (String role : List.of(Roles.LECTURER, Roles.LEARNER, Roles.SENDING_UNIT)) {
            get(as(role), LEARNERS).statusCode(200).body("items", empty());
            get(as(role), LEARNERS + "/" + learner).statusCode(404);
            post(as(role), LEARNERS, newLearner("HV-2")).statusCode(403);
        }
        get(null, LEARNERS).statusCode(401);
    }

    @Test
    void names_typed_in_decomposed_letters_are_kept_composed() {
        String name = "Nguyễn Thị Ánh Tuyết Đặng";
        String typed = Normalizer.normalize(name, Normalizer.Form.NFD);
        String id = post(officer(), LEARNERS, with(newLearner("HV-1"), "fullName", typed))
                .statusCode(201)
                .body("fullName", equalTo(name))
                .extract()
                .path("id");
        get(officer(), LEARNERS + "/" + id).body("fullName", equalTo(name));
        postBad(officer(), LEARNERS, with(newLearner("HV-2"), "fullName", "a\u0000b"))
                .statusCode(400);
        ContractApi.given(officer())
                .header("If-None-Match", "\"1\"")
                .get(LEARNERS + "/" + id)
                .then()
                .statusCode(304);
    }
}
