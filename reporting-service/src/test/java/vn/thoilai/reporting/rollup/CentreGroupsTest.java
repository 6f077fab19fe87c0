package vn.thoilai.reporting.rollup;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thoilai.kit.test.ContractApi;
import vn.thoilai.kit.test.PostgresResource;
import vn.thoilai.kit.test.TestDatabase;
import vn.thoilai.kit.test.TestTokens;
import vn.thoilai.reporting.Feeding;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "reporting"))
class CentreGroupsTest {

    private static final String GROUPS = "/reporting/v1/groups";

    @Inject
    Feeding feeding;

    @BeforeEach
    void clean() {
        TestDatabase.clean();
        feeding.enrollment(Cities.events());
        feeding.enrollment(
                Cities.declared("o-mon", 2017, 100),
                Cities.declared("co-do", 2017, 70),
                Cities.declared("co-do", 2018, 80),
                Cities.declared("phong-dien", 2017, 30));
    }

    private static RequestSpecification city(String area) {
        return ContractApi.given(TestTokens.token("city-officer", List.of(), List.of(area)))
                .contentType("application/json");
    }

    private static RequestSpecification centre(String code) {
        return ContractApi.given(TestTokens.token("director", List.of(code), List.of()))
                .contentType("application/json");
    }

    private static String member(String centre, int from, Integer to) {
        return "{\"centre\": \"%s\", \"fromYear\": %d, \"toYear\": %s}".formatted(centre, from, to);
    }

    private static String group(String... members) {
        return "{\"code\": \"cum-4\", \"nameVi\": \"Cụm thi đua số 4\", \"area\": \"92\", \"members\": ["
                + String.join(", ", members) + "]}";
    }

    private static String change(String... members) {
        return "{\"nameVi\": \"Cụm bốn\", \"members\": [" + String.join(", ", members) + "]}";
    }

    @Test
    void a_city_forms_a_group_and_its_members_read_it() {
        city("92")
                .body(group(member("o-mon", 2017, null), member("co-do", 2017, 2017)))
                .post(GROUPS)
                .then()
                .statusCode(201)
                .header("ETag", equalTo("\"1\""))
                .body("members.centre", contains("co-do", "o-mon"));
        centre("o-mon").get(GROUPS + "/cum-4").then().statusCode(200).body("nameVi", equalTo("Cụm thi đua số 4"));
        centre("phong-dien").get(GROUPS + "/cum-4").then().statusCode(404);
        centre("phong-dien").get(GROUPS).then().statusCode(200).body("items", empty());
        city("91").get(GROUPS).then().statusCode(200).body("items", empty());
        city("92").get(GROUPS + "?centre=co-do").then().statusCode(200).body("items.code", contains("cum-4"));
        centre("o-mon")
                .body(group(member("o-mon", 2017, null)))
                .post(GROUPS)
                .then()
                .statusCode(403);
    }

    @Test
    void a_group_s_year_is_that_of_the_members_of_the_year() {
        city("92")
                .body(group(member("o-mon", 2017, null), member("co-do", 2017, 2017)))
                .post(GROUPS)
                .then()
                .statusCode(201);
        city("92")
                .get(GROUPS + "/cum-4/years/2017")
                .then()
                .statusCode(200)
                .body("scope.kind", equalTo("GROUP"))
                .body("total.participations.value", equalTo(170))
                .body("parts.code", contains("co-do", "o-mon"))
                .body("coverage.complete", equalTo(true));
        city("92")
                .get(GROUPS + "/cum-4/years/2018")
                .then()
                .statusCode(200)
                .body("parts.code", contains("o-mon"))
                .body("total.participations.qualifier", equalTo("NOT_STATED"));
        centre("o-mon")
                .get(GROUPS + "/cum-4/years/2017")
                .then()
                .statusCode(200)
                .body("coverage.centres", equalTo(2))
                .body("coverage.visible", equalTo(1))
                .body("total.participations.value", equalTo(100))
                .body("total.participations.qualifier", equalTo("MORE_THAN"));
    }

    @Test
    void a_change_asks_for_the_present_version() {
        city("92").body(group(member("o-mon", 2017, null))).post(GROUPS).then().statusCode(201);
        String path = GROUPS + "/cum-4";
        String changed = change(member("o-mon", 2017, 2020), member("co-do", 2021, null));
        ContractApi.givenBad(TestTokens.token("city-officer", List.of(), List.of("92")))
                .contentType("application/json")
                .body(changed)
                .put(path)
                .then()
                .statusCode(428);
        city("92").header("If-Match", "\"7\"").body(changed).put(path).then().statusCode(412);
        city("92")
                .header("If-Match", "\"1\"")
                .body(changed)
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("nameVi", equalTo("Cụm bốn"));
        city("92").header("If-Match", "\"1\"").body(changed).put(path).then().statusCode(412);
    }

    @Test
    void what_makes_no_group_is_refused() {
        city("92")
                .body(group(member("o-mon", 2017, 2019), member("o-mon", 2019, null)))
                .post(GROUPS)
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("overlaps"));
        city("92").body(group(member("o-mon", 2017, 2016))).post(GROUPS).then().statusCode(400);
        city("92")
                .body(group(member("nowhere", 2017, null)))
                .post(GROUPS)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/members/0/centre"));
        city("91").body(group(member("o-mon", 2017, null))).post(GROUPS).then().statusCode(422);
        city("92").body(group(member("o-mon", 2017, null))).post(GROUPS).then().statusCode(201);
        city("92").body(group(member("co-do", 2017, null))).post(GROUPS).then().statusCode(409);
    }
}
