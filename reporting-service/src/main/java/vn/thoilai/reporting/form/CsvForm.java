package vn.thoilai.reporting.form;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.thoilai.contract.ReportMedia;
import vn.thoilai.contract.Stated;
import vn.thoilai.contract.reporting.Cumulative;
import vn.thoilai.contract.reporting.Figure;
import vn.thoilai.contract.reporting.ReportLine;
import vn.thoilai.contract.reporting.TargetAttainment;
import vn.thoilai.contract.reporting.YearReport;
import vn.thoilai.kit.document.CellText;

/**
 * A row for each figure, under the names and codes of the API whatever the language; UTF-8 behind a byte order mark, as
 * Excel wants it. What is unknown is empty, never 0.
 */
@ApplicationScoped
class CsvForm implements ReportForm {

    /** Columns: where a figure stands, and what it tells. */
    static final List<String> COLUMNS = Stream.concat(
                    Stream.of(
                            "centre",
                            "year",
                            "period",
                            "from",
                            "to",
                            "part",
                            "line",
                            "track",
                            "programme",
                            "delivery",
                            "countsTowardTarget",
                            "figure"),
                    LineFigures.told().stream())
            .toList();

    private static final char MARK = '\uFEFF';

    @Override
    public String mediaType() {
        return ReportMedia.CSV;
    }

    @Override
    public String extension() {
        return "csv";
    }

    @Override
    public byte[] of(YearReport report, OfficialTexts texts, Words words) {
        StringWriter text = new StringWriter();
        text.append(MARK);
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(COLUMNS);
            new Rows(csv, report).write();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private record Rows(CsvWriter csv, YearReport report) {

        void write() {
            lines("", report.period().from(), report.lines(), report.towardTarget(), report.total());
            Cumulative longer = report.cumulative();
            if (longer != null) {
                lines("cumulative.", longer.from(), longer.lines(), longer.towardTarget(), longer.total());
            }
            Object[] whole = place("report", report.period().from(), null);
            row(whole, "certificatesWithoutClass", report.certificatesWithoutClass());
            row(whole, "commendedWithoutClass", report.commendedWithoutClass());
            report.events().forEach(event -> {
                row(place("events." + event.kind(), report.period().from(), null), "planned", event.planned());
                row(place("events." + event.kind(), report.period().from(), null), "held", event.held());
            });
            report.targets().forEach(this::target);
        }

        private void lines(String prefix, LocalDate from, List<ReportLine> lines, ReportLine toward, ReportLine total) {
            lines.forEach(line -> line(place(prefix + "lines", from, line), line));
            line(place(prefix + "towardTarget", from, toward), toward);
            line(place(prefix + "total", from, total), total);
        }

        private void line(Object[] place, ReportLine line) {
            LineFigures.of(line).forEach((name, figure) -> row(place, name, figure));
            LineFigures.comparisons(line).forEach((name, comparison) -> {
                row(place, name + ".previous", values(comparison.previous()));
                row(place, name + ".difference", values(comparison.difference()));
                row(place, name + ".percent", values(comparison.percent()));
            });
        }

        private void target(TargetAttainment target) {
            Object[] place = place("targets." + target.basis(), report.period().from(), null);
            Stated asked = target.target();
            row(place, "target", values(asked.value(), null, asked.qualifier()));
            row(place, "actual", target.actual());
            row(place, "attainment", target.attainment());
        }

        private Object[] place(String part, LocalDate from, ReportLine line) {
            Object[] of = {
                report.centre(),
                report.year(),
                report.period().kind(),
                from,
                report.period().to(),
                part,
                null,
                null,
                null,
                null,
                null
            };
            if (line != null) {
                of[6] = line.key();
                of[7] = line.track();
                of[8] = line.programme();
                of[9] = line.delivery();
                of[10] = line.countsTowardTarget();
            }
            return of;
        }

        private static List<Object> values(Object... told) {
            return Arrays.asList(told);
        }

        private void row(Object[] place, String name, Figure figure) {
            row(place, name, LineFigures.told(figure));
        }

        private void row(Object[] place, String name, List<Object> told) {
            List<Object> cells = new ArrayList<>(Arrays.asList(place));
            cells.add(name);
            cells.addAll(told);
            while (cells.size() < COLUMNS.size()) {
                cells.add(null);
            }
            csv.writeRecord(cells.stream().map(Rows::cell).toList());
        }

        /** Only a text can be taken for a formula; a number below 0 is meant to be one. */
        private static String cell(Object value) {
            if (value == null) {
                return "";
            }
            return value instanceof BigDecimal number ? number.toPlainString() : CellText.defended(value.toString());
        }
    }
}
