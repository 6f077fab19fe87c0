package vn.thoilai.reporting.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thoilai.contract.Delivery;
import vn.thoilai.contract.Qualifier;
import vn.thoilai.contract.Stated;
import vn.thoilai.contract.Track;
import vn.thoilai.contract.enrollment.ClassState;
import vn.thoilai.contract.enrollment.DeclaredCounts;
import vn.thoilai.contract.enrollment.EnrollmentState;
import vn.thoilai.contract.enrollment.Grade;
import vn.thoilai.kit.test.ContractApi;
import vn.thoilai.kit.test.PostgresResource;
import vn.thoilai.kit.test.TestDatabase;
import vn.thoilai.kit.test.TestTokens;
import vn.thoilai.reporting.Feeding;
import vn.thoilai.reporting.TestEvents;
import vn.thoilai.reporting.TestEvents.ClassBuilder;
import vn.thoilai.reporting.ThoiLai2017;
import vn.thoilai.reporting.db.CountingSql;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "reporting"))
class YearReportTest {

    private static final String YEAR = "/reporting/v1/centres/thoi-lai/years/2017";

    @Inject
    Feeding feeding;

    @BeforeEach
    void clean() {
        TestDatabase.clean();
        feeding.enrollment(TestEvents.centre("thoi-lai", "927", "92"), TestEvents.centre("o-mon", "916", "92"));
    }

    private static RequestSpecification as(String role) {
        return ContractApi.given(TestTokens.token(role, List.of("thoi-lai"), List.of()));
    }

    private static JsonPath report() {
        return as("director").get(YEAR).then().statusCode(200).extract().jsonPath();
    }

