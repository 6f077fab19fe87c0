package vn.thoilai.enrollment.imports;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.thoilai.contract.enrollment.ImportFile;
import vn.thoilai.contract.enrollment.ImportFileStatus;
import vn.thoilai.contract.enrollment.ImportJob;
import vn.thoilai.contract.enrollment.ImportMode;
import vn.thoilai.contract.enrollment.ImportProblem;
import vn.thoilai.contract.enrollment.ImportState;
import vn.thoilai.enrollment.store.Rows;
import vn.thoilai.kit.problem.Texts;

/** From rows of the import tables to what the contract says of them. */
final class ImportRow {

    private ImportRow() {}

    static ImportJob job(Tuple row) {
        return new ImportJob(
                row.get("id", UUID.class),
                row.get("centre", String.class),
                row.get("year", Integer.class),
                Rows.constant(row, "mode", ImportMode.class),
                row.get("loss_threshold", Integer.class),
                Rows.constant(row, "state", ImportState.class),
                files(row.get("files", String.class)),
                row.get("done", Integer.class),
                row.get("total", Integer.class),
                row.get("problems", Integer.class),
                row.get("written", Integer.class),
                row.get("failure", String.class),
                row.get("undo_until", Instant.class));
    }

    private static List<ImportFileStatus> files(String list) {
        return list == null
                ? List.of()
                : Stream.of(list.split(",")).map(ImportRow::file).toList();
    }

    /** Name and rows, then creates, updates and ends once they are known. */
    private static ImportFileStatus file(String text) {
        String[] parts = text.split("=");
        ImportFile file = ImportFile.valueOf(parts[0]);
        int rows = Integer.parseInt(parts[1]);
        if (parts.length == 2) {
            return new ImportFileStatus(file, rows, null, null, null, null);
        }
        int creates = Integer.parseInt(parts[2]);
        int updates = Integer.parseInt(parts[3]);
        return new ImportFileStatus(file, rows, creates, updates, Integer.parseInt(parts[4]), rows - creates - updates);
    }

    static ImportProblem problem(Tuple row) {
        String column = row.get("column_name", String.class);
        String code = row.get("code", String.class);
        if (code.equals("loss-threshold")) {
            Object[] numbers = {row.get("ends"), row.get("standing"), row.get("loss_threshold")};
            return new ImportProblem(
                    Rows.constant(row, "file", ImportFile.class),
                    row.get("line", Integer.class),
                    null,
                    code,
                    Texts.of("import." + code, numbers));
        }
        if (code.equals("bad-enum")) {
            String admitted = Shapes.admitted(Rows.constant(row, "file", ImportFile.class), column);
            return new ImportProblem(
                    Rows.constant(row, "file", ImportFile.class),
                    row.get("line", Integer.class),
                    column,
                    code,
                    column + " " + Texts.of("import." + code, admitted));
        }
        // A range is another for each column; every other rule reads the same wherever it is broken.
        String text = code.equals("out-of-range") ? "import." + code + "." + column : "import." + code;
        return new ImportProblem(
                Rows.constant(row, "file", ImportFile.class),
                row.get("line", Integer.class),
                column,
                code,
                column == null ? Texts.of(text) : column + " " + Texts.of(text));
    }
}
