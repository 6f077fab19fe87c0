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
    @ValueSource(strings = {"%00", "%00%00", "a%00b", "a%EF%BF%BD", "%EF%BF%BF", "%EF%B7%90b", "%F4%8F%BF%BF"})
    void what_cannot_be_stored_is_pointed_to_in_a_parameter(String text) {
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
        refusedInBody(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\ufffd",
                "\\ufffe",
                "\\uffffx",
                "\\ufdd0",
                "\\ufdef",
                "\\ud83f\\udffe",
                "\\udbff\\udfff",
                "\uFFFD"
            })
    void what_was_not_read_and_what_is_no_character_are_refused_in_a_body(String text) {
        refusedInBody(text);
    }

    private static void refusedInBody(String text) {
        given().body("{\"text\":\"a" + text + "\"}")
                .post(NOTES)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/text"))
                .body("errors[0].code", equalTo("unstorable-text"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud83d\ude00", "\ufffc", "\ufdcf", "\ufdf0", "\ue000", "\ud83f\udffd"})
    void whole_characters_beside_them_and_beyond_the_first_plane_are_kept(String text) {
        given().body(Map.of("text", "a" + text))
                .post(NOTES)
                .then()
                .statusCode(201)
                .body("text", equalTo("a" + text));
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
