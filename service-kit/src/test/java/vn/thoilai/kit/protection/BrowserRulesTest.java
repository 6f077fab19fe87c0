package vn.thoilai.kit.protection;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thoilai.kit.testapp.KitTest;

@QuarkusTest
@TestProfile(BrowserRulesTest.OneOriginAllowed.class)
class BrowserRulesTest extends KitTest {

    private static final String ALLOWED = "https://app.example";

    public static class OneOriginAllowed implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "thoilai.page-connects-to", "https://issuer.example",
                    "quarkus.http.cors.enabled", "true",
                    "quarkus.http.cors.origins", ALLOWED);
        }
    }

    @Test
    void an_origin_that_is_allowed_may_call_and_sees_the_headers_it_needs() {
        given().header("Origin", ALLOWED)
                .get(NOTES)
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", ALLOWED)
                .header("Access-Control-Expose-Headers", containsString("ETag"))
                .header("Access-Control-Expose-Headers", containsString("Location"))
                .header("Access-Control-Expose-Headers", containsString("Link"))
                .header("Access-Control-Expose-Headers", containsString("Idempotency-Replayed"))
                .header("Access-Control-Expose-Headers", containsString("RateLimit"))
                .header("Access-Control-Expose-Headers", containsString("Retry-After"))
                .header("Access-Control-Allow-Credentials", "false");
    }

    @Test
    void a_preflight_needs_no_token() {
        preflight(ALLOWED)
                .statusCode(200)
                .header("Access-Control-Allow-Origin", ALLOWED)
                .header("Access-Control-Allow-Methods", containsString("PUT"))
                .header("Access-Control-Allow-Headers", containsString("If-Match"))
                .header("Access-Control-Max-Age", "600");
    }

    @Test
    void another_origin_gets_nothing() {
        given().header("Origin", "https://evil.example")
                .get(NOTES)
                .then()
                .header("Access-Control-Allow-Origin", nullValue())
                .body(equalTo(""));
        preflight("https://evil.example").header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void answers_may_be_shown_nowhere_and_kept_by_nobody() {
        for (ValidatableResponse answer : new ValidatableResponse[] {
            given().get(NOTES).then().statusCode(200),
            RestAssured.get(NOTES).then().statusCode(401),
            given().patch(NOTES).then().statusCode(405)
        }) {
            answer.header("X-Content-Type-Options", "nosniff")
                    .header("Referrer-Policy", "no-referrer")
                    .header("Cross-Origin-Resource-Policy", "same-origin")
                    .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        }
        given().get("/enrollment/v1/nothing").then().header("Cache-Control", "private, no-cache");
    }

    @Test
    void the_page_may_run_its_own_scripts_and_speak_to_the_issuer() {
        RestAssured.get("/swagger-ui/")
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("script-src 'self' 'unsafe-inline';"))
                .header("Content-Security-Policy", containsString("connect-src 'self' https://issuer.example;"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("Content-Security-Policy", not(containsString("unsafe-eval")));
    }

    private static ValidatableResponse preflight(String origin) {
        return RestAssured.given()
                .header("Origin", origin)
                .header("Access-Control-Request-Method", "PUT")
                .header("Access-Control-Request-Headers", "authorization,if-match")
                .options(NOTES)
                .then();
    }
}
