package vn.thoilai.enrollment.exports;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/** UTF-8, as RFC 4180 has it, behind a byte order mark: without one Excel takes it for another encoding. */
final class CsvTable implements ExportedTable {

    private static final char MARK = '\uFEFF';

    private final CsvWriter csv;

    CsvTable(Path path) throws IOException {
        Writer text = Files.newBufferedWriter(path);
        text.write(MARK);
        csv = CsvWriter.builder().build(text);
    }

    @Override
    public void row(String... cells) {
        csv.writeRecord(cells);
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
