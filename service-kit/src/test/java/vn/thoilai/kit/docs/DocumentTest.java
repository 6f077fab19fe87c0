package vn.thoilai.kit.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import vn.thoilai.kit.testapp.KitTest;

@QuarkusTest
class DocumentTest extends KitTest {

    @Test
    void the_document_is_served_as_it_is_packed_but_for_the_login_of_an_issuer_without_one() throws IOException {
        String served = RestAssured.get("/openapi")
                .then()
                .statusCode(200)
                .contentType(containsString("yaml"))
                .extract()
                .asString();
        try (InputStream packed = getClass().getResourceAsStream("/META-INF/contract/openapi.yaml")) {
            YAMLMapper mapper = new YAMLMapper();
            ObjectNode document = (ObjectNode) mapper.readTree(packed);
            assertThat(document.withObject("/components/securitySchemes").remove("login"))
                    .isNotNull();
            assertThat(document.withArray("/security").remove(1).has("login")).isTrue();
            assertThat(mapper.readTree(served)).isEqualTo(document);
        }
    }

    @Test
    void who_asks_for_json_gets_json() {
        RestAssured.given()
                .accept("application/json,*/*")
                .get("/openapi")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("openapi", equalTo("3.0.3"));
    }

    @Test
    void the_page_shows_that_document() {
        RestAssured.get("/swagger-ui/")
                .then()
                .statusCode(200)
                .body(containsString("/openapi"))
                .body(containsString("usePkceWithAuthorizationCodeGrant"))
                .body(not(containsString("/dev/")));
    }

    @Test
    void health_and_metrics_are_open() {
        for (String path : java.util.List.of("live", "ready", "started")) {
            RestAssured.get("/q/health/" + path).then().statusCode(200).body("status", equalTo("UP"));
        }
        RestAssured.get("/q/metrics").then().statusCode(200);
    }
}
