package vn.thoilai.enrollment.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thoilai.contract.enrollment.ImportsApi;
import vn.thoilai.kit.test.ContractApi;

/** What is sent as a workbook, and what is answered. */
@QuarkusTest
class BadWorkbookTest extends ImportTest {

    private static final byte[] CSV = (LEARNERS + "HV-1,Mẫu,,,\n").getBytes(StandardCharsets.UTF_8);

    private static byte[] workbook(Consumer<Workbook> content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            content.accept(workbook);
        }
        return bytes.toByteArray();
    }

    private static byte[] learners(Consumer<Worksheet> rows) throws IOException {
        return workbook(book -> {
            Worksheet sheet = book.newWorksheet("x");
            sheet.value(0, 0, "code");
            sheet.value(0, 1, "full_name");
            rows.accept(sheet);
        });
    }

    /** A few bytes of a million each. */
    private static byte[] bomb(String part, int megabytes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(part));
            byte[] zeros = new byte[1 << 20];
            for (int written = 0; written < megabytes; written++) {
                zip.write(zeros);
            }
        }
        return bytes.toByteArray();
    }

    private static ValidatableResponse answers(int status, String code, byte[] file) {
        return ContractApi.givenBad(OFFICER)
                .contentType(ImportsApi.XLSX)
                .body(file)
                .put(PATH + "/" + begin("thoi-lai") + "/files/learners")
                .then()
                .statusCode(status)
                .body("code", equalTo(code));
    }

    @Test
    void what_is_no_workbook_is_refused() throws IOException {
        answers(400, "malformed-body", CSV);
        answers(400, "malformed-body", "PK\u0003\u0004 not really".getBytes(StandardCharsets.US_ASCII));
        answers(400, "malformed-body", bomb("some/file.txt", 1));
        answers(400, "malformed-body", workbook(book -> {
            book.newWorksheet("a").value(0, 0, "code");
            book.newWorksheet("b").value(0, 0, "code");
        }));
        answers(
                400,
                "validation-failed",
                workbook(book -> book.newWorksheet("learners").value(0, 0, "height")));
        answers(400, "malformed-body", learners(sheet -> sheet.formula(1, 1, "1+1")));
        answers(400, "malformed-body", learners(sheet -> sheet.value(1, 2, "a third cell")));
        answers(400, "malformed-body", learners(sheet -> sheet.value(1, 1, "x".repeat(2_001))))
                .body("detail", equalTo("Line 2, column full_name: a cell may have at most 2,000 characters."));
        assertThat(number("SELECT count(*) FROM import_row")).isZero();
    }

    /** As they stand in a workbook; what XML cannot say itself is written as Excel writes it. */
    @ParameterizedTest
    @ValueSource(strings = {"\uFFFD", "\uFDD0", "\uD83F\uDFFE", "_x0000_", "_xFFFD_", "_xfffe_", "_xFFFF_", "_xD83D_"})
    void what_a_request_may_not_say_a_workbook_may_not_either(String sign) throws IOException {
        String rule = " has a character that cannot be stored: ";
        answers(400, "malformed-body", learners(sheet -> sheet.value(2, 1, "M" + sign + "u")))
                .body("detail", startsWith("Line 3, column full_name" + rule));
        answers(400, "malformed-body", learners(sheet -> sheet.value(0, 2, "h" + sign)))
                .body("detail", startsWith("Line 1, column 3" + rule));
    }

    @Test
    void what_would_unpack_to_too_much_is_refused() throws IOException {
        answers(413, "body-too-large", bomb("xl/sharedStrings.xml", 60));
        answers(413, "body-too-large", bomb("xl/worksheets/sheet1.xml", 1_025));
    }

    @Test
    void a_media_type_nobody_reads_is_refused() {
        for (Map.Entry<String, byte[]> body :
                Map.of("application/vnd.ms-excel", CSV, "application/json", CSV).entrySet()) {
            ContractApi.givenBad(OFFICER)
                    .contentType(body.getKey())
                    .body(body.getValue())
                    .put(PATH + "/" + begin("thoi-lai") + "/files/learners")
                    .then()
                    .statusCode(415);
        }
    }
}
