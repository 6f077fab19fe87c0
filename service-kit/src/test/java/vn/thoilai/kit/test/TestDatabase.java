package vn.thoilai.kit.test;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The database under the application, seen by its owner. */
public final class TestDatabase {

    private TestDatabase() {}

    /** A connection of the owner's; the caller closes it. */
    public static Connection connection() throws SQLException {
        return DriverManager.getConnection(
                PostgresResource.known("url"),
                PostgresResource.known("owner"),
                PostgresResource.known("owner.password"));
    }

    /** Empties all tables but those named; the feed begins anew. Migrated reference data is lost unless kept. */
    public static void clean(String... keep) {
        Set<String> kept = Set.of(keep);
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet table = statement.executeQuery("""
                    select tablename from pg_tables
                     where schemaname = 'public' and tablename not in ('flyway_schema_history', 'feed_head')""")) {
                while (table.next()) {
                    if (!kept.contains(table.getString(1))) {
                        tables.add('"' + table.getString(1) + '"');
                    }
                }
            }
            if (!tables.isEmpty()) {
                statement.execute("truncate " + String.join(", ", tables) + " restart identity cascade");
            }
            statement.execute("update feed_head set position = 0");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
