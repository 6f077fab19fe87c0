package vn.thoilai.enrollment.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thoilai.kit.test.ContractApi;

/** Files as spreadsheets of the country write them, and what a misplaced sign in them must not swallow. */
@QuarkusTest
class ImportSpellingTest extends ImportTest {

    private static final String RECORDS =
            "code;full_name;birth_date;party_member;party_admitted_on\nHV-1;Nguyễn Văn Mẫu;7/05/1990;TRUE;19/05/2015\n";

    @ParameterizedTest
    @ValueSource(strings = {";", "\t", ","})
    void the_header_tells_the_separator(String separator) {
        of("learners", RECORDS.replace(";", separator));
        assertThat(text("SELECT concat_ws(' ', full_name, birth_date, party_member, party_admitted_on) FROM learner"))
                .isEqualTo("Nguyễn Văn Mẫu 1990-05-07 t 2015-05-19");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=;\r\n", "\uFEFFsep=;\n", "\"sep=;\"\n", "SEP=;\n", "\uFEFF"})
    void a_first_line_may_name_the_separator(String first) {
        of("learners", first + RECORDS);
        assertThat(number("SELECT count(*) FROM learner WHERE code = 'HV-1'")).isEqualTo(1);
        String id = begin("thoi-lai");
        put(id, "learners", first + RECORDS + "HV-2;Mẫu;31/02/1990;;\n", 200);
        previewed(id);
        int line = first.contains("=") || first.contains("SEP") ? 4 : 3;
        assertThat(problems(id)).containsExactly("learners " + line + " birth_date bad-date");
    }

    @Test
    void scores_and_sessions_are_read_as_they_are_written() {
        ImportResultsTest.prepare();
        of("scores", "class;item;learner;score\nL1;T1;HV-1;8,5\n");
        of("attendance", "class;session;learner;mark;marked_at\nL1;06/03/2017;HV-1;LATE;06/03/2017 07:40\n");
        assertThat(text("SELECT score FROM assessment_score")).isEqualTo("8.5");
        assertThat(number("SELECT count(*) FROM attendance_mark WHERE marked_at = '2017-03-06T00:40:00Z'"))
                .isEqualTo(1);
        // One line more only: commas within cells of this file separate nothing.
        of("learners", "code;position\nHV-1;Bí thư, ủy viên\n");
        assertThat(text("SELECT position FROM learner WHERE code = 'HV-1'")).isEqualTo("Bí thư, ủy viên");
    }

    @Test
    void an_export_begins_so_that_excel_reads_vietnamese() {
        of("learners", RECORDS);
        byte[] csv = ContractApi.given(OFFICER)
                .accept("text/csv")
                .queryParam("centre", "thoi-lai")
                .get("/enrollment/v1/exports/learners")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("thoi-lai-learners.csv"))
                .extract()
                .asByteArray();
        assertThat(csv).startsWith(0xEF, 0xBB, 0xBF, 'c', 'o', 'd', 'e', ',');
        ContractApi.givenBad(OFFICER)
                .accept("text/csv")
                .queryParam("centre", "thoi-lai")
                .get("/enrollment/v1/exports/roster")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("query/year"), "errors[0].code", equalTo("required"));
    }

    @Test
    void a_quotation_mark_that_is_not_closed_swallows_no_row() {
        for (String rows : List.of(
                "Q1,Một\nQ2,\"Hai\nQ3,Ba\nQ4,Bốn", "Q1,Một\nQ2,\"Hai\nQ3,Ba\nQ4,Bốn\n", "Q1,Một\r\nQ2,\"Hai\r\n")) {
            refused("code,full_name\n" + rows, "malformed-body", "Line 3");
        }
        refused("code,\"full_name\nQ1,Một\n", "malformed-body", "Line 1");
        refused("code,full_name\nQ1,Một\nQ2,\"Hai\nQ3,\"Ba\"\n", "malformed-body", "line 2");

        String id = begin("thoi-lai");
        put(id, "learners", "code,full_name\nQ1,Một\nQ2,\"Hai\nQ3,Ba\nQ4,\"\nQ5,Mẫu \"Năm\"\n", 200);
        put(id, "classes", "code,name,programme,start_date\nL1,\"Lớp\n1\",PARTY_AWARENESS,2017-03-06\n", 200);
        previewed(id);
        assertThat(problems(id)).containsExactly("classes 2 name line-break", "learners 3 full_name line-break");
    }

    @Test
    void what_nobody_sees_stands_in_no_name() {
        String id = begin("thoi-lai");
        put(
                id,
                "learners",
                "code,full_name,position\nQ1,Mẫu\tMột,\nQ2,Mẫu\u200B Hai,\nQ3,Mẫu Ba,Bí\u202Ethư\nQ4,Mẫu Bốn,Bí thư\n",
                200);
        put(id, "classes", "code,name,programme,start_date\nL1,Lớp\u00AD1,PARTY_AWARENESS,2017-03-06\n", 200);
        previewed(id);
        assertThat(problems(id))
                .containsExactly(
                        "classes 2 name one-line",
                        "learners 2 full_name one-line",
                        "learners 3 full_name one-line",
                        "learners 4 position one-line");
    }

    @Test
    void a_header_of_other_words_is_answered_with_the_columns_there_are() {
        refused("Mã;Họ tên\nHV-1;Mẫu\n", "validation-failed", "Columns of this file are: code, full_name, birth_date");
        refused("full_name\nMẫu\n", "validation-failed", "Columns of this file are: code, full_name, birth_date");
    }

    @Test
    void what_cannot_be_committed_says_why() {
        ContractApi.given(OFFICER)
                .noContentType()
                .post(PATH + "/" + begin("thoi-lai") + "/commit")
                .then()
                .statusCode(409)
                .body("detail", containsString("No file"));
        String id = begin("thoi-lai");
        put(id, "learners", LEARNERS + "HV-1,Mẫu,,X,\nHV-2,,,,\n", 200);
        previewed(id);
        ContractApi.given(OFFICER)
                .noContentType()
                .post(PATH + "/" + id + "/commit")
                .then()
                .statusCode(409)
                .body("detail", containsString("2 rows have problems"));
        assertThat(ContractApi.given(OFFICER)
                        .get(PATH + "/" + id + "/problems")
                        .jsonPath()
                        .getString("items[0].detail"))
                .isEqualTo("sex must be one of: FEMALE, MALE");
        ContractApi.givenBad(OFFICER)
                .contentType("application/json")
                .body("{\"centre\": \"thoi-lai\"}")
                .post(PATH)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/year"), "errors[0].code", equalTo("required"));
    }

    private static void of(String file, String csv) {
        String id = begin("thoi-lai");
        put(id, file, csv, 200);
        JsonPath job = committed(id);
        assertThat(problems(id)).isEmpty();
        assertThat(job.getString("state")).isEqualTo("COMMITTED");
    }

    private static void refused(String csv, String code, String detail) {
        ContractApi.givenBad(OFFICER)
                .contentType("text/csv")
                .body(csv)
                .put(PATH + "/" + begin("thoi-lai") + "/files/learners")
                .then()
                .statusCode(400)
                .body("code", equalTo(code), "detail", containsString(detail));
    }
}
