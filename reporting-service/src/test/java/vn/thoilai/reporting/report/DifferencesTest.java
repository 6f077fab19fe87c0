package vn.thoilai.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.thoilai.reporting.report.ReportCalls.DIRECTOR;
import static vn.thoilai.reporting.report.ReportCalls.PATH;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thoilai.contract.enrollment.DeclaredCounts;
import vn.thoilai.contract.enrollment.EnrollmentState;
import vn.thoilai.contract.enrollment.Grade;
import vn.thoilai.kit.test.ContractApi;
import vn.thoilai.kit.test.PostgresResource;
import vn.thoilai.kit.test.TestDatabase;
import vn.thoilai.reporting.Feeding;
import vn.thoilai.reporting.TestEvents;
import vn.thoilai.reporting.TestEvents.ClassBuilder;
import vn.thoilai.reporting.db.CountingSql;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "reporting"))
class DifferencesTest {

    private final ClassBuilder taught = TestEvents.trainingClass();
    private final ClassBuilder declared =
            TestEvents.trainingClass().declared(2, new DeclaredCounts(null, 20, null, null, null, null));
    private final UUID enrollment = UUID.randomUUID();
    private String report;

    @Inject
    Feeding feeding;

    @BeforeEach
    void publish() {
        TestDatabase.clean();
        feeding.enrollment(ReportCalls.register(taught, enrollment));
        feeding.enrollment(declared.event());
        report = ReportCalls.published();
    }

    private ValidatableResponse differences(String part) {
        return ContractApi.given(DIRECTOR)
                .get(PATH + "/" + report + "/differences" + part)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse behind(String address) {
        return ContractApi.given(DIRECTOR).get(address).then().statusCode(200);
    }

    private String link(String with, String figure) {
        List<Map<String, Object>> figures =
                differences("?with=" + with).extract().path("figures");
        return figures.stream()
                .filter(each -> figure.equals(each.get("figure")))
                .map(each -> (String) each.get("rows"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void where_nothing_changed_nothing_differs() {
        differences("?with=now").body("figures", empty());
        differences("/rows?with=now").body("items", empty());
        differences("?with=" + report).body("figures", empty());
    }

    @Test
    void a_late_edit_is_named_with_both_values_down_to_the_enrollment() {
        feeding.enrollment(ReportCalls.learner(enrollment, 2, taught.id, EnrollmentState.COMPLETED, 10, Grade.FAIL));
        differences("?with=now")
                .body("figures.figure", hasItems("/total/passed", "/total/fairOrBetter", "/towardTarget/passed"))
                .body("figures.find { it.figure == '/total/passed' }.inReport.value", equalTo(1))
                .body("figures.find { it.figure == '/total/passed' }.inOther.value", equalTo(0));
        behind(link("now", "/total/passed"))
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("ENROLLMENT"), "items[0].id", equalTo(enrollment.toString()))
                .body("items[0].classId", equalTo(taught.id.toString()), "items[0].change", equalTo("GONE"))
                .body("items[0].inReport.grade", equalTo("GOOD"), "items[0].inOther.grade", equalTo("FAIL"));
        differences("/rows?with=now").body("items", hasSize(1)).body("items[0].change", equalTo("CHANGED"));
        differences("/rows?with=now&indicator=PARTICIPATIONS").body("items", empty());
    }

    @Test
    void an_enrollment_and_a_class_that_came_later_are_added() {
        ClassBuilder late = TestEvents.trainingClass();
        UUID one = UUID.randomUUID();
        feeding.enrollment(
                late.event(), ReportCalls.learner(one, 1, late.id, EnrollmentState.COMPLETED, 10, Grade.FAIR));
        String participations = link("now", "/total/participations");
        behind(participations).body("items", hasSize(1)).body("items[0].change", equalTo("ADDED"));
        behind(participations).body("items[0].id", equalTo(one.toString())).body("items[0].inReport", nullValue());
        behind(link("now", "/total/classes"))
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("CLASS"), "items[0].id", equalTo(late.id.toString()));
    }

    @Test
    void what_a_class_declared_is_compared_where_it_keeps_no_roster() {
        declared.version = 2;
        declared.declared(2, new DeclaredCounts(null, 25, null, null, null, null));
        feeding.enrollment(declared.event());
        behind(link("now", "/total/participations"))
                .body("items", hasSize(1))
                .body("items[0].change", equalTo("CHANGED"))
                .body("items[0].inReport.declared.participations", equalTo(20))
                .body("items[0].inOther.declared.participations", equalTo(25));
    }

    @Test
    void a_class_that_no_longer_counts_takes_its_rows_along() {
        taught.version = 2;
        taught.state(vn.thoilai.contract.enrollment.ClassState.CANCELLED);
        feeding.enrollment(taught.event());
        behind(link("now", "/total/participations"))
                .body("items.kind", equalTo(List.of("ENROLLMENT", "ENROLLMENT")))
                .body("items.change", equalTo(List.of("GONE", "GONE")));
    }

    @Test
    void two_published_reports_are_compared_by_their_frozen_rows() {
        feeding.enrollment(ReportCalls.learner(enrollment, 2, taught.id, EnrollmentState.COMPLETED, 10, Grade.FAIL));
        String second = ReportCalls.published();
        feeding.enrollment(ReportCalls.learner(enrollment, 3, taught.id, EnrollmentState.COMPLETED, 10, Grade.FAIR));
        behind(link(second, "/total/passed")).body("items[0].inOther.grade", equalTo("FAIL"));
        differences("?with=now").body("figures.figure.findAll { it == '/total/passed' }", empty());
        ContractApi.given(DIRECTOR)
                .get(PATH + "/" + second + "/differences?with=" + report)
                .then()
                .body("figures.find { it.figure == '/total/passed' }.inReport.value", equalTo(0));
    }

    @Test
    void rows_come_in_pages_and_in_one_statement_whatever_their_number() {
        List<vn.thoilai.contract.feed.FeedEvent> many = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            many.add(TestEvents.enrollment(taught.id, "q" + i, EnrollmentState.COMPLETED, 1, Grade.FAIR));
        }
        feeding.enrollment(many);
        List<String> seen = new ArrayList<>();
        String cursor = null;
        do {
            ValidatableResponse page =
                    differences("/rows?with=now&limit=10" + (cursor == null ? "" : "&cursor=" + cursor));
            seen.addAll(page.extract().path("items.id"));
            cursor = page.extract().path("next");
        } while (cursor != null);
        assertThat(seen).hasSize(25).doesNotHaveDuplicates();
        int few = CountingSql.of(() -> differences("/rows?with=now&limit=1"));
        assertThat(CountingSql.of(() -> differences("/rows?with=now&limit=500")))
                .isEqualTo(few);
    }

    @Test
    void a_report_is_not_compared_with_one_the_caller_may_not_know_of_or_of_another_year() {
        Map<String, Object> other = ReportCalls.draft();
        other.put("year", 2018);
        String next = ReportCalls.create(ReportCalls.OFFICER, other).path("id");
        for (String with : List.of(next, UUID.randomUUID().toString())) {
            ContractApi.given(DIRECTOR)
                    .get(PATH + "/" + report + "/differences?with=" + with)
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("query/with"));
        }
    }
}
