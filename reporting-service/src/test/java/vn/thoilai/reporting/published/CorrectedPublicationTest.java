package vn.thoilai.reporting.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thoilai.kit.test.ContractApi;
import vn.thoilai.kit.test.PostgresResource;
import vn.thoilai.kit.test.TestDatabase;
import vn.thoilai.kit.test.TestTokens;
import vn.thoilai.reporting.Feeding;
import vn.thoilai.reporting.TestEvents;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "reporting"))
class CorrectedPublicationTest {

    private static final String PATH = "/reporting/v1/published-figures";
    private static final String OFFICER = TestTokens.token("training-officer", List.of("thoi-lai"), List.of());
    private static final String FOREIGN = TestTokens.token("training-officer", List.of("o-mon"), List.of());
    private static final String CITY = TestTokens.token("city-officer", List.of(), List.of("92"));

    @Inject
    Feeding feeding;

    @BeforeEach
    void store() {
        TestDatabase.clean();
        feeding.enrollment(TestEvents.centre("thoi-lai", "927", "92"), TestEvents.centre("o-mon", "916", "92"));
        post(OFFICER, PATH, body("p", "thoi-lai", 91)).then().statusCode(201);
    }

    private static String body(String code, String centre, int classes) {
        return """
                {"code": "%s", "kind": "ANNUAL", "centre": %s, "subject": "Trung tâm", "year": 2017, "lines": [
                  {"scope": "TOTAL", "classes": {"value": %d, "qualifier": "EXACT"}}]}""".formatted(code, centre == null ? null : "\"" + centre + "\"", classes);
    }

    private static Response post(String token, String path, String body) {
        return ContractApi.given(token).contentType(ContentType.JSON).body(body).post(path);
    }

    private static Response correct(String token, String code, int version, String body) {
        return ContractApi.given(token)
                .contentType(ContentType.JSON)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put(PATH + "/" + code);
    }

    private static Response withdraw(String token, String code, int version) {
        return ContractApi.given(token)
                .contentType(ContentType.JSON)
                .header("If-Match", "\"" + version + "\"")
                .body("{\"reason\": \"Nhập nhầm\"}")
                .post(PATH + "/" + code + "/withdrawal");
    }

    @Test
    void a_correction_replaces_what_was_mistyped_and_keeps_it_readable() {
        correct(OFFICER, "p", 1, body("p", "thoi-lai", 19))
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("lines[0].classes.value", equalTo(19));
        ContractApi.given(OFFICER)
                .get(PATH + "/p/versions")
                .then()
                .statusCode(200)
                .body("items.version", equalTo(List.of(2, 1)))
                .body("items.lines.classes.value", equalTo(List.of(List.of(19), List.of(91))));
        String next =
                ContractApi.given(OFFICER).get(PATH + "/p/versions?limit=1").path("next");
        ContractApi.given(OFFICER)
                .get(PATH + "/p/versions?limit=1&cursor=" + next)
                .then()
                .body("items.version", equalTo(List.of(1)))
                .body("next", nullValue());
        ContractApi.given(TestTokens.token("auditor", List.of("thoi-lai"), List.of()))
                .get("/reporting/v1/audit?operation=correctPublishedFigures")
                .then()
                .statusCode(200)
                .body("items.change", hasItem("UPDATE"));
    }

    @Test
    void a_correction_needs_the_present_version_and_keeps_the_code() {
        String body = body("p", "thoi-lai", 19);
        ContractApi.givenBad(OFFICER)
                .contentType(ContentType.JSON)
                .body(body)
                .put(PATH + "/p")
                .then()
                .statusCode(428);
        correct(OFFICER, "p", 2, body).then().statusCode(412);
        correct(OFFICER, "p", 1, body("q", "thoi-lai", 19))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/code"));
        correct(OFFICER, "p", 1, body("p", "nowhere", 19)).then().statusCode(422);
        correct(OFFICER, "none", 1, body("none", "thoi-lai", 19)).then().statusCode(404);
        correct(FOREIGN, "p", 1, body).then().statusCode(404);
        ContractApi.given(FOREIGN).get(PATH + "/p/versions").then().statusCode(404);
        ContractApi.given(OFFICER).get(PATH + "/p").then().body("version", equalTo(1));
    }

    @Test
    void of_corrections_at_one_moment_one_stands_and_none_is_lost() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Integer>> corrections = IntStream.range(0, 4)
                    .mapToObj(i -> (Callable<Integer>) () ->
                            correct(OFFICER, "p", 1, body("p", "thoi-lai", i)).statusCode())
                    .toList();
            List<Integer> answers = threads.invokeAll(corrections).stream()
                    .map(CorrectedPublicationTest::answer)
                    .toList();
            assertThat(answers).containsExactlyInAnyOrder(200, 412, 412, 412);
        } finally {
            threads.shutdown();
        }
        ContractApi.given(OFFICER).get(PATH + "/p/versions").then().body("items", hasSize(2));
    }

    private static int answer(Future<Integer> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void what_is_withdrawn_is_not_listed_or_reconciled_and_stands_again_once_corrected() {
        String reconciliation = "/reporting/v1/centres/thoi-lai/years/2017/reconciliation";
        ContractApi.given(OFFICER).get(reconciliation).then().body("lines", hasSize(1));
        withdraw(OFFICER, "p", 1).then().statusCode(200).body("withdrawn", equalTo("Nhập nhầm"));
        ContractApi.given(OFFICER).get(reconciliation).then().body("lines", hasSize(0));
        ContractApi.given(OFFICER).get(PATH).then().body("items", hasSize(0));
        ContractApi.given(OFFICER).get(PATH + "?withdrawn=true").then().body("items.code", hasItem("p"));
        ContractApi.given(OFFICER)
                .get(PATH + "/p")
                .then()
                .statusCode(200)
                .body("withdrawn", equalTo("Nhập nhầm"))
                .body("lines[0].classes.value", equalTo(91));
        withdraw(OFFICER, "p", 2).then().statusCode(409);
        withdraw(FOREIGN, "p", 2).then().statusCode(404);
        correct(OFFICER, "p", 2, body("p", "thoi-lai", 19))
                .then()
                .statusCode(200)
                .body("withdrawn", nullValue());
        ContractApi.given(OFFICER).get(reconciliation).then().body("lines", hasSize(1));
        ContractApi.given(OFFICER)
                .get(PATH + "/p/versions")
                .then()
                .body("items.withdrawn", equalTo(Arrays.asList(null, "Nhập nhầm", null)));
    }

    @Test
    void figures_of_no_centre_are_changed_by_who_stored_them_or_by_a_city() {
        post(OFFICER, PATH, body("free", null, 1)).then().statusCode(201);
        String director = TestTokens.token("director", List.of("o-mon"), List.of());
        correct(director, "free", 1, body("free", null, 2)).then().statusCode(403);
        withdraw(director, "free", 1).then().statusCode(403);
        correct(OFFICER, "free", 1, body("free", null, 2)).then().statusCode(200);
        withdraw(CITY, "free", 2).then().statusCode(200);
    }
}
