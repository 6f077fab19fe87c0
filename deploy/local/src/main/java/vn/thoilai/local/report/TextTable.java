package vn.thoilai.local.report;

import java.util.ArrayList;
import java.util.List;

/** Rows of text in aligned columns: the first as many as told to the left, the others, which are numbers, to the right. */
final class TextTable {

    private static final String GAP = "  ";

    private final int leftColumns;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<Integer> rules = new ArrayList<>();

    TextTable(int leftColumns, String... header) {
        this.leftColumns = leftColumns;
        rows.add(List.of(header));
        rule();
    }

    TextTable row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    /** A line below the rows so far. */
    TextTable rule() {
        rules.add(rows.size());
        return this;
    }

    @Override
    public String toString() {
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        StringBuilder text = new StringBuilder();
        for (int r = 0; r < rows.size(); r++) {
            if (rules.contains(r)) {
                text.append(line(widths)).append('\n');
            }
            text.append(line(rows.get(r), widths)).append('\n');
        }
        return text.toString();
    }

    private String line(List<String> row, int[] widths) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            String padding = " ".repeat(widths[i] - width(row.get(i)));
            cells.add(i < leftColumns ? row.get(i) + padding : padding + row.get(i));
        }
        return String.join(GAP, cells).stripTrailing();
    }

    private static String line(int[] widths) {
        List<String> cells = new ArrayList<>();
        for (int width : widths) {
            cells.add("─".repeat(width));
        }
        return String.join(GAP, cells);
    }

    /** Columns on the screen: composed Vietnamese letters take one each. */
    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }
}
