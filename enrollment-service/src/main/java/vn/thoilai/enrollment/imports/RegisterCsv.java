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
import java.text.Normalizer;
import java.util.Iterator;
import java.util.List;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.kit.problem.Texts;

/** A file of a register as it arrives, row by row: never more of it than one row is in memory. */
final class RegisterCsv {

    private static final int LONGEST_CELL = 2_000;
    private static final int LONGEST_ROW = 10_000;

    private final List<String> columns;
    private final int most;
    private int[] places;
    private long line = 1;

    /**
     * A file to read.
     *
     * @param columns the columns it must have, in the order rows are handed on
     * @param most data rows it may have
     */
    RegisterCsv(List<String> columns, int most) {
        this.columns = columns;
        this.most = most;
    }

    /** Takes one row; a cell that is empty is null. */
    interface Sink {
        void row(long line, String[] cells) throws IOException;
    }

    /**
     * Reads to the end.
     *
     * @return number of data rows
     * @throws ProblemException 400 when it is not such a file, naming line or column; 413 when it has too many rows
     */
    int read(InputStream body, Sink sink) throws IOException {
        int rows = 0;
        try (Reader text = new InputStreamReader(withoutMark(body), StandardCharsets.UTF_8);
                CsvReader<CsvRecord> reader = reader(text)) {
            Iterator<CsvRecord> records = reader.iterator();
            places = records.hasNext() ? header(records.next()) : header(List.of());
            while (records.hasNext()) {
                CsvRecord row = records.next();
                line = row.getStartingLineNumber();
                if (++rows > most) {
                    throw new ProblemException(ProblemCode.BODY_TOO_LARGE, Texts.of("detail.csv-too-many-rows", most));
                }
                sink.row(line, cells(row));
            }
            return rows;
        } catch (CsvParseException notCsv) {
            // Its message may quote the row, which is personal.
            throw malformed("detail.csv-unreadable", line);
        }
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

    private static InputStream withoutMark(InputStream body) throws IOException {
        PushbackInputStream begun = new PushbackInputStream(body, 3);
        byte[] first = begun.readNBytes(3);
        boolean mark =
                first.length == 3 && first[0] == (byte) 0xEF && first[1] == (byte) 0xBB && first[2] == (byte) 0xBF;
        if (!mark) {
            begun.unread(first);
        }
        return begun;
    }

    private int[] header(CsvRecord record) {
        line = record.getStartingLineNumber();
        return header(record.getFields().stream().map(String::strip).toList());
    }

    private int[] header(List<String> names) {
        for (int place = 0; place < names.size(); place++) {
            String name = names.get(place);
            if (!columns.contains(name)) {
                throw ProblemException.invalid(
                        "/" + name, "unknown-column", Texts.of("detail.csv-unknown-column", name));
            }
            if (names.indexOf(name) != place) {
                throw ProblemException.invalid("/" + name, "repeated", Texts.of("detail.csv-repeated-column", name));
            }
        }
        for (String name : columns) {
            if (!names.contains(name)) {
                throw ProblemException.invalid("/" + name, "required", Texts.of("detail.csv-missing-column", name));
            }
        }
        return columns.stream().mapToInt(names::indexOf).toArray();
    }

    private String[] cells(CsvRecord row) {
        if (row.getFieldCount() != places.length) {
            throw malformed("detail.csv-cells", line, places.length, row.getFieldCount());
        }
        String[] cells = new String[places.length];
        for (int column = 0; column < cells.length; column++) {
            String cell = row.getField(places[column]).strip();
            // What is not UTF-8 arrives as the replacement character; looking for it here tells the row.
            if (cell.indexOf('\uFFFD') >= 0 || cell.indexOf('\0') >= 0) {
                throw malformed("detail.csv-encoding", line, columns.get(column));
            }
            cells[column] = cell.isEmpty() ? null : Normalizer.normalize(cell, Normalizer.Form.NFC);
        }
        return cells;
    }

    private static ProblemException malformed(String text, Object... arguments) {
        arguments[0] = String.valueOf(arguments[0]);
        return new ProblemException(ProblemCode.MALFORMED_BODY, Texts.of(text, arguments));
    }
}
