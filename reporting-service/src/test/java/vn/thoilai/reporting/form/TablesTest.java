package vn.thoilai.reporting.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import vn.thoilai.contract.ReportMedia;

@QuarkusTest
class TablesTest extends FormTest {

    private static final List<String> LINE = List.of("key", "track", "programme", "delivery", "countsTowardTarget");
    private static final List<String> FIGURE = List.of(
            "value",
            "unit",
            "qualifier",
            "numerator",
            "denominator",
            "rule",
            "completeness",
            "unknownClasses",
            "cutOff",
            "feedPosition",
            "rows");

    @Test
    void csv_tells_every_figure_that_json_tells() throws IOException {
        JsonNode report = answered();
        List<String> expected = new ArrayList<>();
        report.get("lines").forEach(line -> told("lines", line, expected));
        told("towardTarget", report.get("towardTarget"), expected);
        told("total", report.get("total"), expected);
        for (String name : List.of("certificatesWithoutClass", "commendedWithoutClass")) {
            expected.add(row("report", null, name, report.get(name)));
        }
        report.get("targets")
                .forEach(target -> Stream.of("actual", "attainment")
                        .forEach(name -> expected.add(
                                row("targets." + target.get("basis").asText(), null, name, target.get(name)))));

        List<String> read = rows(get(ReportMedia.CSV).statusCode(200).extract().asByteArray()).stream()
                .filter(row -> !row.getField("rule").isEmpty())
                .map(row -> Stream.of(List.of("part"), LINE, List.of("figure"), FIGURE)
                        .flatMap(List::stream)
                        .map(name -> name.equals("key") ? "line" : name)
                        .map(row::getField)
                        .toList()
                        .toString())
                .toList();
        assertThat(read).hasSizeGreaterThan(80).containsExactlyElementsOf(expected);
    }

    private static void told(String part, JsonNode line, List<String> expected) {
        line.properties().stream()
                .filter(field -> field.getValue().has("rule"))
                .forEach(field -> expected.add(row(part, line, field.getKey(), field.getValue())));
    }

    private static String row(String part, JsonNode line, String name, JsonNode figure) {
        return Stream.of(
                        Stream.of(part),
                        LINE.stream().map(field -> line == null ? "" : text(line.get(field))),
                        Stream.of(name),
                        FIGURE.stream().map(field -> text(figure.get(field))))
                .flatMap(each -> each)
                .toList()
                .toString();
    }

    private static String text(JsonNode value) {
        return value == null || value.isNull() ? "" : value.asText();
    }

    private static List<NamedCsvRecord> rows(byte[] csv) {
        String text = new String(csv, StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFFcentre,year,period,from,to,part,line,");
        return CsvReader.builder().ofNamedCsvRecord(text.substring(1)).stream().toList();
    }

    @Test
    void csv_tells_the_target_as_it_was_asked_and_the_unknown_as_nothing() {
        List<NamedCsvRecord> rows = rows(get(ReportMedia.CSV).extract().asByteArray());
        NamedCsvRecord target = rows.stream()
                .filter(row -> row.getField("part").equals("targets.LEARNERS")
                        && row.getField("figure").equals("target"))
                .findFirst()
                .orElseThrow();
        assertThat(target.getField("value")).isEqualTo("3000");
        assertThat(target.getField("qualifier")).isEqualTo("ABOUT");
        NamedCsvRecord hosted = rows.stream()
                .filter(row -> row.getField("programme").equals("INTERMEDIATE_THEORY")
                        && row.getField("figure").equals("participations"))
                .findFirst()
                .orElseThrow();
        assertThat(hosted.getField("value")).isEmpty();
        assertThat(hosted.getField("completeness")).isEqualTo("UNKNOWN");
    }

    @Test
    void no_cell_is_a_formula() throws IOException {
        for (String evil : List.of("=HYPERLINK(\"http://x\")", "+1+1", "-2", "@SUM(A1)", "\t=1")) {
            byte[] csv = form(ReportMedia.CSV, report("SUMMER_TEACHERS", evil), OfficialTexts.BLANK, VIETNAMESE);
            assertThat(rows(csv).stream().map(row -> row.getField("programme"))).contains("'" + evil);
            byte[] xlsx = form(ReportMedia.XLSX, report("SUMMER_TEACHERS", evil), OfficialTexts.BLANK, VIETNAMESE);
            assertThat(cells(xlsx)).noneMatch(cell -> cell.getType() == CellType.FORMULA);
        }
    }

    @Test
    void a_workbook_counts_with_numbers_and_says_what_is_not_known() throws IOException {
        byte[] xlsx = get(ReportMedia.XLSX).statusCode(200).extract().asByteArray();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            assertThat(workbook.getSheets().map(sheet -> sheet.getName()))
                    .containsExactly("Số liệu", "Chất lượng", "Nguồn và quy tắc");
        }
        assertThat(row(xlsx, "Hệ Đảng")).startsWith("19", "1394");
        assertThat(row(xlsx, "Hệ Nhà nước")).startsWith("6", "604");
        assertThat(row(xlsx, "Hệ Đoàn thể")).startsWith("8", "1040");
        assertThat(row(xlsx, "Bồi dưỡng chính trị hè")).startsWith("8", "1546").contains("1607", "96.2");
        assertThat(row(xlsx, "Trung cấp lý luận chính trị – hành chính (khóa 2 đến 9)"))
                .startsWith("8", "chưa có số liệu");
        assertThat(row(xlsx, "Tổng cộng tất cả các lớp")).startsWith("49", "4584");
        assertThat(cells(xlsx).stream()
                        .filter(cell -> cell.getText().equals("4584"))
                        .map(cell -> cell.getDataFormatString()))
                .contains("\"trên \"#,##0");
    }

    /** Cells behind the first row of that name. */
    private static List<String> row(byte[] xlsx, String name) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            for (Row row : workbook.getFirstSheet().read()) {
                if (row.getCellCount() > 0 && name.equals(row.getCellText(0))) {
                    return row.stream()
                            .skip(1)
                            .filter(Objects::nonNull)
                            .map(cell -> cell.getType() == CellType.NUMBER
                                    ? cell.asNumber().stripTrailingZeros().toPlainString()
                                    : cell.getText())
                            .toList();
                }
            }
        }
        throw new AssertionError("No row " + name);
    }

    private static List<org.dhatim.fastexcel.reader.Cell> cells(byte[] xlsx) throws IOException {
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(xlsx), new ReadingOptions(true, false))) {
            List<org.dhatim.fastexcel.reader.Cell> cells = new ArrayList<>();
            for (Row row : workbook.getFirstSheet().read()) {
                row.stream().filter(Objects::nonNull).forEach(cells::add);
            }
            return cells;
        }
    }

    @Test
    void numbers_are_written_as_the_language_does() {
        assertThat(VIETNAMESE.number(new BigDecimal("1394"))).isEqualTo("1.394");
        assertThat(VIETNAMESE.number(new BigDecimal("96.2"))).isEqualTo("96,2");
        assertThat(Words.in(java.util.Locale.ENGLISH).number(new BigDecimal("1394.5")))
                .isEqualTo("1,394.5");
    }
}
