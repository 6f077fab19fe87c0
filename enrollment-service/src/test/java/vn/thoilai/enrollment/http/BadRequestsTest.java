package vn.thoilai.enrollment.http;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import vn.thoilai.enrollment.EnrollmentTest;
import vn.thoilai.kit.test.ContractApi;

@QuarkusTest
class BadRequestsTest extends EnrollmentTest {

    @Test
    void unknown_and_wrong_parameters_are_named() {
        bad("?colour=red").body("code", equalTo("unknown-parameter"));
        bad("?limit=0").body("errors[0].pointer", equalTo("query/limit"));
        bad("?limit=501").body("errors[0].pointer", equalTo("query/limit"));
        bad("?limit=many").body("errors[0].pointer", equalTo("query/limit"));
        bad("?year=1800").body("errors[0].pointer", equalTo("query/year"));
        bad("?state=SLEEPING").body("errors[0].pointer", equalTo("query/state"));
        bad("?centre=a%20b").body("errors[0].pointer", equalTo("query/centre"));
        bad("?cursor=abc").body("code", equalTo("invalid-cursor"));
        bad("/not-a-uuid").body("errors[0].pointer", equalTo("path/class"));
    }

    @Test
    void unknown_and_wrong_fields_are_named() {
        field(with(newClass("x"), "colour", "red"), "/colour");
        field(with(newClass("x"), "startDate", "yesterday"), "/startDate");
        field(with(newClass("x"), "capacity", "many"), "/capacity");
        field(with(newClass("x"), "capacity", 0), "/capacity");
        field(with(newClass("x"), "delivery", "STOLEN"), "/delivery");
        field(with(newClass("x"), "nameVi", 7), "/nameVi");
        field(with(newClass("x"), "nameVi", null), "/nameVi");
        field(with(newClass("a b")), "/code");
        field(with(newClass("x"), "declared", body("passed", -1), "rosterKept", false), "/declared/passed");
    }

    @Test
    void a_body_that_cannot_be_read_is_refused() {
        postBad(officer(), CLASSES, "{\"centre\": ").statusCode(400).body("code", equalTo("malformed-body"));
        ContractApi.givenBad(officer())
                .contentType("text/plain")
                .body("x")
                .post(CLASSES)
                .then()
                .statusCode(415);
    }

    @Test
    void details_come_in_vietnamese_when_asked_for() {
        String path = CLASSES + "/" + trainingClass("2017-P01") + "/transitions";
        ContractApi.given(officer())
                .contentType("application/json")
                .header("Accept-Language", "vi")
                .header("If-Match", "\"1\"")
                .body(body("to", "CLOSED"))
                .post(path)
                .then()
                .statusCode(409)
                .body("detail", equalTo("Không thể chuyển từ PLANNED sang CLOSED."));
        change(officer(), "POST", path, "\"1\"", body("to", "CLOSED"))
                .body("detail", containsString("does not lead to"));
    }

    private static ValidatableResponse bad(String suffix) {
        return ContractApi.givenBad(officer()).get(CLASSES + suffix).then().statusCode(400);
    }

    private static void field(Object body, String pointer) {
        postBad(officer(), CLASSES, body)
                .statusCode(400)
                .body("code", equalTo("validation-failed"))
                .body("errors[0].pointer", equalTo(pointer));
    }
}
