package vn.thoilai.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.thoilai.contract.Delivery;
import vn.thoilai.contract.Qualifier;
import vn.thoilai.contract.Track;
import vn.thoilai.contract.planning.Plan;
import vn.thoilai.contract.reporting.Completeness;
import vn.thoilai.contract.reporting.Figure;
import vn.thoilai.contract.reporting.Outcome;
import vn.thoilai.contract.reporting.Reconciliation;
import vn.thoilai.contract.reporting.ReportLine;
import vn.thoilai.contract.reporting.YearReport;
import vn.thoilai.local.issuer.Role;
import vn.thoilai.local.register.Register2017;

/** The published year 2017, recomputed from a class register by the packaged services behind the gateway. */
class YearEndToEndIT {

    private static final String YEAR = "/reporting/v1/centres/thoi-lai/years/2017";
    private static final ObjectMapper JSON = new ObjectMapper();

    private static YearReport report() {
        return SharedSuite.api().get(Role.DIRECTOR, YEAR, YearReport.class);
    }

    @Test
    void each_track_has_the_published_classes_and_learners() {
        assertThat(report().lines())
                .filteredOn(line -> line.track() != null)
                .extracting(
                        ReportLine::track,
                        ReportLine::delivery,
                        line -> number(line.classes()),
                        line -> number(line.participations()))
                .containsExactly(
                        tuple(Track.PARTY, Delivery.OWN, 19, 1394),
                        tuple(Track.STATE, Delivery.OWN, 6, 604),
                        tuple(Track.MASS_ORGANISATION, Delivery.OWN, 8, 1040));
        var total = report().towardTarget();
        assertThat(number(total.classes())).isEqualTo(33);
        assertThat(number(total.participations())).isEqualTo(3038);
        assertThat(total.heads().value())
                .isLessThan(total.participations().value())
                .isPositive();
    }

    @Test
    void summer_classes_are_listed_apart_with_their_attendance() {
        var summer = line("SUMMER_TEACHERS");
        assertThat(summer.delivery()).isEqualTo(Delivery.CO_DELIVERED);
        assertThat(summer.countsTowardTarget()).isFalse();
        assertThat(number(summer.classes())).isEqualTo(8);
        assertThat(number(summer.summoned())).isEqualTo(1607);
        assertThat(number(summer.attended())).isEqualTo(1546);
        assertThat(summer.attendanceRatio().value()).isEqualByComparingTo("96.2");
        assertThat(summer.attendanceRatio().numerator()).isEqualByComparingTo("1546");
        assertThat(summer.attendanceRatio().denominator()).isEqualByComparingTo("1607");
    }

