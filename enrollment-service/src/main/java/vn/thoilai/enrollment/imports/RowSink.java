package vn.thoilai.enrollment.imports;

import java.io.IOException;

/** Takes the rows of a file one by one. */
interface RowSink {

    /** Takes one row; a cell that is empty is null. */
    void row(long line, String[] cells) throws IOException;
}
