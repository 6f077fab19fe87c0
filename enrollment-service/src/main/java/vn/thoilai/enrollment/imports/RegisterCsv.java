package vn.thoilai.enrollment.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import vn.thoilai.contract.enrollment.ImportFile;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.kit.document.CellText;
import vn.thoilai.kit.http.StoredText;
import vn.thoilai.kit.problem.Texts;

/** A file of a register as CSV, row by row: never more of it than one row is in memory. */
final class RegisterCsv {

    static final int LONGEST_CELL = 2_000;
    private static final int LONGEST_ROW = 10_000;

    /** A row of its own behind the last one, of signs that no text has. */
    private static final String END = "\0\uFFFE\0";

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
        CsvBeginning begun = CsvBeginning.of(body, LONGEST_ROW);
        try (Reader text = new InputStreamReader(begun.andEnd(END), StandardCharsets.UTF_8);
                CsvReader<CsvRecord> reader = reader(begun.separator(), text)) {
            Iterator<CsvRecord> records = reader.iterator();
            if (begun.namesSeparator()) {
                records.next();
            }
            heading = new Heading(file, names(next(records)));
            for (CsvRecord row = next(records); !isEnd(row); row = next(records)) {
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

    /** The next row, if only that of the end; swallowed by the last one, a quotation mark there is not closed. */
    private static CsvRecord next(Iterator<CsvRecord> records) {
        CsvRecord row = records.next();
        if (!isEnd(row) && row.getField(row.getFieldCount() - 1).endsWith(END)) {
            throw Heading.malformed("detail.csv-unclosed", String.valueOf(row.getStartingLineNumber()));
        }
        return row;
    }

    private static boolean isEnd(CsvRecord row) {
        return row.getFieldCount() == 1 && row.getField(0).equals(END);
    }

    static ProblemException tooMany(int most) {
        return new ProblemException(ProblemCode.BODY_TOO_LARGE, Texts.of("detail.csv-too-many-rows", most));
    }

    private static CsvReader<CsvRecord> reader(char separator, Reader text) {
        return CsvReader.builder()
                .fieldSeparator(separator)
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

    private List<String> names(CsvRecord record) {
        if (isEnd(record)) {
            return List.of();
        }
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
                cells[column] = heading.plain(column, cell(row.getField(place), place));
            }
        }
        return cells;
    }

    private String cell(String text, int place) {
        // Looking for it only here tells the row.
        if (!StoredText.fits(text)) {
            throw Heading.unstorable(line, heading.name(place));
        }
        return CellText.read(text);
    }
}
