package vn.thoilai.enrollment.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thoilai.contract.enrollment.ImportFile;
import vn.thoilai.contract.enrollment.ImportsApi;
import vn.thoilai.kit.identity.Roles;
import vn.thoilai.kit.test.ContractApi;
import vn.thoilai.kit.test.TestTokens;

@QuarkusTest
class ExportTest extends ImportTest {

    private static final String EXPORTS = "/enrollment/v1/exports/";

    /** Names that a spreadsheet would take for formulas, that look like defended ones, or have spaces around them. */
    private static final List<String> NAMES = List.of(
            "=1+1",
            "+84",
            "-5",
            "@cmd",
            "'=1+1",
            "''x",
            "'x",
            " Mẫu ",
            "\tMẫu",
            "Nguyễn, \"Mẫu\"",
            "Mẫu\nHai",
            "Mẫu\r\nBa",
            "＝1+1",
            "＋84",
            "－5",
            "＠cmd",
            "'＝1",
            "_x0041_bc",
            "_x005F_x0041_",
            "_x0041_x0042_",
            "a\u0001b",
            "_x0041\u0001");

    private static Response export(String token, ImportFile file, String type) {
        return ContractApi.given(token)
                .accept(type)
                .queryParam("centre", "thoi-lai")
                .queryParam("year", 2017)
                .get(EXPORTS + file);
    }

    private static void whole_register() {
        ImportResultsTest.prepare();
        String id = begin("thoi-lai");
        put(
                id,
                "attendance",
                ImportResultsTest.ATTENDANCE + "L1,1,HV-1,PRESENT,\nL1,2,HV-1,LATE,2017-03-07T00:40:00.123456Z\n",
                200);
        put(id, "scores", ImportResultsTest.SCORES + "L1,T1,HV-1,1,4.0\nL1,T1,HV-1,2,8.0\nL1,T2,HV-1,1,9.0\n", 200);
        put(
                id,
                "classes",
                "code,name,programme,start_date,capacity,lecturers,partner,delivery,roster_kept,declared_summoned,declared_assessed\n"
                        + "L8,Lớp hè,SUMMER_TEACHERS,2017-07-01,200,lan minh,education-office,,false,0,\n",
                200);
        assertThat(committed(id).getString("state")).isEqualTo("COMMITTED");
        for (int name = 0; name < NAMES.size(); name++) {
            sql("INSERT INTO learner (id, centre_id, code, full_name, version) SELECT uuidv7(), id, 'X-" + name + "', '"
                    + NAMES.get(name).replace("'", "''") + "', 1 FROM centre WHERE code = 'thoi-lai'");
        }
        sql("UPDATE enrollment SET score = 7, grade = 'FAIR', reason = '=rút' WHERE state = 'WITHDRAWN'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/csv", ImportsApi.XLSX})
    void what_is_exported_changes_nothing_when_it_comes_back(String type) {
        whole_register();
        String id = begin("thoi-lai");
        for (ImportFile file : ImportFile.values()) {
            Response exported = export(OFFICER, file, type);
            assertThat(exported.statusCode()).isEqualTo(200);
            assertThat(exported.contentType()).startsWith(type);
            assertThat(exported.header("Content-Disposition")).contains("attachment", "thoi-lai-2017-" + file);
            ContractApi.given(OFFICER)
                    .contentType(type)
                    .body(exported.asByteArray())
                    .put(PATH + "/" + id + "/files/" + file)
                    .then()
                    .statusCode(200);
        }
        JsonPath job = previewed(id);
        assertThat(problems(id)).isEmpty();
        assertThat(counts(job, "classes")).containsExactly(0, 0, 0, 2);
        assertThat(counts(job, "learners")).containsExactly(0, 0, 0, 3 + NAMES.size());
        assertThat(counts(job, "roster")).containsExactly(0, 0, 0, 3);
        assertThat(counts(job, "attendance")).containsExactly(0, 0, 0, 2);
        assertThat(counts(job, "scores")).containsExactly(0, 0, 0, 3);
        assertThat(committed(id).getInt("written")).isZero();
    }

    @Test
    void no_cell_begins_as_a_formula() {
        whole_register();
        String csv = export(OFFICER, ImportFile.learners, "text/csv").asString();
        assertThat(csv)
                .contains("'=1+1", "'+84", "'-5", "'@cmd", "''=1+1", "'\tMẫu")
                .contains("'＝1+1", "'＋84", "'－5", "'＠cmd", "''＝1");
        assertThat(csv.lines().skip(1).flatMap(line -> List.of(line.split(",")).stream()))
                .noneMatch(cell -> cell.matches("\"?[=+@＝＋－＠\t-].*"));
    }

