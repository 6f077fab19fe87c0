package vn.thoilai.kit.test;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

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

    /** Whether what the migrations of this start put into tables has been put aside. */
    private static boolean remembered;

    /**
     * Empties all tables; the feed and the audit trail begin anew. Those named keep what migrations put into them, and
     * nothing else; one that refers to another comes after it.
     */
    public static void clean(String... keep) {
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            if (!remembered) {
                // What another run left there may come from other migrations.
                statement.execute("drop schema if exists migrated cascade");
                statement.execute("create schema migrated");
                remembered = true;
            }
            for (String table : keep) {
                statement.execute("create table if not exists migrated.%1$s as select * from %1$s".formatted(table));
            }
            statement.execute("truncate " + String.join(", ", tables(statement, "")) + " restart identity cascade");
            for (String table : keep) {
                String columns = String.join(", ", columns(statement, table));
                statement.execute("insert into %1$s (%2$s) select %2$s from migrated.%1$s".formatted(table, columns));
            }
            for (String trail : tables(statement, " and tablename = 'audit_entry'")) {
                statement.execute("truncate " + trail);
            }
            statement.execute("update feed_head set position = 0");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first column of what a query finds, as texts. */
    public static List<String> texts(String query) {
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            return texts(statement, query);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Carries out statements as the owner, each for itself. */
    public static void execute(String... statements) {
        try (Connection connection = connection();
                Statement running = connection.createStatement()) {
            for (String statement : statements) {
                running.execute(statement);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> tables(Statement statement, String condition) throws SQLException {
        return texts(statement, """
                select quote_ident(schemaname) || '.' || quote_ident(tablename) from pg_tables
                where schemaname in ('public', 'rebuild')
                  and tablename not in ('flyway_schema_history', 'feed_head')""" + condition);
    }

    /** Those that can be written. */
    private static List<String> columns(Statement statement, String table) throws SQLException {
        return texts(
                statement,
                "select quote_ident(column_name) from information_schema.columns where table_schema = 'public'"
                        + " and table_name = '" + table + "' and is_generated = 'NEVER'");
    }

    private static List<String> texts(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            List<String> texts = new ArrayList<>();
            while (row.next()) {
                texts.add(row.getString(1));
            }
            return texts;
        }
    }
}
