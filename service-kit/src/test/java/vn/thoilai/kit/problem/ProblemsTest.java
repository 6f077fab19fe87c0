package vn.thoilai.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thoilai.contract.problem.Problem;
import vn.thoilai.kit.identity.Roles;
import vn.thoilai.kit.test.TestTokens;
import vn.thoilai.kit.testapp.KitTest;
import vn.thoilai.kit.testapp.NewNote;

@QuarkusTest
class ProblemsTest extends KitTest {

    private static ValidatableResponse post(String body) {
        return given().body(body).post(NOTES).then();
    }

    private static ValidatableResponse isProblem(ValidatableResponse answer, int status, String code) {
        return answer.statusCode(status)
                .contentType(Problem.MEDIA_TYPE)
                .body("status", equalTo(status))
                .body("code", equalTo(code))
                .body("type", equalTo("urn:problem:" + code))
                .body("title", not(equalTo(code)))
                .body("traceId", matchesPattern("[0-9a-f]{32}"));
    }

    @Test
    void malformed_json_says_where() {
        isProblem(post("{\n  \"text\": oops}"), 400, "malformed-body")
                .body("detail", containsString("line 2"))
                .body("instance", equalTo(NOTES));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"text\":\"a\",\"surprise\":1}             | /surprise      | unknown-field",
                "{\"text\":\"a\",\"colour\":\"BLUE\"}        | /colour        | unknown-value",
                "{\"text\":\"a\",\"colour\":1}               | /colour        | unknown-value",
                "{\"text\":\"a\",\"day\":\"31/12/2017\"}     | /day           | wrong-type",
                "{\"text\":\"a\",\"number\":\"7\"}           | /number        | wrong-type",
                "{\"text\":\"a\",\"number\":1.5}             | /number        | wrong-type",
                "{\"text\":\"a\",\"number\":99999999999}   | /number        | out-of-range",
                "{\"text\":\"a\",\"day\":\"-0001-03-01\"}    | /day           | wrong-type",
                "{\"text\":\"a\",\"day\":\"+99999-03-01\"}   | /day           | wrong-type",
                "{\"text\":5}                                | /text          | wrong-type",
                "{\"text\":{}}                               | /text          | wrong-type",
                "{\"text\":\"a\",\"lines\":{}}               | /lines         | wrong-type",
                "{\"text\":\"a\",\"lines\":[{\"count\":\"x\"}]} | /lines/0/count | wrong-type",
                "[]                                          | ``             | wrong-type",
                "{\"text\":\" \"}                            | /text          | required",
                "{}                                          | /text          | required",
                "null                                        | ``             | required",
                "{\"text\":\"a\",\"number\":0}               | /number        | positive",
                "{\"text\":\"a\",\"lines\":[{\"word\":\"w\",\"count\":1},{\"count\":1}]} | /lines/1/word | required"
            })
    void a_wrong_field_is_pointed_to(String body, String pointer, String code) {
        isProblem(post(body), 400, "validation-failed")
                .body("errors", hasSize(1))
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code));
    }

    @Test
    void an_enumeration_lists_its_values() {
        post("{\"text\":\"a\",\"colour\":\"BLUE\"}").body("errors[0].detail", equalTo("must be one of RED, GREEN"));
    }

    @Test
    void an_empty_body_is_refused() {
        isProblem(given().post(NOTES).then(), 400, "validation-failed");
    }

    @Test
    void a_repeated_field_is_malformed() {
        isProblem(post("{\"text\":\"a\",\"text\":\"b\"}"), 400, "malformed-body");
    }

    @Test
    void several_broken_rules_are_all_listed() {
        isProblem(post("{\"text\":\"" + "x".repeat(30) + "\",\"number\":-1}"), 400, "validation-failed")
                .body("errors.pointer", contains("/number", "/text"));
    }

    @Test
    void the_language_asked_for_is_spoken() {
        given().header("Accept-Language", "vi-VN,vi;q=0.9,en;q=0.5")
                .body("{}")
                .post(NOTES)
                .then()
                .header("Content-Language", "vi")
                .body("title", equalTo("Yêu cầu không hợp lệ"))
                .body("errors[0].detail", equalTo("phải có giá trị"));
        given().header("Accept-Language", "fr").body("{}").post(NOTES).then().header("Content-Language", "en");
        given().header("Accept-Language", ";;;").body("{}").post(NOTES).then().header("Content-Language", "en");
    }

    @ParameterizedTest
    @CsvSource({
        "/test/v1/notes?limit=abc, query/limit, wrong-type",
        "/test/v1/notes?limit=0, query/limit, min",
        "/test/v1/notes?limit=501, query/limit, max",
        "/test/v1/notes?limit=1&limit=2, query/limit, repeated",
        "/test/v1/notes?colour=RED&colour=BLUE, query/colour, unknown-value",
        "/test/v1/notes/1234, path/note, wrong-type",
        "/test/v1/notes/of/abc, path/year, wrong-type",
        "/test/v1/notes/of/1800, path/year, min"
    })
    void a_wrong_parameter_is_named(String url, String pointer, String code) {
        isProblem(given().get(url).then(), 400, "validation-failed")
                .body("errors", hasSize(1))
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code));
    }

    @Test
    void an_unknown_parameter_is_named_and_the_known_are_listed() {
        isProblem(given().get(NOTES + "?limt=3").then(), 400, "unknown-parameter")
                .body("errors[0].pointer", equalTo("query/limt"))
                .body("allowed", contains("colour", "cursor", "limit"));
    }

    @Test
    void paths_methods_and_media_types_are_answered_with_problems() {
        isProblem(given().get("/nowhere").then(), 404, "not-found");
        isProblem(given().get(NOTES + "/" + UUID.randomUUID()).then(), 404, "not-found");
        isProblem(given().patch(NOTES).then(), 405, "method-not-allowed").header("Allow", "GET, HEAD, POST");
        isProblem(given().patch(NOTES + "/" + UUID.randomUUID()).then(), 405, "method-not-allowed")
                .header("Allow", "DELETE, GET, HEAD, PUT");
        isProblem(given().accept("text/csv").get(NOTES).then(), 406, "not-acceptable");
        isProblem(given().contentType("text/csv").body("a;b").post(NOTES).then(), 415, "unsupported-media-type")
                .header("Accept", "application/json")
                .body("detail", equalTo("Send one of these: application/json."));
    }

    @Test
    void an_address_or_headers_too_long_are_refused() {
        isProblem(given().get(NOTES + "?cursor=" + "x".repeat(9_000)).then(), 414, "uri-too-long");
        isProblem(given().header("X-Long", "x".repeat(20_000)).get(NOTES).then(), 431, "headers-too-large");
    }

    @Test
    void a_body_too_large_is_refused() {
        isProblem(post("{\"text\":\"" + "x".repeat(200_000) + "\"}"), 413, "body-too-large");
        isProblem(post("{\"text\":\"" + "x".repeat(60_000) + "\"}"), 413, "body-too-large");
    }

    @Test
    void a_body_too_large_is_refused_also_when_its_length_is_not_announced() throws Exception {
        byte[] body = ("{\"text\":\"" + "x".repeat(80_000) + "\"}").getBytes(StandardCharsets.UTF_8);
        HttpRequest chunked = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + NOTES))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + TestTokens.token(Roles.TRAINING_OFFICER))
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(chunked, BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("body-too-large");
    }

    @Test
    void a_taken_key_is_a_duplicate_without_sql() {
        given().body(NewNote.of("same")).post(NOTES).then().statusCode(201);
        isProblem(given().body(NewNote.of("same")).post(NOTES).then(), 409, "duplicate")
                .body(not(containsString("uk_note")));
    }

    @Test
    void a_fault_of_ours_shows_nothing_but_its_id() {
        isProblem(given().get(NOTES + "/answers/fault").then(), 500, "internal-error")
                .body("detail", nullValue())
                .body(not(containsString("secret")))
                .body(not(containsString("Exception")));
        isProblem(given().get(NOTES + "/answers/wrong").then(), 500, "internal-error")
                .body("errors", nullValue());
    }

    @Test
    void who_is_not_known_is_challenged() {
        isProblem(RestAssured.get(NOTES).then(), 401, "unauthenticated").header("WWW-Authenticate", "Bearer");
        for (String nonsense : List.of("nonsense", "a.b.c", "..", "...", "e30.e30.e30", "%.%.%")) {
            isProblem(RestAssured.given().auth().oauth2(nonsense).get(NOTES).then(), 401, "unauthenticated")
                    .header("WWW-Authenticate", "Bearer");
        }
    }

    @Test
    void who_may_not_is_refused() {
        isProblem(given().get(NOTES + "/answers/closed").then(), 403, "forbidden")
                .body("detail", equalTo("Only these roles may do this: auditor."));
        isProblem(given().get("/test/v1/unannotated").then(), 403, "forbidden").body("detail", nullValue());
    }
}