    @Test
    void a_workbook_says_texts_as_excel_writes_them() throws IOException {
        whole_register();
        byte[] exported = export(OFFICER, ImportFile.learners, ImportsApi.XLSX).asByteArray();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(exported))) {
            // This reader gives back what stands there, Excel what it stands for.
            assertThat(workbook.getFirstSheet().read().stream().map(row -> row.getCellText(1)))
                    .contains("_x005F_x0041_bc", "_x005F_x005F_x005F_x0041_", "a_x0001_b");
        }
    }

    @Test
    void a_workbook_of_excel_says_what_was_typed() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("learners");
            sheet.value(0, 0, "code");
            sheet.value(0, 1, "full_name");
            sheet.value(1, 0, "HV-1");
            sheet.value(1, 1, "_x005F_x0041_bc");
            sheet.value(2, 0, "HV-2");
            sheet.inlineString(2, 1, "M_x1eab_u _X0041_ _x41_");
        }
        String id = begin("thoi-lai");
        ContractApi.given(OFFICER)
                .contentType(ImportsApi.XLSX)
                .body(bytes.toByteArray())
                .put(PATH + "/" + id + "/files/learners")
                .then()
                .statusCode(200);
        assertThat(committed(id).getInt("written")).isEqualTo(2);
        assertThat(text("SELECT string_agg(full_name, ', ' ORDER BY code) FROM learner"))
                .isEqualTo("_x0041_bc, Mẫu _X0041_ _x41_");
    }

    @Test
    void an_export_leaves_no_file_and_says_in_the_trail_whose_records_were_read() {
        whole_register();
        export(OFFICER, ImportFile.roster, "text/csv");
        assertThat(number("SELECT cardinality(persons) FROM audit_entry WHERE outcome = 'READ'"
                        + " AND resource = '/enrollment/v1/exports/roster' AND centres = '{thoi-lai}'"))
                .isEqualTo(3);
        File[] files = Path.of(System.getProperty("java.io.tmpdir"))
                .toFile()
                .listFiles((folder, name) -> name.startsWith("export-"));
        assertThat(files).isEmpty();
    }

    @Test
    void a_foreign_centre_and_those_without_the_role_get_nothing() {
        whole_register();
        String foreign = TestTokens.token(Roles.TRAINING_OFFICER, List.of("co-do"), List.of());
        assertThat(export(foreign, ImportFile.learners, "text/csv").statusCode())
                .isEqualTo(404);
        for (String role : List.of(Roles.LECTURER, Roles.LEARNER, Roles.SENDING_UNIT)) {
            String token = TestTokens.token(role, List.of("thoi-lai"), List.of());
            assertThat(export(token, ImportFile.classes, "text/csv").statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void a_workbook_as_people_make_it_is_understood() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            workbook.newWorksheet("ghi chú").value(0, 0, "không phải tệp này");
            Worksheet sheet = workbook.newWorksheet("learners");
            List<String> header = List.of("code", "full_name", "birth_date", "sex");
            for (int column = 0; column < header.size(); column++) {
                sheet.value(0, column, header.get(column));
            }
            sheet.value(1, 0, 4711);
            sheet.value(1, 1, "Nguye\u0302\u0303n Văn Mẫu");
            sheet.value(1, 2, LocalDate.of(1990, 5, 17));
            sheet.style(1, 2).format("dd/mm/yyyy").set();
            sheet.value(3, 0, "HV-2");
            sheet.value(3, 1, "Mẫu Hai");
            sheet.value(3, 2, "1991-01-02");
        }
        String id = begin("thoi-lai");
        ContractApi.given(OFFICER)
                .contentType(ImportsApi.XLSX)
                .body(bytes.toByteArray())
                .put(PATH + "/" + id + "/files/learners")
                .then()
                .statusCode(200);
        assertThat(committed(id).getInt("written")).isEqualTo(2);
        assertThat(
                        text(
                                "SELECT string_agg(code || ' ' || full_name || ' ' || birth_date, ', ' ORDER BY code) FROM learner"))
                .isEqualTo("4711 Nguy\u1EC5n Văn Mẫu 1990-05-17, HV-2 Mẫu Hai 1991-01-02");
        assertThat(bytes.toString(StandardCharsets.ISO_8859_1)).startsWith("PK");
    }
}
