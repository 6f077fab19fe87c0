package vn.thoilai.local.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The table of {@code access/matrix.md}: what each caller is to be answered.
 *
 * @param rows what stands in each row
 * @param legend what the words of the column {@code rows} mean
 */
record Matrix(List<Row> rows, Map<String, String> legend) {

    static final String DONE = "yes";
    static final String NOTHING = "none";
    static final String ELSEWHERE = "elsewhere";
    static final String NO_TOKEN = "no token";
    static final String BAD_TOKEN = "bad token";
    static final String NO_ROLE = "no role";

    private static final Path FILE = Path.of("src/test/resources/access/matrix.md");
    private static final String ROWS = "rows";

    /**
     * What is expected of one operation.
     *
     * @param operation its id in the contract, and maybe a word on what is asked of it
     * @param cells column to expected answer
     * @param reach which rows are within reach
     */
    record Row(String operation, Map<String, String> cells, String reach) {

        /** Id of the operation in the contract. */
        String id() {
            return operation.split(" ")[0];
        }
    }

    static Matrix read() {
        try {
            List<String> lines = Files.readAllLines(FILE);
            List<List<String>> table = lines.stream()
                    .filter(line -> line.startsWith("| "))
                    .map(Matrix::cells)
                    .toList();
            List<String> head = table.get(0);
            List<Row> rows = table.stream().skip(1).map(row -> row(head, row)).toList();
            Map<String, String> legend = lines.stream()
                    .dropWhile(line -> !line.startsWith("The last column"))
                    .filter(line -> line.startsWith("- `"))
                    .map(line -> line.substring(3).split("`: ", 2))
                    .collect(Collectors.toMap(
                            entry -> entry[0], entry -> entry[1], (one, other) -> one, LinkedHashMap::new));
            return new Matrix(rows, legend);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1).split("\\|")).map(String::strip).toList();
    }

    private static Row row(List<String> head, List<String> row) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 1; i < head.size(); i++) {
            cells.put(head.get(i), row.get(i));
        }
        String reach = cells.remove(ROWS);
        return new Row(row.get(0), cells, reach);
    }

    /** What somebody who belongs elsewhere is to be answered: what he is told at home, where no such operation is his. */
    String elsewhere(Row row, String role) {
        boolean open = rows.stream()
                .filter(each -> each.id().equals(row.id()))
                .anyMatch(each -> DONE.equals(each.cells().get(role)));
        return row.cells().get(open ? ELSEWHERE : role);
    }

    /** The columns of roles, in their order. */
    List<String> roles() {
        List<String> columns = new ArrayList<>(rows.get(0).cells().keySet());
        return columns.subList(0, columns.indexOf(ELSEWHERE));
    }
}
