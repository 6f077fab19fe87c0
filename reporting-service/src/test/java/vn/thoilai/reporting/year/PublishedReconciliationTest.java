package vn.thoilai.reporting.year;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thoilai.contract.Delivery;
import vn.thoilai.contract.Stated;
import vn.thoilai.contract.enrollment.CertificateState;
import vn.thoilai.contract.enrollment.EnrollmentState;
import vn.thoilai.contract.enrollment.Grade;
import vn.thoilai.kit.test.ContractApi;
import vn.thoilai.kit.test.PostgresResource;
import vn.thoilai.kit.test.TestDatabase;
import vn.thoilai.kit.test.TestTokens;
import vn.thoilai.reporting.Feeding;
import vn.thoilai.reporting.TestEvents;
import vn.thoilai.reporting.TestEvents.ClassBuilder;

/** What beside classes and participations is published is reconciled too, or it is said why not. */
@QuarkusTest
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "reporting"))
class PublishedReconciliationTest {

    private static final String DIRECTOR = TestTokens.token("director", List.of("thoi-lai"), List.of());

    @Inject
    Feeding feeding;

    @BeforeEach
    void clean() {
        TestDatabase.clean();
        feeding.enrollment(TestEvents.centre("thoi-lai", "927", "92"));
    }

    private static JsonPath reconciled(String kind, String fields) {
        String lines = fields.contains("'lines'") ? "" : "'lines': [], ";
        String body = "{'code': 'p', 'kind': '" + kind + "', 'centre': 'thoi-lai', 'subject': 'x', 'year': 2017, "
                + lines + fields + "}";
        ContractApi.given(DIRECTOR)
                .contentType(ContentType.JSON)
                .body(body.replace('\'', '"'))
                .post("/reporting/v1/published-figures")
                .then()
                .statusCode(201);
        return ContractApi.given(DIRECTOR)
                .get("/reporting/v1/centres/thoi-lai/years/2017/reconciliation")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String exact(String name, int value) {
        return "'" + name + "': {'value': " + value + ", 'qualifier': 'EXACT'}";
    }

    /** Two classes of one line: a is in both, b in the second. */
    private void twoClasses() {
        ClassBuilder one = TestEvents.trainingClass();
        ClassBuilder two = TestEvents.trainingClass().starting(LocalDate.of(2017, 10, 2));
        UUID a = UUID.randomUUID();
        feeding.enrollment(
                one.event(),
                two.event(),
                TestEvents.enrollment(one.id, a.toString(), EnrollmentState.COMPLETED, 3, Grade.GOOD),
                TestEvents.enrollment(two.id, a.toString(), EnrollmentState.COMPLETED, 3, Grade.AVERAGE),
                TestEvents.enrollment(two.id, "b", EnrollmentState.NOT_COMPLETED, 3, Grade.FAIL),
                TestEvents.certificate(UUID.randomUUID(), 1, one.id, a, CertificateState.ISSUED));
    }

    @Test
    void all_that_a_line_states_is_compared() {
        twoClasses();
        JsonPath found = reconciled(
                "ANNUAL",
                "'lines': [{'scope': 'LINE', 'track': 'PARTY', 'delivery': 'OWN', 'passedPercent': 66.7, "
                        + "'fairOrBetterPercent': 33, "
                        + String.join(
                                ", ",
                                exact("classes", 2),
                                exact("participations", 3),
                                exact("heads", 2),
                                exact("attended", 3),
                                exact("assessed", 3),
                                exact("passed", 2),
                                exact("fairOrBetter", 1),
                                exact("certified", 1),
                                exact("commended", 0))
                        + "}]");
        assertThat(found.getList("lines.findAll { it.outcome != 'EQUAL' }")).isEmpty();
        assertThat(found.getInt("equal")).isEqualTo(11);
    }

    @ParameterizedTest
    @CsvSource({"2017-10-01,1,1", "2017-10-02,2,3", "2017-03-05,0,0"})
    void a_year_to_date_counts_what_had_begun_by_its_cut_off(String cutOff, int classes, int participations) {
        twoClasses();
        JsonPath found = reconciled(
                "YEAR_TO_DATE",
                "'cutOff': '" + cutOff + "', 'lines': [{'scope': 'TOTAL', " + exact("classes", classes) + ", "
                        + exact("participations", participations) + "}]");
        assertThat(found.getInt("equal")).isEqualTo(2);
    }

    @Test
    void a_cohort_of_the_plan_year_that_began_before_it_had_begun_by_any_cut_off() {
        feeding.enrollment(TestEvents.trainingClass()
                .line("INTERMEDIATE_THEORY", null, Delivery.HOSTED, false)
                .declared(2, null)
                .starting(LocalDate.of(2016, 9, 12))
                .event());
        JsonPath found = reconciled(
                "YEAR_TO_DATE", "'cutOff': '2017-01-31', 'lines': [{'scope': 'TOTAL', " + exact("classes", 1) + "}]");
        assertThat(found.getString("lines[0].outcome")).isEqualTo("EQUAL");
        JsonPath rows = ContractApi.given(DIRECTOR)
                .get(found.getString("lines[0].computed.rows"))
                .jsonPath();
        assertThat(rows.getList("items")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"2017-04-01,1,1", "2017-03-31,0,0", "2018-04-01,1,1"})
    void certificates_without_a_class_are_counted_in_the_period_and_since_the_beginning(
            String cutOff, int inPeriod, int cumulative) {
        feeding.enrollment(
                TestEvents.certificate(UUID.randomUUID(), 1, null, UUID.randomUUID(), CertificateState.ISSUED));
        JsonPath found = reconciled(
                "ANNUAL",
                "'cutOff': '" + cutOff
                        + "', 'certificatesWithoutClass': {'kind': 'EQUIVALENCE_RECOGNITION', 'inPeriod': " + inPeriod
                        + ", 'cumulative': " + cumulative + "}");
        assertThat(found.getList("lines.measure"))
                .containsExactly("CERTIFICATES_WITHOUT_CLASS_IN_PERIOD", "CERTIFICATES_WITHOUT_CLASS");
        assertThat(found.getInt("equal")).isEqualTo(2);
    }

    @Test
    void what_cannot_be_computed_says_why() {
        twoClasses();
        JsonPath found = reconciled(
                "YEAR_TO_DATE",
                "'cutOff': '2017-11-16', 'lines': [{'scope': 'TOTAL', " + exact("heads", 2)
                        + "}, {'scope': 'LINE', 'label': 'Các lớp khác', 'passedPercent': 1, " + exact("classes", 2)
                        + "}], 'events': [{'kind': 'FIELD_STUDY', " + exact("count", 1) + ", "
                        + exact("participants", 9)
                        + "}]");
        assertThat(found.getInt("notComputable")).isEqualTo(5);
        assertThat(found.getList("lines.reason", String.class))
                .anyMatch(reason -> reason.startsWith("Persons do not add up"))
                .anyMatch(reason -> reason.startsWith("The line names neither"))
                .anyMatch(reason -> reason.startsWith("Which events were held"))
                .anyMatch(reason -> reason.startsWith("Nobody counts"));
    }

    @ParameterizedTest
    @CsvSource({"CLASS,a single class", "ANNUAL_ROLL_UP,a group of centres"})
    void what_speaks_of_something_else_is_not_computable(String kind, String reason) {
        feeding.planning(TestEvents.plan("thoi-lai", 2017, Stated.exact(33), null));
        JsonPath found = reconciled(kind, "'lines': [{'scope': 'TOTAL', " + exact("classes", 2) + "}]");
        assertThat(found.getString("lines[0].outcome")).isEqualTo("NOT_COMPUTABLE");
        assertThat(found.getString("lines[0].reason")).contains(reason);
    }
}
