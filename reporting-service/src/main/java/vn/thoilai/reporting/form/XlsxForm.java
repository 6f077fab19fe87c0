package vn.thoilai.reporting.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.thoilai.contract.Qualifier;
import vn.thoilai.contract.ReportMedia;
import vn.thoilai.contract.reporting.YearReport;
import vn.thoilai.reporting.rules.CountingRules;

/**
 * A workbook with numbers that can be counted with: the tables, the quality, and what the figures rest on. A number that
 * is not exact says so in its format; what is unknown is said in words.
 */
@ApplicationScoped
class XlsxForm implements ReportForm {

    private static final double NAME_WIDTH = 48;
    private static final double CELL_WIDTH = 18;

    @Inject
    CountingRules rules;

    @Override
    public String mediaType() {
        return ReportMedia.XLSX;
    }

    @Override
    public String extension() {
        return "xlsx";
    }

    @Override
    public byte[] of(YearReport report, OfficialTexts texts, Words words) {
        LineTables lines = new LineTables(report, words);
        OtherTables others = new OtherTables(report, words, rules);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        // Excel reads an application's version as two numbers.
        try (Workbook workbook = new Workbook(file, "training-centre-suite", "1.0")) {
            sheet(
                    workbook,
                    "tables",
                    report,
                    words,
                    Stream.of(
                                    lines.opened().stream(),
                                    lines.cumulative(),
                                    lines.plan(),
                                    others.targets(),
                                    lines.versusPrevious(),
                                    others.events())
                            .flatMap(tables -> tables));
            sheet(
                    workbook,
                    "quality",
                    report,
                    words,
                    Stream.concat(lines.quality().stream(), Stream.of(others.withoutClass())));
            sheet(workbook, "sources", report, words, Stream.of(others.sources(), others.rules()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    /** A sheet under a head that stays where it is while one scrolls. */
    private static void sheet(
            Workbook workbook, String name, YearReport report, Words words, Stream<FormTable> tables) {
        Worksheet sheet = workbook.newWorksheet(words.say("sheet." + name));
        sheet.value(0, 0, words.say("page.title", report.centreNameVi(), String.valueOf(report.year())));
        sheet.value(1, 0, words.say("page.cutOff", words.day(report.cutOff())));
        sheet.range(0, 0, 0, 0).style().bold().fontSize(14).set();
        sheet.freezePane(1, 2);
        sheet.width(0, NAME_WIDTH);
        int row = 3;
        for (FormTable table : tables.toList()) {
            row = table(sheet, row, table, words) + 1;
        }
    }

    private static int table(Worksheet sheet, int from, FormTable table, Words words) {
        int row = from;
        sheet.value(row, 0, table.caption());
        sheet.range(row, 0, row, 0).style().bold().set();
        row++;
        List<String> columns = table.columns();
        for (int column = 0; column < columns.size(); column++) {
            sheet.value(row, column, columns.get(column));
            if (column > 0) {
                sheet.width(column, CELL_WIDTH);
            }
        }
        sheet.range(row, 0, row, columns.size() - 1)
                .style()
                .bold()
                .wrapText(true)
                .borderStyle("thin")
                .fillColor("E7EEF5")
                .set();
        row++;
        for (FormTable.Row each : table.rows()) {
            row(sheet, row++, each, words);
        }
        for (String note : table.notes()) {
            sheet.value(row, 0, note);
            sheet.range(row, 0, row, 0).style().italic().set();
            row++;
        }
        return row;
    }

    private static void row(Worksheet sheet, int row, FormTable.Row told, Words words) {
        sheet.value(row, 0, told.name());
        for (int i = 0; i < told.cells().size(); i++) {
            Cell cell = told.cells().get(i);
            if (cell.value() == null) {
                sheet.value(row, i + 1, cell.text());
            } else {
                sheet.value(row, i + 1, cell.value());
                sheet.style(row, i + 1).format(format(cell, words)).set();
            }
        }
        if (told.sum()) {
            sheet.range(row, 0, row, told.cells().size()).style().bold().set();
        }
    }

    /** Shows the number as it is, behind the word of how sure it is. */
    private static String format(Cell cell, Words words) {
        String digits = cell.percent() ? "#,##0.0\"%\"" : "#,##0";
        if (cell.qualifier() == Qualifier.EXACT) {
            return digits;
        }
        return '"' + words.say("qualifier." + cell.qualifier(), "") + '"' + digits;
    }
}
