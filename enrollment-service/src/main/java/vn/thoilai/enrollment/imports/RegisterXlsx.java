package vn.thoilai.enrollment.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import vn.thoilai.contract.enrollment.ImportFile;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.kit.document.CellText;
import vn.thoilai.kit.http.StoredText;

/**
 * A file of a register as an Excel workbook, row by row. What it shows counts: days are days whether typed as text or kept
 * as Excel keeps them. Formulas are refused, for what they come to depends on who opens the workbook.
 */
final class RegisterXlsx {

    /** Excel keeps no more digits of a number. */
    private static final MathContext DIGITS = new MathContext(15);

    /** No class has as many sessions; as a day it lies in 1927. */
    private static final BigDecimal NO_SESSION = BigDecimal.valueOf(10_000);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss");

    private final ImportFile file;
    private final int most;
    private Heading heading;
    private int rows;

    /** A file to read; see {@link RegisterCsv}. */
    RegisterXlsx(ImportFile file, int most) {
        this.file = file;
        this.most = most;
    }

    int rows() {
        return rows;
    }

    /**
     * Reads to the end.
     *
     * @return the columns it has
     * @throws ProblemException 400 when it is no such workbook, naming line or column; 413 when it is too large
     */
    Heading read(Path path, RowSink sink) throws IOException {
        PackedSize.require(path);
        try (ReadableWorkbook workbook = new ReadableWorkbook(path.toFile());
                Stream<Row> lines = sheet(workbook).openStream()) {
            Iterator<Row> all = lines.iterator();
            heading = new Heading(file, all.hasNext() ? names(all.next()) : List.of());
            while (all.hasNext()) {
                next(all.next(), sink);
            }
            return heading;
        } catch (ProblemException | UncheckedIOException ours) {
            throw ours;
        } catch (IOException | RuntimeException notXlsx) {
            // Its message may quote a cell, which is personal.
            throw Heading.malformed("detail.xlsx-unreadable");
        }
    }

    private Sheet sheet(ReadableWorkbook workbook) {
        return workbook.findSheet(file.name())
                .or(() -> workbook.getSheets().count() == 1 ? workbook.getSheet(0) : Optional.empty())
                .orElseThrow(() -> Heading.malformed("detail.xlsx-no-sheet", file.name()));
    }

    private static List<String> names(Row header) {
        List<String> names = IntStream.range(0, header.getCellCount())
                .mapToObj(place -> WorkbookText.read(header.getCellText(place)).strip())
                .toList();
        int last = names.size();
        while (last > 0 && names.get(last - 1).isEmpty()) {
            last--;
        }
        return names.subList(0, last);
    }

    private void next(Row row, RowSink sink) {
        int line = row.getRowNum();
        if (row.stream().allMatch(RegisterXlsx::blank)) {
            return;
        }
        if (++rows > most) {
            throw RegisterCsv.tooMany(most);
        }
        if (row.getCellCount() > heading.width()
                && IntStream.range(heading.width(), row.getCellCount())
                        .anyMatch(place -> !row.getCellText(place).isBlank())) {
            throw Heading.malformed("detail.csv-cells", String.valueOf(line), heading.width(), row.getCellCount());
        }
        String[] cells = new String[heading.kept()];
        for (int column = 0; column < cells.length; column++) {
            int place = heading.place(column);
            if (place >= 0) {
                cells[column] = heading.plain(
                        column,
                        row.getOptionalCell(place)
                                .map(cell -> text(cell, line, place))
                                .orElse(null));
            }
        }
        try {
            sink.row(line, cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean blank(Cell cell) {
        return cell == null || cell.getFormula() == null && cell.getText().isBlank();
    }

    private String text(Cell cell, int line, int place) {
        String column = heading.name(place);
        // A formula has the type of what it came to.
        if (cell.getFormula() != null) {
            throw Heading.malformed("detail.xlsx-formula", String.valueOf(line), column);
        }
        String text = switch (cell.getType()) {
            case EMPTY -> "";
            case STRING -> WorkbookText.read(cell.asString());
            case BOOLEAN -> String.valueOf(cell.asBoolean());
            case NUMBER -> number(cell, column);
            case FORMULA, ERROR -> throw Heading.malformed("detail.xlsx-formula", String.valueOf(line), column);
        };
        if (text.length() > RegisterCsv.LONGEST_CELL) {
            throw Heading.malformed("detail.xlsx-long-cell", String.valueOf(line), column, RegisterCsv.LONGEST_CELL);
        }
        if (!StoredText.fits(text)) {
            throw Heading.unstorable(line, column);
        }
        return CellText.read(text);
    }

    private static String number(Cell cell, String column) {
        BigDecimal number = cell.asNumber();
        boolean day = column.endsWith("_date") || column.equals("session") && number.compareTo(NO_SESSION) > 0;
        if (day || column.equals("marked_at")) {
            LocalDateTime time = cell.asDate();
            return day ? time.toLocalDate().toString() : TIME.format(time);
        }
        return number.round(DIGITS).stripTrailingZeros().toPlainString();
    }
}