    @Test
    void hosted_cohorts_have_no_learners_stated_and_that_is_not_zero() {
        var hosted = line("INTERMEDIATE_THEORY");
        assertThat(hosted.cohorts()).containsExactly(2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(hosted.participations().value()).isNull();
        assertThat(hosted.participations().qualifier()).isEqualTo(Qualifier.NOT_STATED);
        assertThat(hosted.participations().completeness()).isEqualTo(Completeness.UNKNOWN);
        var total = report().total().participations();
        assertThat(total.completeness()).isEqualTo(Completeness.PARTIAL);
        assertThat(total.unknownClasses()).isEqualTo(8);
        assertThat(number(total)).isEqualTo(3038 + 1546);
    }

    @Test
    void everybody_passed_and_eighty_five_percent_were_fair_or_better() {
        var total = report().towardTarget();
        assertThat(total.passedShare().value()).isEqualByComparingTo("100.0");
        assertThat(number(total.fairOrBetter())).isEqualTo(2582);
        assertThat(total.fairOrBetterShare().value()).isEqualByComparingTo("85.0");
        assertThat(total.fairOrBetterShare().denominator()).isEqualByComparingTo("3038");
    }

    @Test
    void the_target_is_met_exactly() {
        assertThat(report().targets()).singleElement().satisfies(target -> {
            assertThat(target.target().value()).isEqualTo(33);
            assertThat(number(target.actual())).isEqualTo(33);
            assertThat(target.attainment().value()).isEqualByComparingTo("100.0");
            assertThat(target.exceeded()).isFalse();
            assertThat(target.planVersion()).isEqualTo(1);
        });
    }

    @Test
    void every_published_figure_is_reconciled_as_equal() {
        var reconciliation = SharedSuite.api().get(Role.DIRECTOR, YEAR + "/reconciliation", Reconciliation.class);
        assertThat(reconciliation.lines())
                .hasSizeGreaterThan(12)
                .allSatisfy(
                        line -> assertThat(line.outcome()).as(line.toString()).isEqualTo(Outcome.EQUAL));
        assertThat(reconciliation.different() + reconciliation.notComputable()).isZero();
    }

    @Test
    void the_plan_of_2018_is_drafted_as_published() {
        var plans = SharedSuite.api().list(Role.DIRECTOR, "/planning/v1/plans?centre=thoi-lai&year=2018", Plan.class);
        assertThat(plans).singleElement().satisfies(plan -> {
            var draft = plan.current();
            assertThat(draft.total().classes().value()).isEqualTo(36);
            assertThat(draft.total().classes().qualifier()).isEqualTo(Qualifier.ABOUT);
            assertThat(draft.lines())
                    .extracting(line -> line.track(), line -> line.classes().value())
                    .containsExactlyInAnyOrder(
                            tuple(Track.PARTY, 21), tuple(Track.STATE, 6), tuple(Track.MASS_ORGANISATION, 9));
            assertThat(draft.steps()).isNotEmpty();
            assertThat(draft.events()).hasSize(4);
        });
    }

    @Test
    void the_document_is_served_once_for_the_suite_as_yaml_and_as_json() throws IOException {
        var yaml = SharedSuite.get(null, "/openapi");
        assertThat(yaml.statusCode()).isEqualTo(200);
        assertThat(yaml.body()).contains("/enrollment/v1/classes:", "/reporting/v1/", "/planning/v1/plans:");
        var json = SharedSuite.get(null, "/openapi", "Accept", "application/json");
        assertThat(JSON.readTree(json.body()).path("paths").size()).isGreaterThan(25);
    }

    @Test
    void no_event_of_the_feed_names_a_person() throws IOException {
        var persons = persons();
        var last = "";
        var events = 0;
        while (true) {
            var answer = SharedSuite.get(Role.CITY_SYSTEM, "/enrollment/v1/feed?limit=1000" + last);
            assertThat(answer.statusCode()).isEqualTo(200);
            JsonNode page = JSON.readTree(answer.body());
            if (page.isEmpty()) {
                break;
            }
            assertThat(persons).noneMatch(answer.body()::contains);
            events += page.size();
            last = "&lastEventId=" + page.get(page.size() - 1).path("id").asText();
        }
        assertThat(events).isGreaterThan(4645 + 49);
    }

    @Test
    void a_foreign_centre_does_not_exist_for_others_and_nobody_gets_in_without_a_token() {
        assertThat(SharedSuite.get(null, YEAR).statusCode()).isEqualTo(401);
        assertThat(SharedSuite.get(Role.DIRECTOR, YEAR.replace("thoi-lai", "co-do"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(SharedSuite.get(Role.LEARNER, "/enrollment/v1/feed").statusCode())
                .isEqualTo(403);
    }

    @Test
    void every_service_tells_its_health_and_metrics() throws Exception {
        for (var port : SharedSuite.servicePorts()) {
            for (var probe : List.of("live", "ready", "started")) {
                assertThat(SharedSuite.direct(port, "/q/health/" + probe)).contains("\"status\": \"UP\"");
            }
            assertThat(SharedSuite.direct(port, "/q/metrics")).contains("jvm_memory_used_bytes");
        }
    }

    private static ReportLine line(String programme) {
        return report().lines().stream()
                .filter(line -> programme.equals(line.programme()))
                .findFirst()
                .orElseThrow();
    }

    private static int number(Figure figure) {
        return figure.value() == null ? -1 : figure.value().setScale(0).intValueExact();
    }

    /** Everything in the register that names a person. */
    private static List<String> persons() {
        return Register2017.generate()
                .learners()
                .lines()
                .skip(1)
                .map(row -> row.split(","))
                .flatMap(cells -> Stream.of(cells[0], cells[1]))
                .distinct()
                .toList();
    }
}
