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
import java.util.regex.Pattern;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.kit.problem.Texts;

/** A file of a register as it arrives, row by row: never more of it than one row is in memory. */
final class RegisterCsv {

    private static final int LONGEST_CELL = 2_000;
    private static final int LONGEST_ROW = 10_000;
    private static final int LONGEST_SHOWN = 64;
    private static final String MARK = "\uFEFF";

    /** Control signs and those that change how text around them looks. */
    private static final Pattern UNPRINTABLE = Pattern.compile("\\p{C}");

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
        try (Reader text = new InputStreamReader(begun(body), StandardCharsets.UTF_8);
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

    /** The file behind its byte order mark. Its first line is looked at as text, for it may not even be CSV. */
    private InputStream begun(InputStream body) throws IOException {
        PushbackInputStream begun = new PushbackInputStream(body, LONGEST_ROW);
        byte[] first = begun.readNBytes(LONGEST_ROW);
        String start = new String(first, StandardCharsets.UTF_8);
        // The last character may have been cut in two.
        String whole = first.length < LONGEST_ROW ? start : start.substring(0, start.length() - 1);
        String header = whole.lines().findFirst().orElse("");
        if (garbled(header)) {
            throw malformed("detail.csv-encoding", line, 1 + commasBeforeGarbage(header));
        }
        int mark = start.startsWith(MARK) ? MARK.getBytes(StandardCharsets.UTF_8).length : 0;
        begun.unread(first, mark, first.length - mark);
        return begun;
    }

    private static long commasBeforeGarbage(String header) {
        return header.chars()
                .takeWhile(sign -> !garbage(sign))
                .filter(sign -> sign == ',')
                .count();
    }

    /** What is not UTF-8 arrives as the replacement character; UTF-16 without a mark as text full of NUL. */
    private static boolean garbled(String text) {
        return text.chars().anyMatch(RegisterCsv::garbage);
    }

    private static boolean garbage(int sign) {
        return sign == '\uFFFD' || sign == '\0';
    }

    private int[] header(CsvRecord record) {
        line = record.getStartingLineNumber();
        return header(record.getFields().stream().map(String::strip).toList());
    }

    private int[] header(List<String> names) {
        for (int place = 0; place < names.size(); place++) {
            String name = names.get(place);
            if (!columns.contains(name)) {
                throw unknown(name, place + 1);
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

    private ProblemException unknown(String name, int place) {
        // A header cell in quotation marks reaches beyond the first line.
        if (garbled(name)) {
            return malformed("detail.csv-encoding", line, place);
        }
        String shown = UNPRINTABLE.matcher(name).find()
                ? "#" + place
                : name.codePoints()
                        .limit(LONGEST_SHOWN)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
        return ProblemException.invalid("/" + shown, "unknown-column", Texts.of("detail.csv-unknown-column", shown));
    }

    private String[] cells(CsvRecord row) {
        if (row.getFieldCount() != places.length) {
            throw malformed("detail.csv-cells", line, places.length, row.getFieldCount());
        }
        String[] cells = new String[places.length];
        for (int column = 0; column < cells.length; column++) {
            String cell = row.getField(places[column]).strip();
            // Looking for it only here tells the row.
            if (garbled(cell)) {
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
