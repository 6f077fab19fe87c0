package vn.thoilai.enrollment.imports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;
import vn.thoilai.contract.enrollment.ImportFile;

/** Copies the rows of a file into the database, as text of PostgreSQL's COPY; not closed properly, nothing is copied. */
final class StagedRows implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final PGCopyOutputStream copy;
    private final String before;
    private final StringBuilder row = new StringBuilder();

    StagedRows(Connection connection, UUID job, ImportFile file) throws SQLException {
        copy = new PGCopyOutputStream(
                connection.unwrap(PGConnection.class),
                "COPY import_row (job_id, file, line, cells) FROM STDIN",
                BUFFER);
        before = job + "\t" + file + "\t";
    }

    void add(long line, String[] cells) throws IOException {
        row.setLength(0);
        row.append(before).append(line).append("\t{");
        for (int column = 0; column < cells.length; column++) {
            if (column > 0) {
                row.append(',');
            }
            cell(cells[column]);
        }
        copy.write(row.append("}\n").toString().getBytes(StandardCharsets.UTF_8));
    }

    private void cell(String text) {
        if (text == null) {
            row.append("NULL");
            return;
        }
        row.append('"');
        for (int place = 0; place < text.length(); place++) {
            char sign = text.charAt(place);
            switch (sign) {
                // Escaped twice: for the array, and again for COPY.
                case '\\' -> row.append("\\\\\\\\");
                case '"' -> row.append("\\\\\"");
                case '\n' -> row.append("\\n");
                case '\r' -> row.append("\\r");
                case '\t' -> row.append("\\t");
                default -> row.append(sign);
            }
        }
        row.append('"');
    }

    /** Ends the copy well. */
    void finish() throws IOException {
        copy.close();
    }

    /** Gives up what has not been finished. */
    @Override
    public void close() throws SQLException {
        if (copy.isActive()) {
            copy.cancelCopy();
        }
    }
}
