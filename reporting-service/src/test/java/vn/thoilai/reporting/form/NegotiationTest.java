package vn.thoilai.reporting.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thoilai.contract.ReportMedia;
import vn.thoilai.kit.document.Turns;
import vn.thoilai.kit.test.ContractApi;
import vn.thoilai.kit.test.TestTokens;
import vn.thoilai.reporting.db.CountingSql;

@QuarkusTest
class NegotiationTest extends FormTest {

    @Inject
    Turns turns;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            */*                                                                             | application/json
            application/*                                                                   | application/json
            application/json, text/csv, application/pdf                                     | application/json
            text/csv;q=0.5, application/pdf;q=0.9                                           | application/pdf
            text/csv;q=0.1, text/html;q=0.2, */*;q=0.05                                     | text/html
            text/csv, */*;q=0.5                                                             | text/csv
            image/png, text/csv;q=0.3                                                       | text/csv
            text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8      | text/html
            application/vnd.openxmlformats-officedocument.spreadsheetml.sheet               | application/vnd.openxmlformats-officedocument.spreadsheetml.sheet""")
    void the_form_is_the_one_that_is_liked_best(String accept, String type) {
        get(accept).statusCode(200).contentType(startsWith(type)).header("Vary", equalTo("Accept, Accept-Language"));
    }

    @Test
    void who_chooses_nothing_gets_json() {
        as("director").get(YEAR).then().statusCode(200).contentType("application/json");
    }

    @Test
    void a_form_that_is_not_made_is_refused_with_a_problem() {
        for (String accept : List.of("image/png", "application/xml", "text/plain")) {
            ContractApi.givenBad(TestTokens.token("director", List.of("thoi-lai"), List.of()))
                    .accept(accept)
                    .get(YEAR)
                    .then()
                    .statusCode(406)
                    .contentType("application/problem+json")
                    .body("code", equalTo("not-acceptable"));
        }
    }

    @Test
    void a_file_has_a_name_old_and_new_clients_can_read() {
        get(ReportMedia.PDF)
                .statusCode(200)
                .header(
                        "Content-Disposition",
                        equalTo("inline; filename=\"bao-cao-thoi-lai-2017.pdf\"; filename*=UTF-8''"
                                + "B%C3%A1o%20c%C3%A1o%20n%C4%83m%202017%20-%20Trung%20t%C3%A2m%20thoi-lai.pdf"));
        get(ReportMedia.XLSX)
                .header("Content-Disposition", startsWith("attachment; filename=\"bao-cao-thoi-lai-2017.xlsx\""));
        get(ReportMedia.CSV)
                .header("Content-Disposition", startsWith("attachment; filename=\"bao-cao-thoi-lai-2017.csv\""));
        get(ReportMedia.JSON).header("Content-Disposition", equalTo(null));
    }

    @Test
    void vietnamese_is_spoken_unless_english_is_asked_for() {
        get(ReportMedia.HTML).header("Content-Language", equalTo("vi")).body(containsString("Lượt học viên"));
        for (String english : List.of("en", "en-GB,en;q=0.9,vi;q=0.1", "fr, en;q=0.5")) {
            as("director")
                    .accept(ReportMedia.HTML)
                    .header("Accept-Language", english)
                    .get(YEAR)
                    .then()
                    .header("Content-Language", equalTo("en"))
                    .body(containsString("Participations"))
                    .body(containsString("not known"));
        }
        as("director")
                .accept(ReportMedia.HTML)
                .header("Accept-Language", "fr")
                .get(YEAR)
                .then()
                .header("Content-Language", equalTo("vi"));
    }

    @ParameterizedTest
    @ValueSource(strings = {ReportMedia.CSV, ReportMedia.XLSX, ReportMedia.PDF, ReportMedia.HTML})
    void every_form_takes_as_many_statements_as_json(String type) {
        int asJson = CountingSql.of(() -> get(ReportMedia.JSON).statusCode(200));
        assertThat(CountingSql.of(() -> get(type).statusCode(200)))
                .isEqualTo(asJson)
                .isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {ReportMedia.CSV, ReportMedia.XLSX, ReportMedia.PDF, ReportMedia.HTML})
    void who_may_not_read_it_may_not_print_it(String type) {
        as("learner").accept(type).get(YEAR).then().statusCode(403).contentType("application/problem+json");
        as("director")
                .accept(type)
                .get("/reporting/v1/centres/o-mon/years/2017")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    @Test
    void while_as_many_are_printed_as_may_be_others_are_told_to_come_back() throws InterruptedException {
        CountDownLatch taken = new CountDownLatch(2);
        CountDownLatch done = new CountDownLatch(1);
        List<Thread> printers = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            Thread printer = new Thread(() -> turns.take(() -> {
                taken.countDown();
                try {
                    return done.await(1, java.util.concurrent.TimeUnit.MINUTES);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }));
            printer.start();
            printers.add(printer);
        }
        try {
            taken.await();
            for (String type : List.of(ReportMedia.PDF, ReportMedia.HTML)) {
                get(type)
                        .statusCode(503)
                        .contentType("application/problem+json")
                        .body("code", equalTo("unavailable"));
            }
            get(ReportMedia.JSON).statusCode(200);
        } finally {
            done.countDown();
            for (Thread printer : printers) {
                printer.join();
            }
        }
        get(ReportMedia.PDF).statusCode(200);
    }
}
