package vn.thoilai.enrollment.imports;

import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.thoilai.contract.enrollment.ImportFile;
import vn.thoilai.contract.enrollment.ImportFileStatus;
import vn.thoilai.contract.enrollment.ImportJob;
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
                Rows.constant(row, "state", ImportState.class),
                row.get("validate_only", Boolean.class),
                files(row.get("files", String.class)),
                row.get("done", Integer.class),
                row.get("total", Integer.class),
                row.get("problems", Integer.class),
                row.get("created", Integer.class),
                row.get("failure", String.class));
    }

    private static List<ImportFileStatus> files(String list) {
        return list == null
                ? List.of()
                : Stream.of(list.split(","))
                        .map(file -> file.split("="))
                        .map(file -> new ImportFileStatus(ImportFile.valueOf(file[0]), Integer.parseInt(file[1])))
                        .toList();
    }

    static ImportProblem problem(Tuple row) {
        String column = row.get("column_name", String.class);
        String code = row.get("code", String.class);
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
