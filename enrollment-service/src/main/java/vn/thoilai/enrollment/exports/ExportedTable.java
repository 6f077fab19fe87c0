package vn.thoilai.enrollment.exports;

import java.io.IOException;

/** A table that is written row by row. */
interface ExportedTable extends AutoCloseable {

    /** Adds a row; a cell that is null is empty. */
    void row(String... cells) throws IOException;

    /** Ends it well. */
    @Override
    void close() throws IOException;
}
