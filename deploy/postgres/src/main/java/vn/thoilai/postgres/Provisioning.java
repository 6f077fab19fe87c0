package vn.thoilai.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The statements that give one service its database, its two roles and nothing else. Names come from our own code. */
record Provisioning(String database, String owner, String app) {

    /** Nobody but the administrator has business in the databases every cluster has. */
    static void closeCommonDatabases(Connection server) throws SQLException {
        run(server, "REVOKE ALL ON DATABASE postgres FROM PUBLIC", "REVOKE ALL ON DATABASE template1 FROM PUBLIC");
    }

    void rolesAndDatabase(Connection server, String ownerPassword, String appPassword) throws SQLException {
        role(server, owner, ownerPassword);
        role(server, app, appPassword);
        if (!exists(server, "SELECT 1 FROM pg_database WHERE datname = ?", database)) {
            run(server, "CREATE DATABASE " + database + " OWNER " + owner);
        }
        run(
                server,
                "REVOKE ALL ON DATABASE " + database + " FROM PUBLIC",
                "GRANT CONNECT, TEMPORARY ON DATABASE " + database + " TO " + owner + ", " + app);
    }

    private void role(Connection server, String role, String password) throws SQLException {
        String verb = exists(server, "SELECT 1 FROM pg_roles WHERE rolname = ?", role) ? "ALTER" : "CREATE";
        run(
                server,
                verb + " ROLE " + role
                        + " LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS PASSWORD '" + password
                        + "'");
    }

    void privileges(Connection inside) throws SQLException {
        String defaults = "ALTER DEFAULT PRIVILEGES FOR ROLE " + owner;
        run(
                inside,
                "ALTER SCHEMA public OWNER TO " + owner,
                "REVOKE ALL ON SCHEMA public FROM PUBLIC",
                "GRANT USAGE ON SCHEMA public TO " + app,
                defaults + " IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO " + app,
                defaults + " IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO " + app,
                // The right of everybody to call functions can only be taken back for all schemas at once.
                defaults + " REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC",
                defaults + " IN SCHEMA public GRANT EXECUTE ON FUNCTIONS TO " + app);
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void run(Connection connection, String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
