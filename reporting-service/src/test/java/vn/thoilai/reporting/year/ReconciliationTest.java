package vn.thoilai.reporting.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thoilai.contract.Stated;
import vn.thoilai.contract.feed.FeedEvent;
import vn.thoilai.kit.test.ContractApi;
import vn.thoilai.kit.test.PostgresResource;
import vn.thoilai.kit.test.TestDatabase;
import vn.thoilai.kit.test.TestTokens;
import vn.thoilai.reporting.Feeding;
import vn.thoilai.reporting.TestEvents;
import vn.thoilai.reporting.ThoiLai2017;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "reporting"))
class ReconciliationTest {

    private static final String PATH = "/reporting/v1/centres/thoi-lai/years/2017/reconciliation";
    private static final String DIRECTOR = TestTokens.token("director", List.of("thoi-lai"), List.of());

    @Inject
    Feeding feeding;

    @BeforeEach
    void publish() throws IOException {
        TestDatabase.clean();
        feeding.enrollment(TestEvents.centre("thoi-lai", "927", "92"));
        String article = Files.readString(Path.of("src/test/resources/published/thoi-lai-2017-article.json"));
        ContractApi.given(DIRECTOR)
                .contentType(ContentType.JSON)
                .body(article)
                .post("/reporting/v1/published-figures")
                .then()
                .statusCode(201);
    }

    private static JsonPath reconciliation() {
        return ContractApi.given(DIRECTOR)
                .get(PATH)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void everything_the_article_says_of_2017_is_equal() {
        feeding.enrollment(ThoiLai2017.events());
        feeding.planning(TestEvents.plan("thoi-lai", 2017, Stated.exact(33), null));
        JsonPath found = reconciliation();
        assertThat(found.getList("lines.findAll { it.outcome != 'EQUAL' }")).isEmpty();
        assertThat(found.getInt("equal")).isEqualTo(16);
        assertThat(found.getList("lines.measure"))
                .contains("COHORTS", "ATTENDANCE_PERCENT", "FAIR_OR_BETTER_PERCENT", "TARGET_ATTAINMENT_PERCENT");
        assertThat(found.getList("lines.findAll { it.line.contains('HOSTED') }.measure"))
                .containsExactly("COHORTS", "PARTICIPATIONS");
    }

    @Test
    void what_is_missing_makes_a_difference_and_says_how_much() {
        List<FeedEvent> events = new ArrayList<>(ThoiLai2017.events());
        FeedEvent cohort9 = events.remove(events.size() - 1);
        assertThat(cohort9.data().get("cohort").asInt()).isEqualTo(9);
        events.removeIf(event -> event.type().equals(TestEvents.ENROLLMENT)
                && event.data().get("person").asText().equals("p0"));
        feeding.enrollment(events);
        JsonPath found = reconciliation();
        assertThat(found.getInt("different")).isEqualTo(2);
        assertThat(found.getInt("lines.find { it.line == 'PARTY, OWN' && it.measure == 'PARTICIPATIONS' }.difference"))
                .isEqualTo(-1);
        assertThat(found.getString("lines.find { it.measure == 'COHORTS' }.reason"))
                .contains("[9]");
        assertThat(found.getList("lines.findAll { it.outcome == 'NOT_COMPUTABLE' }.measure"))
                .containsExactly("TARGET", "TARGET_ATTAINMENT_PERCENT");
    }

    @Test
    void one_publication_can_be_asked_for_and_reasons_are_told_in_vietnamese() {
        ContractApi.given(DIRECTOR)
                .get(PATH + "?source=another")
                .then()
                .statusCode(404)
                .body("detail", containsString("another"));
        List<String> reasons = ContractApi.given(DIRECTOR)
                .header("Accept-Language", "vi")
                .get(PATH + "?source=thoi-lai-2017-article")
                .jsonPath()
                .getList("lines.reason");
        assertThat(reasons).contains("Không có kế hoạch đang có hiệu lực nào nêu chỉ tiêu này.");
    }
}
