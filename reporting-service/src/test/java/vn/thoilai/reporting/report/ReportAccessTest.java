package vn.thoilai.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static vn.thoilai.reporting.report.ReportCalls.CITY;
import static vn.thoilai.reporting.report.ReportCalls.DIRECTOR;
import static vn.thoilai.reporting.report.ReportCalls.LECTURER;
import static vn.thoilai.reporting.report.ReportCalls.OFFICER;
import static vn.thoilai.reporting.report.ReportCalls.PATH;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thoilai.kit.test.ContractApi;
import vn.thoilai.kit.test.PostgresResource;
import vn.thoilai.kit.test.SqlCount;
import vn.thoilai.kit.test.TestDatabase;
import vn.thoilai.kit.test.TestTokens;
import vn.thoilai.reporting.Feeding;
import vn.thoilai.reporting.TestEvents;
import vn.thoilai.reporting.db.CountingSql;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "reporting"))
class ReportAccessTest {

    private static final String FOREIGN = TestTokens.token("director", List.of("o-mon"), List.of());
    private static final String OTHER_CITY = TestTokens.token("city-officer", List.of(), List.of("79"));
    private static final List<String> READERS = List.of("lecturer", "city-system", "service");

    @Inject
    Feeding feeding;

    @BeforeEach
    void clean() {
        TestDatabase.clean();
        feeding.enrollment(ReportCalls.register(TestEvents.trainingClass(), UUID.randomUUID()));
    }

    private static String reader(String role) {
        return TestTokens.token(role, List.of("thoi-lai"), List.of("92"));
    }

    private static int status(String token, String report) {
        int list = ContractApi.given(token).get(PATH).path("items.size()");
        int read = ReportCalls.read(token, report, "").statusCode();
        assertThat(list).isEqualTo(read == 200 ? 1 : 0);
        for (String part : List.of("/figures", "/document", "/signature")) {
            int one = ReportCalls.read(token, report, part).statusCode();
            assertThat(one == 200 ? 200 : 404).isEqualTo(one);
            assertThat(read == 404 && one == 200).isFalse();
        }
        return read;
    }

    @Test
    void drafts_are_the_centres_own_and_what_was_submitted_the_citys_too() {
        String report = ReportCalls.drafted();
        assertThat(status(OFFICER, report)).isEqualTo(200);
        assertThat(status(reader("auditor"), report)).isEqualTo(200);
        assertThat(status(CITY, report)).isEqualTo(404);
        READERS.forEach(
                role -> assertThat(status(reader(role), report)).as(role).isEqualTo(404));
        ReportCalls.moved(report, "SUBMITTED");
        assertThat(status(CITY, report)).isEqualTo(200);
        READERS.forEach(
                role -> assertThat(status(reader(role), report)).as(role).isEqualTo(404));
        ReportCalls.moved(report, "APPROVED", "PUBLISHED");
        READERS.forEach(
                role -> assertThat(status(reader(role), report)).as(role).isEqualTo(200));
        assertThat(status(FOREIGN, report)).isEqualTo(404);
        assertThat(status(OTHER_CITY, report)).isEqualTo(404);
    }

    @Test
    void each_move_is_made_by_whom_it_belongs_to() {
        String report = ReportCalls.drafted();
        refused(CITY, report, "SUBMITTED", 404);
        refused(OFFICER, report, "SUBMITTED", 403);
        refused(LECTURER, report, "SUBMITTED", 403);
        refused(FOREIGN, report, "SUBMITTED", 404);
        ReportCalls.moved(report, "SUBMITTED");
        refused(DIRECTOR, report, "APPROVED", 403);
        refused(DIRECTOR, report, "RETURNED", 403);
        refused(OTHER_CITY, report, "APPROVED", 404);
        refused(CITY, report, "PUBLISHED", 403);
        ReportCalls.moved(report, "APPROVED");
        refused(CITY, report, "PUBLISHED", 403);
        refused(FOREIGN, report, "PUBLISHED", 404);
    }

    private static void refused(String token, String report, String to, int status) {
        ReportCalls.move(token, report, ReportCalls.etag(OFFICER, report), to)
                .then()
                .statusCode(status);
    }

