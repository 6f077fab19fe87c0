package vn.thoilai.kit.http;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import vn.thoilai.kit.testapp.KitTest;
import vn.thoilai.kit.testapp.NewNote;

@QuarkusTest
class ConditionalAnswersTest extends KitTest {

    private static Response create(String text) {
        return given().body(NewNote.of(text)).post(NOTES);
    }

    @Test
    void what_is_created_has_a_place_and_a_version() {
        Response created = create("a");
        String location = created.header("Location");
        created.then().statusCode(201).header("ETag", "\"0\"").header("X-Content-Type-Options", "nosniff");
        given().get(location).then().statusCode(200).body("text", equalTo("a")).body("key", nullValue());
    }

    @Test
    void a_version_the_caller_has_is_not_sent_again() {
        String location = create("a").header("Location");
        given().header("If-None-Match", "\"7\", W/\"0\"")
                .get(location)
                .then()
                .statusCode(304)
                .header("ETag", "\"0\"")
                .body(emptyString());
        given().header("If-None-Match", "\"7\"").get(location).then().statusCode(200);
    }

    @Test
    void a_change_names_the_version_it_means() {
        String location = create("a").header("Location");
        given().body(NewNote.of("b"))
                .put(location)
                .then()
                .statusCode(428)
                .body("code", equalTo("precondition-required"));
        given().header("If-Match", "0")
                .body(NewNote.of("b"))
                .put(location)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("header/If-Match"));
        given().header("If-Match", "*")
                .body(NewNote.of("b"))
                .put(location)
                .then()
                .statusCode(412);
        given().header("If-Match", "W/\"0\"")
                .body(NewNote.of("b"))
                .put(location)
                .then()
                .statusCode(412);
        given().header("If-Match", "\"5\", \"0\"")
                .body(NewNote.of("b"))
                .put(location)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        given().header("If-Match", "\"0\"")
                .body(NewNote.of("c"))
                .put(location)
                .then()
                .statusCode(412)
                .body("code", equalTo("stale-version"));
    }

    @Test
    void pages_lead_through_the_whole_list() {
        "abcde".chars().forEach(letter -> create(Character.toString(letter)));
        Response first = given().get(NOTES + "?limit=2&colour=RED");
        first.then().body("items.text", equalTo(java.util.List.of("a", "b")));
        String next = first.header("Link").replaceAll("^<|>.*$", "");
        first.then().header("Link", containsString("limit=2&colour=RED&cursor=" + first.path("next")));
        Response second = given().urlEncodingEnabled(false).get(next);
        second.then().body("items.text", equalTo(java.util.List.of("c", "d")));
        String last = second.header("Link").replaceAll("^<|>.*$", "");
        given().urlEncodingEnabled(false)
                .get(last)
                .then()
                .body("items", hasSize(1))
                .body("next", nullValue())
                .header("Link", nullValue());
    }

    @Test
    void a_cursor_serves_only_the_list_it_came_from() {
        "abc".chars().forEach(letter -> create(Character.toString(letter)));
        String cursor = given().get(NOTES + "?limit=2&colour=RED").path("next");
        for (String url : java.util.List.of("?colour=GREEN&cursor=" + cursor, "?cursor=" + cursor, "?cursor=xyz")) {
            given().get(NOTES + url).then().statusCode(400).body("code", equalTo("invalid-cursor"));
        }
    }
}
