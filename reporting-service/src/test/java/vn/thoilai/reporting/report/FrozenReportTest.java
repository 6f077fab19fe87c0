package vn.thoilai.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.thoilai.reporting.report.ReportCalls.CITY;
import static vn.thoilai.reporting.report.ReportCalls.DIRECTOR;
import static vn.thoilai.reporting.report.ReportCalls.OFFICER;
import static vn.thoilai.reporting.report.ReportCalls.PATH;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thoilai.contract.enrollment.EnrollmentState;
import vn.thoilai.contract.enrollment.Grade;
import vn.thoilai.kit.test.ContractApi;
import vn.thoilai.kit.test.PostgresResource;
import vn.thoilai.kit.test.TestDatabase;
import vn.thoilai.reporting.Feeding;
import vn.thoilai.reporting.TestEvents;
import vn.thoilai.reporting.TestEvents.ClassBuilder;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "reporting"))
class FrozenReportTest {

    private final ClassBuilder taught = TestEvents.trainingClass();
    private final UUID enrollment = UUID.randomUUID();

    @Inject
    Feeding feeding;

    @BeforeEach
    void clean() {
        TestDatabase.clean();
        feeding.enrollment(ReportCalls.register(taught, enrollment));
    }

    /** The first learner failed after all. */
    private void editLate() {
        feeding.enrollment(ReportCalls.learner(enrollment, 2, taught.id, EnrollmentState.COMPLETED, 9, Grade.FAIL));
    }

    private static int passed(String report) {
        return ReportCalls.read(OFFICER, report, "/figures")
                .then()
                .statusCode(200)
                .extract()
                .path("total.passed.value");
    }

