package vn.thoilai.enrollment.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.thoilai.enrollment.imports.WorkbookText;

/** A workbook of one sheet, all cells text. Texts stand in their cells: a table of shared ones would be held in memory. */
final class XlsxTable implements ExportedTable {

    private static final int FLUSHED_TOGETHER = 1_000;

    private final OutputStream disk;
    private final Workbook workbook;
    private final Worksheet sheet;
    private int rows;

    XlsxTable(Path path, String name) throws IOException {
        disk = Files.newOutputStream(path);
        // Excel reads an application's version as two numbers.
        workbook = new Workbook(disk, "training-centre-suite", "1.0");
        sheet = workbook.newWorksheet(name);
        sheet.freezePane(0, 1);
    }

    @Override
    public void row(String... cells) throws IOException {
        for (int column = 0; column < cells.length; column++) {
            if (cells[column] != null) {
                sheet.inlineString(rows, column, WorkbookText.escaped(cells[column]));
            }
        }
        if (++rows % FLUSHED_TOGETHER == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        try (disk) {
            workbook.finish();
        }
    }
}
