package vn.thoilai.reporting.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thoilai.kit.test.ContractApi;
import vn.thoilai.kit.test.PostgresResource;
import vn.thoilai.kit.test.TestDatabase;
import vn.thoilai.kit.test.TestTokens;
import vn.thoilai.reporting.Feeding;
import vn.thoilai.reporting.TestEvents;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "reporting"))
class PublishedFiguresTest {

    private static final String PATH = "/reporting/v1/published-figures";
    private static final String OFFICER = TestTokens.token("training-officer", List.of("thoi-lai"), List.of());
    private static final String FOREIGN = TestTokens.token("training-officer", List.of("o-mon"), List.of());

    @Inject
    Feeding feeding;

    @BeforeEach
    void clean() {
        TestDatabase.clean();
        feeding.enrollment(TestEvents.centre("thoi-lai", "927", "92"), TestEvents.centre("o-mon", "916", "92"));
    }

    private static String fixture(String code) throws IOException {
        return PublicationDocuments.kept(code);
    }

    private static Response store(String token, String body) {
        return ContractApi.given(token).contentType(ContentType.JSON).body(body).post(PATH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "thoi-lai-2017-article",
                "tran-van-thoi-2019",
                "binh-xuyen-2016-10",
                "thai-nguyen-cluster-4-2020",
                "tien-du-2024-awareness"
            })
    void what_was_published_is_read_back_as_it_was_given(String code) throws IOException {
        store(OFFICER, fixture(code)).then().statusCode(201).header("Location", equalTo(PATH + "/" + code));
        String read = ContractApi.given(OFFICER)
                .get(PATH + "/" + code)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("findings", hasSize(0))
                .extract()
                .asString();
        assertThat(PublicationDocuments.given(read)).isEqualTo(PublicationDocuments.stated(fixture(code)));
    }

    @Test
    void the_same_code_twice_is_a_duplicate() throws IOException {
        store(OFFICER, fixture("tran-van-thoi-2019")).then().statusCode(201);
        store(OFFICER, fixture("tran-van-thoi-2019"))
                .then()
                .statusCode(409)
                .body("code", equalTo("duplicate"))
                .body("errors[0].pointer", equalTo("/code"));
    }

    @Test
    void a_repeated_request_is_answered_with_the_first_answer() throws IOException {
        String body = fixture("thoi-lai-2017-article");
        String first = keyed(body).then().statusCode(201).extract().path("id");
        keyed(body)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", equalTo("true"))
                .body("id", equalTo(first));
        keyed(fixture("tran-van-thoi-2019")).then().statusCode(422);
    }

    private static Response keyed(String body) {
        return ContractApi.given(OFFICER)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", "key-1")
                .body(body)
                .post(PATH);
    }

    @Test
    void a_list_shows_what_the_caller_may_know_in_pages() throws IOException {
        for (String code : List.of("thoi-lai-2017-article", "tran-van-thoi-2019", "binh-xuyen-2016-10")) {
            store(OFFICER, fixture(code)).then().statusCode(201);
        }
        assertThat(codes(OFFICER, ""))
                .containsExactly("binh-xuyen-2016-10", "thoi-lai-2017-article", "tran-van-thoi-2019");
        assertThat(codes(FOREIGN, "")).containsExactly("binh-xuyen-2016-10", "tran-van-thoi-2019");
        assertThat(codes(TestTokens.token("city-officer", List.of(), List.of("92")), ""))
                .hasSize(3);
        assertThat(codes(OFFICER, "?centre=thoi-lai&year=2017")).containsExactly("thoi-lai-2017-article");
        assertThat(codes(OFFICER, "?year=2018")).isEmpty();
        String next = ContractApi.given(OFFICER).get(PATH + "?limit=2").path("next");
        assertThat(codes(OFFICER, "?limit=2&cursor=" + next)).containsExactly("tran-van-thoi-2019");
        ContractApi.given(FOREIGN).get(PATH + "/thoi-lai-2017-article").then().statusCode(404);
    }

    private static List<String> codes(String token, String query) {
        return ContractApi.given(token)
                .get(PATH + query)
                .then()
                .statusCode(200)
                .extract()
                .path("items.code");
    }

    @Test
    void who_may_not_store_is_refused() throws IOException {
        String body = fixture("thoi-lai-2017-article");
        store(TestTokens.token("lecturer", List.of("thoi-lai"), List.of()), body)
                .then()
                .statusCode(403);
        store(FOREIGN, body).then().statusCode(422).body("errors[0].pointer", equalTo("/centre"));
    }

    @Test
    void an_unknown_field_is_refused() {
        ContractApi.givenBad(OFFICER)
                .contentType(ContentType.JSON)
                .body("{\"colour\": \"red\"}")
                .post(PATH)
                .then()
                .statusCode(400);
    }
}