    private static byte[] document(String report) {
        return ReportCalls.read(OFFICER, report, "/document")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    @Test
    void a_draft_shows_what_is_known_now_and_a_submitted_report_what_was_known_then() {
        String report = ReportCalls.drafted();
        assertThat(passed(report)).isEqualTo(1);
        editLate();
        assertThat(passed(report)).isZero();
        ReportCalls.moved(report, "SUBMITTED");
        feeding.enrollment(ReportCalls.learner(enrollment, 3, taught.id, EnrollmentState.COMPLETED, 9, Grade.FAIR));
        assertThat(passed(report)).isZero();
        ReportCalls.moved(report, "RETURNED");
        assertThat(passed(report)).isEqualTo(1);
        ReportCalls.moved(report, "SUBMITTED");
        assertThat(passed(report)).isEqualTo(1);
    }

    @Test
    void a_late_edit_changes_not_one_byte_of_a_published_report() {
        String report = ReportCalls.published();
        byte[] before = document(report);
        String signature = ReportCalls.read(OFFICER, report, "/signature").asString();
        editLate();
        assertThat(document(report)).isEqualTo(before);
        assertThat(ReportCalls.read(OFFICER, report, "/signature").asString()).isEqualTo(signature);
        assertThat(passed(report)).isEqualTo(1);
        int live = ContractApi.given(OFFICER)
                .get("/reporting/v1/centres/thoi-lai/years/2017")
                .path("total.passed.value");
        assertThat(live).isZero();
    }

    @Test
    void what_is_published_are_the_bytes_that_were_submitted_and_approved() {
        String report = ReportCalls.moved(ReportCalls.drafted(), "SUBMITTED");
        byte[] submitted = document(report);
        editLate();
        ReportCalls.moved(report, "APPROVED", "PUBLISHED");
        assertThat(document(report)).isEqualTo(submitted);
        String sha256 = ReportCalls.read(OFFICER, report, "").path("sha256");
        assertThat(Frozen.sha256(submitted)).isEqualTo(sha256);
    }

    @Test
    void the_document_is_canonical_and_says_all_that_the_report_says() throws Exception {
        String report = ReportCalls.published();
        byte[] bytes = document(report);
        assertThat(new JsonCanonicalizer(bytes).getEncodedUTF8()).isEqualTo(bytes);
        JsonPath content = ContractApi.given(OFFICER)
                .get(PATH + "/" + report + "/document")
                .jsonPath();
        assertThat(content.getString("format")).isEqualTo("vn.thoilai.report/1");
        assertThat(content.getString("id")).isEqualTo(report);
        assertThat(content.getMap("texts")).isEqualTo(ReportCalls.texts());
        assertThat(content.getString("kind")).isEqualTo("ANNUAL");
        assertThat(content.getInt("figures.total.participations.value")).isEqualTo(2);
        assertThat(content.getString("figures.centreNameVi")).isEqualTo("Trung tâm thoi-lai");
    }

    @Test
    void the_etag_of_the_document_is_its_hash() {
        String report = ReportCalls.published();
        String etag = '"' + Frozen.sha256(document(report)) + '"';
        ReportCalls.read(OFFICER, report, "/document").then().header("ETag", equalTo(etag));
        ContractApi.given(OFFICER)
                .header("If-None-Match", etag)
                .get(PATH + "/" + report + "/document")
                .then()
                .statusCode(304);
    }

    @Test
    void a_draft_has_neither_document_nor_signature_and_what_is_submitted_no_signature() {
        String report = ReportCalls.drafted();
        ReportCalls.read(OFFICER, report, "/document").then().statusCode(404);
        ReportCalls.read(OFFICER, report, "/signature").then().statusCode(404);
        ReportCalls.moved(report, "SUBMITTED");
        ReportCalls.read(OFFICER, report, "/signature").then().statusCode(404);
        ReportCalls.moved(report, "RETURNED");
        ReportCalls.read(OFFICER, report, "/document").then().statusCode(404);
        ReportCalls.read(OFFICER, report, "")
                .then()
                .body("returnReason", equalTo("Thiếu lớp hè"), "sha256", nullValue());
    }

    @Test
    void a_newer_report_supersedes_the_published_one_and_both_stay_readable() {
        String first = ReportCalls.published();
        byte[] before = document(first);
        editLate();
        String second = ReportCalls.published();
        ReportCalls.read(CITY, first, "")
                .then()
                .body("state", equalTo("SUPERSEDED"), "supersededBy", equalTo(second), "allowedActions", empty());
        ReportCalls.read(CITY, second, "").then().body("state", equalTo("PUBLISHED"), "supersedes", equalTo(first));
        assertThat(document(first)).isEqualTo(before);
        String told = ReportCalls.read(CITY, second, "/document").path("supersedes");
        assertThat(told).isEqualTo(first);
        ContractApi.given(CITY)
                .get(PATH + "?state=PUBLISHED&centre=thoi-lai&year=2017&kind=ANNUAL&period=YEAR")
                .then()
                .body("items.id", contains(second));
    }

    @Test
    void reports_of_other_parts_of_the_year_do_not_supersede_each_other() {
        ReportCalls.published();
        Map<String, Object> half = ReportCalls.draft();
        half.put("period", "H1");
        String interim = ReportCalls.create(OFFICER, half)
                .then()
                .statusCode(201)
                .body("kind", equalTo("INTERIM"), "period.to", equalTo("2017-06-30"))
                .extract()
                .path("id");
        ReportCalls.moved(interim, "SUBMITTED", "APPROVED", "PUBLISHED");
        ContractApi.given(CITY).get(PATH + "?state=PUBLISHED").then().body("items.size()", equalTo(2));
    }

    @Test
    void texts_are_changed_until_the_report_is_submitted() {
        String report = ReportCalls.drafted();
        Map<String, Object> texts = ReportCalls.texts();
        texts.put("number", "46-BC/TTBDCT");
        Map<String, Object> update = Map.of("cutOff", "2017-12-31", "texts", texts);
        change(report, ReportCalls.etag(OFFICER, report), update)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("texts.number", equalTo("46-BC/TTBDCT"), "cutOff", equalTo("2017-12-31"));
        change(report, "\"1\"", update).then().statusCode(412);
        ReportCalls.moved(report, "SUBMITTED");
        change(report, ReportCalls.etag(OFFICER, report), update).then().statusCode(409);
    }

    private static io.restassured.response.Response change(String report, String etag, Map<String, Object> body) {
        return ContractApi.given(OFFICER)
                .contentType(ContentType.JSON)
                .header("If-Match", etag)
                .body(body)
                .put(PATH + "/" + report);
    }

    @Test
    void a_report_whose_cut_off_is_still_ahead_is_not_submitted() {
        Map<String, Object> body = ReportCalls.draft();
        body.put("cutOff", "2190-01-01");
        String report = ReportCalls.create(OFFICER, body)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        ReportCalls.move(DIRECTOR, report, "\"1\"", "SUBMITTED").then().statusCode(409);
    }
}
