package vn.thoilai.enrollment.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thoilai.kit.test.ContractApi;

@QuarkusTest
class BadCsvTest extends ImportTest {

    @Test
    void a_file_that_is_no_register_is_refused_at_once() {
        refused("full_name,birth_date,sex\n", "validation-failed", "code");
        refused("code,full_name,birth_date,sex,sending_unit,height\n", "validation-failed", "height");
        refused("code,full_name,birth_date,sex,sending_unit,code\n", "validation-failed", "code");
        refused("", "validation-failed", "code");
        refused(LEARNERS + "HV-1,Mẫu,,,\nHV-2,Mẫu\n", "malformed-body", "Line 3");
        refused(LEARNERS + "HV-1,Mẫu,,,\nHV-2," + "x".repeat(3_000) + ",,,\n", "malformed-body", "line 2");
        put(begin("thoi-lai"), "learners", LEARNERS + "HV-1,Mẫu,,,\n".repeat(200_001), 413);
        assertThat(number("SELECT count(*) FROM import_row")).isZero();
    }

    private static void refused(String csv, String code, String detail) {
        refused(csv.getBytes(StandardCharsets.UTF_8), code, detail);
    }

    private static ValidatableResponse refused(byte[] csv, String code, String detail) {
        return ContractApi.givenBad(OFFICER)
                .contentType("text/csv")
                .body(csv)
                .put(PATH + "/" + begin("thoi-lai") + "/files/learners")
                .then()
                .statusCode(400)
                .body("code", equalTo(code), "detail", containsString(detail));
    }

    @Test
    void what_is_not_utf_8_is_refused_with_its_line() {
        byte[] windows = (LEARNERS + "HV-1,Mau,,,\nHV-2,M\u00E2u,,,\n").getBytes(StandardCharsets.ISO_8859_1);
        refused(windows, "malformed-body", "Line 3");
    }

    @Test
    void a_header_that_is_not_utf_8_is_refused_without_quoting_it() {
        String file = LEARNERS + "HV-1,Mẫu,,,\n";
        for (Charset charset : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            notUtf8(file.getBytes(charset), 1);
        }
        byte[] random = new byte[20_000];
        new Random(7).nextBytes(random);
        notUtf8(random, 1);
        notUtf8("code,h\u00F6he\n".getBytes(StandardCharsets.ISO_8859_1), 2);
        notUtf8("code,\"a\nh\u00F6he\"\n".getBytes(StandardCharsets.ISO_8859_1), 2);
    }

    private static void notUtf8(byte[] file, int column) {
        refused(file, "malformed-body", "Line 1, column " + column + " has a character that cannot be stored: ")
                .body("detail", containsString("not UTF-8"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0", "\uFFFD", "\uFFFE", "\uFFFF", "\uFDD0", "\uD83F\uDFFE"})
    void what_a_request_may_not_say_a_file_may_not_either(String sign) {
        String rule = " has a character that cannot be stored: ";
        refused(
                LEARNERS + "HV-1,Mẫu,,,\nHV-2,M" + sign + "u,,,\n",
                "malformed-body",
                "Line 3, column full_name" + rule);
        refused(LEARNERS + "HV-1,Mẫu,,,x" + sign + "\n", "malformed-body", "Line 2, column sending_unit" + rule);
        refused("code,h" + sign + "\n", "malformed-body", "Line 1, column 2" + rule);
    }

    @Test
    void an_unknown_column_is_quoted_only_if_it_reads_well_and_no_longer_than_64_signs() {
        refused("code,\u001B[31mred\n", "validation-failed", "known: #2. Columns of this file are: code, ");
        refused("code,a\u202Eb\n", "validation-failed", "known: #2. Columns of this file are: code, ");
        refused("\uD83D\uDE00".repeat(70) + "\n", "validation-failed", "known: " + "\uD83D\uDE00".repeat(64) + ". ");
        // Longer than what is looked at beforehand, and cut there within a sign.
        refused("x" + "ẫ".repeat(4_000), "malformed-body", "behind line 1");
        refused("\uD83D\uDE00".repeat(4_000), "malformed-body", "behind line 1");
    }
}
