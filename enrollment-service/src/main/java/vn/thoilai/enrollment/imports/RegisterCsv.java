package vn.thoilai.enrollment.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import vn.thoilai.contract.enrollment.ImportFile;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.kit.problem.Texts;

/** A file of a register as CSV, row by row: never more of it than one row is in memory. */
final class RegisterCsv {

    static final int LONGEST_CELL = 2_000;
    private static final int LONGEST_ROW = 10_000;
    private static final String MARK = "\uFEFF";

    private final ImportFile file;
    private final int most;
    private Heading heading;
    private long line = 1;
    private int rows;

    /**
     * A file to read.
     *
     * @param most data rows it may have
     */
    RegisterCsv(ImportFile file, int most) {
        this.file = file;
        this.most = most;
    }

    /** Number of data rows read. */
    int rows() {
        return rows;
    }

    /**
     * Reads to the end.
     *
     * @return the columns it has
     * @throws ProblemException 400 when it is not such a file, naming line or column; 413 when it has too many rows
     */
    Heading read(InputStream body, RowSink sink) throws IOException {
        try (Reader text = new InputStreamReader(begun(body), StandardCharsets.UTF_8);
                CsvReader<CsvRecord> reader = reader(text)) {
            Iterator<CsvRecord> records = reader.iterator();
            heading = new Heading(file, records.hasNext() ? names(records.next()) : List.of());
            while (records.hasNext()) {
                CsvRecord row = records.next();
                line = row.getStartingLineNumber();
                if (++rows > most) {
                    throw tooMany(most);
                }
                sink.row(line, cells(row));
            }
            return heading;
        } catch (CsvParseException notCsv) {
            // Its message may quote the row, which is personal.
            throw Heading.malformed("detail.csv-unreadable", String.valueOf(line));
        }
    }

    static ProblemException tooMany(int most) {
        return new ProblemException(ProblemCode.BODY_TOO_LARGE, Texts.of("detail.csv-too-many-rows", most));
    }

    private static CsvReader<CsvRecord> reader(Reader text) {
        return CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .build(
                        CsvRecordHandler.builder()
                                .maxFields(64)
                                .maxFieldSize(LONGEST_CELL)
                                .maxRecordSize(LONGEST_ROW)
                                .build(),
                        text);
    }

    /** The file behind its byte order mark. Its first line is looked at as text, for it may not even be CSV. */
    private InputStream begun(InputStream body) throws IOException {
        PushbackInputStream begun = new PushbackInputStream(body, LONGEST_ROW);
        byte[] first = begun.readNBytes(LONGEST_ROW);
        String start = new String(first, StandardCharsets.UTF_8);
        // The last character may have been cut in two.
        String whole = first.length < LONGEST_ROW ? start : start.substring(0, start.length() - 1);
        String header = whole.lines().findFirst().orElse("");
        if (CellText.garbled(header)) {
            throw Heading.malformed("detail.csv-encoding", "1", 1 + commasBeforeGarbage(header));
        }
        int mark = start.startsWith(MARK) ? MARK.getBytes(StandardCharsets.UTF_8).length : 0;
        begun.unread(first, mark, first.length - mark);
        return begun;
    }

    private static long commasBeforeGarbage(String header) {
        return header.chars()
                .takeWhile(sign -> !CellText.garbage(sign))
                .filter(sign -> sign == ',')
                .count();
    }

    private List<String> names(CsvRecord record) {
        line = record.getStartingLineNumber();
        return record.getFields().stream().map(String::strip).toList();
    }

    private String[] cells(CsvRecord row) {
        if (row.getFieldCount() != heading.width()) {
            throw Heading.malformed("detail.csv-cells", String.valueOf(line), heading.width(), row.getFieldCount());
        }
        String[] cells = new String[heading.kept()];
        for (int column = 0; column < cells.length; column++) {
            int place = heading.place(column);
            if (place >= 0) {
                cells[column] = cell(row.getField(place), place);
            }
        }
        return cells;
    }

    private String cell(String text, int place) {
        // Looking for it only here tells the row.
        if (CellText.garbled(text)) {
            throw Heading.malformed("detail.csv-encoding", String.valueOf(line), heading.name(place));
        }
        return CellText.read(text);
    }
}
