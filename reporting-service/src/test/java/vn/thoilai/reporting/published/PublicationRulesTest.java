package vn.thoilai.reporting.published;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thoilai.kit.test.ContractApi;
import vn.thoilai.kit.test.PostgresResource;
import vn.thoilai.kit.test.TestDatabase;
import vn.thoilai.kit.test.TestTokens;

/** What cannot have been printed is refused where it stands; what was printed wrongly is not. */
@QuarkusTest
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "reporting"))
class PublicationRulesTest {

    private static final String OFFICER = TestTokens.token("training-officer", List.of("thoi-lai"), List.of());
    private static final String LINE = "{\"scope\": \"LINE\", \"track\": \"PARTY\"}";

    @BeforeEach
    void clean() {
        TestDatabase.clean();
    }

    private static io.restassured.response.ValidatableResponse store(String fields) {
        String lines = fields.contains("\"lines\"") ? "" : "\"lines\": [], ";
        return ContractApi.givenBad(OFFICER)
                .contentType(ContentType.JSON)
                .body("{\"code\": \"p\", \"kind\": \"ANNUAL\", \"subject\": \"x\", \"year\": 2017, " + lines + fields
                        + "}")
                .post("/reporting/v1/published-figures")
                .then();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{\"scope\": \"LINE\", \"track\": \"PARTY\", \"classes\": {\"value\": 1, \"qualifier\": \"NOT_STATED\"}}; /lines/0/classes/value",
                "{\"scope\": \"LINE\", \"track\": \"PARTY\", \"heads\": {\"value\": null, \"qualifier\": \"EXACT\"}}; /lines/0/heads/value",
                "{\"scope\": \"LINE\", \"track\": \"PARTY\", \"certified\": {\"value\": -1, \"qualifier\": \"EXACT\"}}; /lines/0/certified/value",
                "{\"scope\": \"LINE\"}; /lines/0",
                "{\"scope\": \"LINE\", \"track\": \"PARTY\", \"cohorts\": [2, 3, 2]}; /lines/0/cohorts",
                "{\"scope\": \"LINE\", \"track\": \"PARTY\", \"cohorts\": [null]}; /lines/0/cohorts/0",
                "{\"scope\": \"LINE\", \"track\": \"PARTY\", \"attendancePercent\": 1e-7}; /lines/0/attendancePercent",
                "{\"scope\": \"LINE\", \"label\": \" \"}; /lines/0/label",
                LINE + ", " + LINE + "; /lines/1",
                "null; /lines/0"
            })
    void a_line_that_cannot_have_been_printed_is_refused(String lines, String pointer) {
        store("\"lines\": [" + lines + "]").statusCode(400).body("errors.pointer", hasItem(pointer));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "\"target\": {\"basis\": \"CLASSES\", \"value\": {\"value\": null, \"qualifier\": \"ABOUT\"}}; /target/value/value",
                "\"nextYear\": {\"year\": 2018, \"learners\": {\"value\": 1, \"qualifier\": \"NOT_STATED\"}}; /nextYear/learners/value",
                "\"nextYear\": {\"year\": 2018, \"events\": [null]}; /nextYear/events/0",
                "\"events\": [{\"kind\": \"X\", \"count\": {\"value\": 1, \"qualifier\": \"NOT_STATED\"}}]; /events/0/count/value",
                "\"events\": [null]; /events/0",
                "\"passedPercent\": 0.0000001; /passedPercent",
                "\"passedPercent\": -0.1; /passedPercent"
            })
    void what_else_cannot_have_been_printed_is_refused(String fields, String pointer) {
        store(fields).statusCode(400).body("errors.pointer", hasItem(pointer));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"lines\": [" + LINE + ", {\"scope\": \"LINE\", \"track\": \"PARTY\", \"countsTowardTarget\": false}]",
                "\"lines\": [{\"scope\": \"LINE\", \"label\": \"Các lớp khác\"}]",
                "\"lines\": [{\"scope\": \"LINE\", \"cohorts\": [2]}]",
                "\"lines\": [{\"scope\": \"TOTAL\"}, {\"scope\": \"TOTAL_TOWARD_TARGET\"}]",
                "\"target\": {\"basis\": \"NOT_STATED\", \"attainmentPercent\": 99999.123456}",
                "\"passedPercent\": 1E2"
            })
    void what_may_have_been_printed_is_kept(String fields) {
        store(fields).statusCode(201).body("version", equalTo(1));
    }
}
