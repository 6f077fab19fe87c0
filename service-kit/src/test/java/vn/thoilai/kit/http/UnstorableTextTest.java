package vn.thoilai.kit.http;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thoilai.kit.identity.Roles;
import vn.thoilai.kit.test.TestTokens;
import vn.thoilai.kit.testapp.KitTest;

/** What the database cannot keep is refused wherever it comes in. */
@QuarkusTest
class UnstorableTextTest extends KitTest {

    private static ValidatableResponse get(String path) {
        return given().urlEncodingEnabled(false).get(path).then();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%00", "%00%00", "a%00b"})
    void a_null_character_in_a_parameter_is_pointed_to(String text) {
        get(NOTES + "/answers/neighbour?path=" + text)
                .statusCode(400)
                .body("errors[0].pointer", equalTo("query/path"))
                .body("errors[0].code", equalTo("unstorable-text"));
        get(NOTES + "/" + text).statusCode(400).body("errors[0].pointer", equalTo("path/note"));
        get(NOTES + "?colour=" + text).statusCode(400).body("errors[0].pointer", equalTo("query/colour"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\ud800", "\\udc00x", "\\ud83d \\ude00"})
    void halves_of_characters_and_null_are_refused_in_a_body(String text) {
        given().body("{\"text\":\"a" + text + "\"}")
                .post(NOTES)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/text"))
                .body("errors[0].code", equalTo("unstorable-text"));
    }

    @Test
    void whole_characters_beyond_the_first_plane_are_kept() {
        given().body("{\"text\":\"a\\ud83d\\ude00\"}")
                .post(NOTES)
                .then()
                .statusCode(201)
                .body("text", equalTo("a\ud83d\ude00"));
    }

    @Test
    void a_cursor_that_holds_one_was_not_handed_out() {
        for (String text : List.of("a", "b")) {
            given().body(Map.of("text", text)).post(NOTES).then().statusCode(201);
        }
        String cursor = get(NOTES + "?limit=1").statusCode(200).extract().path("next");
        String json = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        for (String key : List.of("\"\\u0000\"", "null")) {
            String forged = json.replace("\"a\"", key);
            get(NOTES + "?limit=1&cursor="
                            + Base64.getUrlEncoder()
                                    .withoutPadding()
                                    .encodeToString(forged.getBytes(StandardCharsets.UTF_8)))
                    .statusCode(400)
                    .body("code", equalTo("invalid-cursor"));
        }
        get(NOTES + "?limit=1&cursor=" + cursor).statusCode(200).body("items[0].text", equalTo("b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5000-01-01T00:00:00Z", "%2B10000-01-01T00:00:00Z", "1799-12-31T23:59:59Z"})
    void moments_of_no_year_that_matters_are_pointed_to(String moment) {
        RestAssured.given()
                .auth()
                .oauth2(TestTokens.token(Roles.AUDITOR, List.of("thoi-lai"), List.of()))
                .urlEncodingEnabled(false)
                .get("/test/v1/audit?from=" + moment)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("query/from"));
    }
}
