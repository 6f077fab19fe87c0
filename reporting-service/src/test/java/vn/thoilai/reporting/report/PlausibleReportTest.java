package vn.thoilai.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thoilai.contract.Delivery;
import vn.thoilai.contract.Track;
import vn.thoilai.contract.enrollment.DeclaredCounts;
import vn.thoilai.kit.test.ContractApi;
import vn.thoilai.kit.test.PostgresResource;
import vn.thoilai.kit.test.TestDatabase;
import vn.thoilai.reporting.Feeding;
import vn.thoilai.reporting.TestEvents;
import vn.thoilai.reporting.TestEvents.ClassBuilder;

/** What contradicts itself is not submitted; what only stands out is. */
@QuarkusTest
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "reporting"))
class PlausibleReportTest {

    @Inject
    Feeding feeding;

    private final ClassBuilder contradicting = TestEvents.trainingClass()
            .line("COUNCIL_DEPUTY", Track.STATE, Delivery.CO_DELIVERED, true)
            .declared(null, new DeclaredCounts(40, 38, 41, null, null, null));

    @BeforeEach
    void clean() {
        TestDatabase.clean();
        feeding.enrollment(TestEvents.centre("thoi-lai", "927", "92"), contradicting.event());
    }

    @Test
    void figures_that_contradict_themselves_are_not_submitted_until_they_are_put_right() {
        String report = ReportCalls.drafted();
        String etag = ReportCalls.etag(ReportCalls.DIRECTOR, report);
        ReportCalls.move(ReportCalls.DIRECTOR, report, etag, "SUBMITTED")
                .then()
                .statusCode(409)
                .body("code", equalTo("conflict"))
                .body("errors.code", contains("attended-above-summoned@1"))
                .body("errors[0].pointer", equalTo("/to"))
                .body("errors[0].detail", containsString("41"));
        ReportCalls.read(ReportCalls.DIRECTOR, report, "").then().body("state", equalTo("DRAFT"));
        assertThat(ReportCalls.etag(ReportCalls.DIRECTOR, report)).isEqualTo(etag);

        contradicting.version = 2;
        contradicting.declared = new DeclaredCounts(41, 38, 38, null, null, null);
        feeding.enrollment(contradicting.event());
        ReportCalls.move(ReportCalls.DIRECTOR, report, etag, "SUBMITTED")
                .then()
                .statusCode(200)
                .body("state", equalTo("SUBMITTED"));
    }

    @Test
    void a_returned_report_is_looked_through_again() {
        contradicting.version = 2;
        contradicting.declared = new DeclaredCounts(41, 38, 38, null, null, null);
        feeding.enrollment(contradicting.event());
        String report = ReportCalls.moved(ReportCalls.drafted(), "SUBMITTED", "RETURNED");
        contradicting.version = 3;
        contradicting.declared = new DeclaredCounts(40, 38, 41, null, null, null);
        feeding.enrollment(contradicting.event());
        ReportCalls.move(ReportCalls.DIRECTOR, report, ReportCalls.etag(ReportCalls.DIRECTOR, report), "SUBMITTED")
                .then()
                .statusCode(409);
    }

    @Test
    void what_only_stands_out_is_submitted_and_the_approver_sees_it() {
        contradicting.version = 2;
        contradicting.declared = new DeclaredCounts(41, 38, 38, null, null, null);
        feeding.enrollment(contradicting.starting(LocalDate.of(2018, 1, 8)).event());
        String report = ReportCalls.moved(ReportCalls.drafted(), "SUBMITTED");
        String cutOff = ReportCalls.read(ReportCalls.CITY, report, "").path("cutOff");
        ContractApi.given(ReportCalls.CITY)
                .get("/reporting/v1/centres/thoi-lai/years/2017/findings?cutOff=" + cutOff)
                .then()
                .statusCode(200)
                .body("findings.rule", contains("start-outside-plan-year@1"))
                .body("errors", equalTo(0));
    }
}
