package vn.thoilai.enrollment.exports;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;

/** UTF-8, as RFC 4180 has it. */
final class CsvTable implements ExportedTable {

    private final CsvWriter csv;

    CsvTable(Path path) throws IOException {
        csv = CsvWriter.builder().build(path);
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
