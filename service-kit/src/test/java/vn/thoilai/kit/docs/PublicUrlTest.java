package vn.thoilai.kit.docs;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thoilai.kit.testapp.KitTest;

@QuarkusTest
@TestProfile(PublicUrlTest.BehindGateway.class)
class PublicUrlTest extends KitTest {

    public static class BehindGateway implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("thoilai.public-url", "https://centres.example");
        }
    }

    @Test
    void the_document_names_the_address_to_call() {
        RestAssured.given()
                .accept("application/json")
                .get("/openapi")
                .then()
                .body("servers[0].url", equalTo("https://centres.example"));
        RestAssured.get("/openapi").then().body(containsString("https://centres.example"));
    }
}
