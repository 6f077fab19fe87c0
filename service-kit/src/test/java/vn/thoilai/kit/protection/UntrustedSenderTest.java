package vn.thoilai.kit.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thoilai.kit.testapp.KitTest;

/** Another machine than this one is the proxy, and no foreign origin is allowed. */
@QuarkusTest
@TestProfile(UntrustedSenderTest.AnotherProxy.class)
class UntrustedSenderTest extends KitTest {

    private static final int ADDRESS = 30;

    public static class AnotherProxy implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "thoilai.rate-limit.address", Integer.toString(ADDRESS),
                    "thoilai.rate-limit.window", "1H",
                    "quarkus.http.proxy.proxy-address-forwarding", "true",
                    "quarkus.http.proxy.allow-x-forwarded", "true",
                    "quarkus.http.proxy.trusted-proxies", "192.0.2.99");
        }
    }

    @Test
    void what_it_claims_to_forward_is_not_believed() {
        List<Response> answers = new ArrayList<>();
        for (int i = 0; i < 2 * ADDRESS; i++) {
            answers.add(RestAssured.given()
                    .header("X-Forwarded-For", "198.51.100." + i)
                    .header("X-Forwarded-Proto", "https")
                    .header("Origin", "https://app.example")
                    .get(NOTES));
        }
        assertThat(answers).first().extracting(Response::statusCode).isEqualTo(401);
        assertThat(answers).last().extracting(Response::statusCode).isEqualTo(429);
        for (Response answer : answers) {
            answer.then()
                    .header("Strict-Transport-Security", nullValue())
                    .header("Access-Control-Allow-Origin", nullValue());
        }
    }
}