    @Test
    void the_pilot_year_has_the_article_s_figures() {
        feeding.enrollment(ThoiLai2017.events());
        feeding.planning(TestEvents.plan("thoi-lai", 2017, Stated.exact(33), new Stated(3000, Qualifier.ABOUT)));
        JsonPath report = report();

        assertThat(report.getList("lines.track")).containsExactly("PARTY", "STATE", "MASS_ORGANISATION", null, null);
        assertThat(report.getList("lines.programme"))
                .containsExactly(null, null, null, "INTERMEDIATE_THEORY", "SUMMER_TEACHERS");
        assertThat(report.getList("lines.classes.value")).containsExactly(19, 6, 8, 8, 8);
        assertThat(report.getList("lines.participations.value")).containsExactly(1394, 604, 1040, null, 1546);
        assertThat(report.getList("lines.heads.value")).containsExactly(1394, 604, 1040, null, 1546);
        assertThat(report.getList("lines[3].cohorts")).containsExactly(2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(report.getString("lines[3].participations.qualifier")).isEqualTo("NOT_STATED");
        assertThat(report.getString("lines[3].participations.completeness")).isEqualTo("UNKNOWN");
        assertThat(report.getFloat("lines[4].attendanceRatio.value")).isEqualTo(96.2f);
        assertThat(report.getInt("lines[4].attendanceRatio.numerator")).isEqualTo(1546);
        assertThat(report.getInt("lines[4].attendanceRatio.denominator")).isEqualTo(1607);
        assertThat(report.getInt("towardTarget.participations.value")).isEqualTo(3038);
        assertThat(report.getFloat("towardTarget.passedShare.value")).isEqualTo(100.0f);
        assertThat(report.getFloat("towardTarget.fairOrBetterShare.value")).isEqualTo(85.0f);
        assertThat(report.getInt("total.participations.value")).isEqualTo(3038 + 1546);
        assertThat(report.getString("total.participations.qualifier")).isEqualTo("MORE_THAN");
        assertThat(report.getInt("total.participations.unknownClasses")).isEqualTo(8);
        assertThat(report.getFloat("targets[0].attainment.value")).isEqualTo(100.0f);
        assertThat(report.getBoolean("targets[0].exceeded")).isFalse();
        assertThat(report.getInt("targets[0].planVersion")).isEqualTo(2);
        assertThat(report.getFloat("targets[1].attainment.value")).isEqualTo(101.3f);
        assertThat(report.getBoolean("targets[1].exceeded")).isTrue();
        assertThat(report.getList("sources.feed")).containsExactly("enrollment", "planning");
        assertThat(report.getString("total.classesVersusPrevious.previous")).isNull();
    }

    @Test
    void one_person_in_two_classes_is_one_head_and_two_participations() {
        ClassBuilder one = TestEvents.trainingClass();
        ClassBuilder two = TestEvents.trainingClass();
        feeding.enrollment(
                one.event(),
                two.event(),
                TestEvents.enrollment(one.id, "a", EnrollmentState.COMPLETED, 3, Grade.FAIL),
                TestEvents.enrollment(two.id, "a", EnrollmentState.ATTENDING, null, null),
                TestEvents.enrollment(two.id, "b", EnrollmentState.SUMMONED, null, null),
                TestEvents.enrollment(two.id, "c", EnrollmentState.NOMINATED, null, null));
        JsonPath line = report();
        assertThat(line.getInt("lines[0].participations.value")).isEqualTo(2);
        assertThat(line.getInt("lines[0].heads.value")).isEqualTo(1);
        assertThat(line.getInt("lines[0].summoned.value")).isEqualTo(3);
        assertThat(line.getInt("lines[0].attended.value")).isEqualTo(1);
        assertThat(line.getString("lines[0].attended.completeness")).isEqualTo("PARTIAL");
        assertThat(line.getInt("lines[0].assessed.value")).isEqualTo(1);
        assertThat(line.getInt("lines[0].passed.value")).isZero();
    }

    @Test
    void only_what_was_opened_counts() {
        for (ClassState state : ClassState.values()) {
            feeding.enrollment(TestEvents.trainingClass().state(state).event());
        }
        assertThat(report().getInt("lines[0].classes.value")).isEqualTo(5);
    }

    @Test
    void a_year_is_compared_with_the_one_before() {
        DeclaredCounts ten = new DeclaredCounts(null, 10, null, null, null, null);
        DeclaredCounts eight = new DeclaredCounts(null, 8, null, null, null, null);
        feeding.enrollment(
                TestEvents.trainingClass().declared(null, ten).event(),
                TestEvents.trainingClass().declared(null, ten).event(),
                TestEvents.trainingClass()
                        .in("thoi-lai", 2016)
                        .declared(null, eight)
                        .event(),
                TestEvents.trainingClass()
                        .line("STATE_MANAGEMENT", Track.STATE, Delivery.OWN, true)
                        .declared(null, null)
                        .event());
        JsonPath report = report();
        assertThat(report.getInt("lines[0].classesVersusPrevious.difference")).isEqualTo(1);
        assertThat(report.getFloat("lines[0].classesVersusPrevious.percent")).isEqualTo(100.0f);
        assertThat(report.getInt("lines[0].participationsVersusPrevious.previous"))
                .isEqualTo(8);
        assertThat(report.getFloat("lines[0].participationsVersusPrevious.percent"))
                .isEqualTo(150.0f);
        assertThat(report.getInt("lines[1].classesVersusPrevious.previous")).isZero();
        assertThat(report.getString("lines[1].classesVersusPrevious.percent")).isNull();
        assertThat(report.getString("lines[1].participationsVersusPrevious.difference"))
                .isNull();
    }

    @Test
    void a_report_takes_as_many_statements_with_fifty_classes_as_with_one() {
        feeding.enrollment(TestEvents.trainingClass().event());
        int withOne = CountingSql.of(YearReportTest::report);
        for (int i = 1; i < 50; i++) {
            feeding.enrollment(TestEvents.trainingClass().event());
        }
        assertThat(CountingSql.of(YearReportTest::report)).isEqualTo(withOne).isPositive();
    }

    @Test
    void every_rule_a_report_names_can_be_read() {
        feeding.planning(TestEvents.plan("thoi-lai", 2017, Stated.exact(1), Stated.exact(1)));
        JsonPath report = report();
        Map<String, Object> line = report.getMap("total");
        List<String> rules = new java.util.ArrayList<>(report.getList("targets.attainment.rule"));
        line.values().stream()
                .filter(value -> value instanceof Map<?, ?> map && map.containsKey("rule"))
                .forEach(value -> rules.add((String) ((Map<?, ?>) value).get("rule")));
        assertThat(rules).hasSize(25);
        for (String rule : rules) {
            as("auditor")
                    .get("/reporting/v1/counting-rules/" + rule)
                    .then()
                    .statusCode(200)
                    .body("id", equalTo(rule));
        }
    }

    @Test
    void a_year_of_which_nothing_is_known_has_no_lines_and_no_zeros() {
        as("lecturer")
                .get(YEAR)
                .then()
                .statusCode(200)
                .body("lines", hasSize(0))
                .body("total.classes.value", nullValue())
                .body("total.classes.qualifier", equalTo("NOT_STATED"))
                .body("towardTarget.participations.completeness", equalTo("UNKNOWN"))
                .body("certificatesWithoutClass.value", nullValue())
                .body("targets", hasSize(0));
    }

    @Test
    void a_city_officer_sees_the_centres_of_the_city() {
        ContractApi.given(TestTokens.token("city-officer", List.of(), List.of("92")))
                .get(YEAR)
                .then()
                .statusCode(200);
        ContractApi.given(TestTokens.token("city-officer", List.of(), List.of("01")))
                .get(YEAR)
                .then()
                .statusCode(404);
    }

    @Test
    void a_foreign_centre_is_not_found_like_one_that_does_not_exist() {
        as("director").get("/reporting/v1/centres/o-mon/years/2017").then().statusCode(404);
        as("director").get("/reporting/v1/centres/nowhere/years/2017").then().statusCode(404);
        as("director")
                .get("/reporting/v1/centres/o-mon/years/2017/reconciliation")
                .then()
                .statusCode(404);
    }

    @Test
    void who_is_nobody_or_has_not_the_role_is_refused() {
        ContractApi.givenBad(null).get(YEAR).then().statusCode(401);
        as("learner").get(YEAR).then().statusCode(403).body("code", equalTo("forbidden"));
        as("sending-unit").get(YEAR).then().statusCode(403);
        ContractApi.givenBad(null).get("/reporting/v1/counting-rules").then().statusCode(401);
    }

    @Test
    void a_bad_year_or_parameter_is_named() {
        RequestSpecification bad = ContractApi.givenBad(TestTokens.token("director", List.of("thoi-lai"), List.of()));
        bad.get("/reporting/v1/centres/thoi-lai/years/1066")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("path/year"));
        bad.get("/reporting/v1/centres/thoi-lai/years/soon").then().statusCode(400);
        bad.get(YEAR + "?colour=red").then().statusCode(400).body("code", equalTo("unknown-parameter"));
    }

    @Test
    void a_feed_never_heard_of_is_stale() {
        as("service")
                .get(YEAR)
                .then()
                .statusCode(200)
                .body("sources[0].stale", equalTo(true))
                .body("sources[0].position", nullValue());
    }
}
