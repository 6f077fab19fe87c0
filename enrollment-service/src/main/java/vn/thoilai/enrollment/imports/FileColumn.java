package vn.thoilai.enrollment.imports;

/**
 * A column of a file.
 *
 * @param told SQL for its text in a row {@code x}
 * @param target column of the table it sets; null for a key
 * @param read SQL for what the target is to be; of an empty cell, the default
 */
record FileColumn(String name, String told, String target, String read) {

    /** Whether it tells which row is meant. */
    boolean isKey() {
        return target == null;
    }

    /** What the target is to be: where the header does not name the column, a row that stands keeps it. */
    String wanted(boolean given) {
        return given ? read : "CASE WHEN k.id IS NULL THEN " + read + " ELSE k." + target + " END";
    }
}
