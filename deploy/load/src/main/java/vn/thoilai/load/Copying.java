package vn.thoilai.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** What an import wrote, taken out again and copied back bare: the least the same rows in the same tables can cost. */
final class Copying {

    /** Where the rows of a roster go. */
    private static final List<String> TABLES = List.of("enrollment", "audit_entry", "feed_event", "feed_latest");

    private final Rig rig;

    Copying(Rig rig) {
        this.rig = rig;
    }

    /** The transaction that comes next: rows from it on are those of the import that follows. */
    long mark() {
        return rig.number("select pg_snapshot_xmax(pg_current_snapshot())::text::bigint");
    }

    /**
     * Takes out what was written since a mark and copies it back in one transaction, constraints checked, triggers off.
     *
     * @return how long the copying back took, in seconds
     */
    double again(long mark) {
        Map<String, Path> files = new LinkedHashMap<>();
        try (Connection owner = rig.owner();
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            CopyManager copies = owner.unwrap(PGConnection.class).getCopyAPI();
            for (String table : TABLES) {
                String rows = " from " + table + " where xmin::text::bigint >= " + mark;
                statement.execute("alter table " + table + " disable trigger user");
                files.put(table, out(copies, "select *" + rows));
                statement.execute("delete" + rows);
            }
            owner.commit();
            vacuum(owner, statement);
            long begin = System.nanoTime();
            for (Map.Entry<String, Path> file : files.entrySet()) {
                try (InputStream rows = Files.newInputStream(file.getValue())) {
                    copies.copyIn("copy " + file.getKey() + " from stdin (format binary)", rows);
                }
            }
            owner.commit();
            double took = (System.nanoTime() - begin) / 1e9;
            for (String table : TABLES) {
                statement.execute("alter table " + table + " enable trigger user");
            }
            owner.commit();
            return took;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            files.values().forEach(Copying::delete);
        }
    }

    /** What was taken out must not be in the way of what is put in. */
    private static void vacuum(Connection owner, Statement statement) throws SQLException {
        owner.setAutoCommit(true);
        statement.execute("vacuum analyze " + String.join(", ", TABLES));
        owner.setAutoCommit(false);
    }

    private static Path out(CopyManager copies, String query) throws SQLException, IOException {
        Path file = Files.createTempFile("load-", ".copy");
        try (OutputStream rows = Files.newOutputStream(file)) {
            copies.copyOut("copy (" + query + ") to stdout (format binary)", rows);
        }
        return file;
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
