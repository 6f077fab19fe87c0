package vn.thoilai.reporting.published;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thoilai.contract.reporting.NewPublishedFigures;
import vn.thoilai.kit.test.ContractApi;
import vn.thoilai.kit.test.PostgresResource;
import vn.thoilai.kit.test.TestDatabase;
import vn.thoilai.kit.test.TestTokens;
import vn.thoilai.reporting.Feeding;
import vn.thoilai.reporting.TestEvents;

/** Whatever shape a publication has, it is kept as it was given and can be held against the year. */
@QuarkusTest
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "reporting"))
class AnyPublicationTest {

    private static final int TRIES = 80;
    private static final String PATH = "/reporting/v1/published-figures";
    private static final String OFFICER = TestTokens.token("training-officer", List.of("thoi-lai"), List.of());
    private static final ObjectMapper JSON = JsonMapper.builder()
            .findAndAddModules()
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    @Inject
    Feeding feeding;

    @BeforeEach
    void clean() {
        TestDatabase.clean();
        feeding.enrollment(TestEvents.centre("thoi-lai", "927", "92"));
    }

    @Test
    void every_publication_is_read_back_to_the_letter_and_reconciled() {
        int[] number = {0};
        JqwikSession.run(() -> Arbitraries.randomValue(random -> new RandomPublication(random).make("p-" + number[0]++))
                .sampleStream()
                .limit(TRIES)
                .forEach(AnyPublicationTest::keep));
        assertThat(number[0]).isGreaterThanOrEqualTo(TRIES);
    }

    private static void keep(NewPublishedFigures given) {
        String body = write(given);
        String stored = ContractApi.given(OFFICER)
                .contentType(ContentType.JSON)
                .body(body)
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .asString();
        String read = ContractApi.given(OFFICER)
                .get(PATH + "/" + given.code())
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(PublicationDocuments.given(read)).isEqualTo(PublicationDocuments.stated(body));
        assertThat(read).isEqualTo(stored);
        if (given.centre() != null) {
            ContractApi.given(OFFICER)
                    .get("/reporting/v1/centres/thoi-lai/years/" + given.year() + "/reconciliation")
                    .then()
                    .statusCode(200);
        }
    }

    private static String write(NewPublishedFigures given) {
        try {
            return JSON.writeValueAsString(given);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