    @Test
    void a_report_says_what_the_caller_may_do_with_it() {
        String report = ReportCalls.drafted();
        allowed(OFFICER, report, "updateReport");
        allowed(DIRECTOR, report, "updateReport", "moveReport:SUBMITTED");
        ReportCalls.moved(report, "SUBMITTED");
        ReportCalls.read(DIRECTOR, report, "").then().body("allowedActions", empty());
        allowed(CITY, report, "moveReport:RETURNED", "moveReport:APPROVED");
        ReportCalls.moved(report, "APPROVED");
        allowed(CITY, report, "moveReport:RETURNED");
        allowed(DIRECTOR, report, "moveReport:PUBLISHED");
    }

    private static void allowed(String token, String report, String... actions) {
        ReportCalls.read(token, report, "").then().body("allowedActions", contains(actions));
    }

    @Test
    void an_illegal_move_is_answered_with_the_legal_ones() {
        String report = ReportCalls.drafted();
        ReportCalls.move(DIRECTOR, report, "\"1\"", "PUBLISHED")
                .then()
                .statusCode(409)
                .body("code", equalTo("illegal-transition"), "allowed", contains("SUBMITTED"));
        ReportCalls.move(DIRECTOR, report, "\"1\"", "SUPERSEDED").then().statusCode(409);
        ReportCalls.move(DIRECTOR, report, "\"7\"", "SUBMITTED").then().statusCode(412);
        ContractApi.givenBad(DIRECTOR)
                .contentType(ContentType.JSON)
                .body(Map.of("to", "SUBMITTED"))
                .post(PATH + "/" + report + "/transitions")
                .then()
                .statusCode(428);
    }

    @Test
    void reasons_are_given_to_return_and_for_nothing_else() {
        String report = ReportCalls.moved(ReportCalls.drafted(), "SUBMITTED");
        for (Map<String, String> body : List.of(Map.of("to", "RETURNED"), Map.of("to", "APPROVED", "reason", "Tốt"))) {
            ContractApi.given(CITY)
                    .contentType(ContentType.JSON)
                    .header("If-Match", "\"2\"")
                    .body(body)
                    .post(PATH + "/" + report + "/transitions")
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("/reason"));
        }
    }

    @Test
    void a_report_of_a_foreign_centre_or_of_a_range_without_days_is_not_drafted() {
        ReportCalls.create(FOREIGN, ReportCalls.draft()).then().statusCode(422);
        ReportCalls.create(LECTURER, ReportCalls.draft()).then().statusCode(403);
        Map<String, Object> range = ReportCalls.draft();
        range.put("period", "RANGE");
        ReportCalls.create(OFFICER, range).then().statusCode(400).body("errors[0].pointer", equalTo("/from"));
        Map<String, Object> half = ReportCalls.draft();
        half.put("from", "2017-01-01");
        ReportCalls.create(OFFICER, half).then().statusCode(400).body("errors[0].pointer", equalTo("/from"));
    }

    @Test
    void a_repeated_draft_is_one_draft() {
        String first = keyed();
        assertThat(keyed()).isEqualTo(first);
        ContractApi.given(OFFICER).get(PATH).then().body("items.size()", equalTo(1));
    }

    private static String keyed() {
        return ContractApi.given(OFFICER)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", "report-1")
                .body(ReportCalls.draft())
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void a_list_is_read_in_pages_and_in_as_many_statements_whatever_its_length() {
        List<String> ids = List.of(ReportCalls.drafted(), ReportCalls.drafted(), ReportCalls.published());
        String next = ContractApi.given(OFFICER).get(PATH + "?limit=2").path("next");
        ContractApi.given(OFFICER).get(PATH + "?limit=2&cursor=" + next).then().body("items.id", contains(ids.get(0)));
        assertThat(statements("?limit=3")).isEqualTo(statements("?limit=1"));
    }

    private static int statements(String query) {
        return SqlCount.of(() -> ContractApi.given(OFFICER).get(PATH + query))
                + CountingSql.of(() -> ContractApi.given(OFFICER).get(PATH + query));
    }
}
