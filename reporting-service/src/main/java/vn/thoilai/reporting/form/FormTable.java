package vn.thoilai.reporting.form;

import java.util.List;

/**
 * A table of a report.
 *
 * @param caption what it shows
 * @param columns heads of its columns; the first is of the rows' names
 * @param notes what is missing in its figures
 */
public record FormTable(String caption, List<String> columns, List<Row> rows, List<String> notes) {

    /**
     * A row.
     *
     * @param sum whether it adds others up
     */
    public record Row(String name, boolean sum, List<Cell> cells) {}

    static FormTable of(String caption, List<String> columns, List<Row> rows, Words words) {
        List<String> notes = rows.stream()
                .flatMap(row -> java.util.stream.IntStream.range(0, row.cells().size())
                        .filter(i -> row.cells().get(i).unknownClasses() > 0)
                        .mapToObj(i -> words.say(
                                "note.partial",
                                row.name(),
                                columns.get(i + 1),
                                row.cells().get(i).unknownClasses())))
                .toList();
        return new FormTable(caption, columns, rows, notes);
    }
}
