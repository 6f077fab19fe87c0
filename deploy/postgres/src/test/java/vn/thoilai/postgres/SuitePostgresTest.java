package vn.thoilai.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuitePostgresTest {

    private static final String NO_PERMISSION = "42501";
    private static final String WRONG_PASSWORD = "28P01";

    @TempDir
    static Path shared;

    private static SuitePostgres postgres;

    @BeforeAll
    static void start() {
        postgres = SuitePostgres.start(shared.resolve("shared"), 0);
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @Test
    void a_commit_waits_for_the_disk() throws SQLException {
        for (String setting : List.of("synchronous_commit", "fsync", "full_page_writes")) {
            assertThat(asApp(postgres, "enrollment", "SHOW " + setting)).isEqualTo("on");
        }
        assertThat(asApp(postgres, "enrollment", "SHOW listen_addresses")).isEqualTo("127.0.0.1");
    }

    @Test
    void every_connection_rule_asks_for_a_scram_password() throws SQLException {
        try (Connection admin = DriverManager.getConnection(postgres.superuserUrl("postgres"))) {
            assertThat(first(admin, "SELECT string_agg(DISTINCT auth_method, ',') FROM pg_hba_file_rules"))
                    .isEqualTo("scram-sha-256");
        }
    }

    @Test
    void a_wrong_or_missing_password_is_refused() {
        for (String user : List.of("enrollment_app", "enrollment_owner", SuitePostgres.SUPERUSER)) {
            assertThatThrownBy(() -> DriverManager.getConnection(postgres.url("enrollment"), user, "guess"))
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(WRONG_PASSWORD));
            assertThatThrownBy(() -> DriverManager.getConnection(postgres.url("enrollment") + "?user=" + user))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void no_role_reaches_another_database() {
        for (String role : List.of("reporting_app", "reporting_owner")) {
            for (String database : List.of("enrollment", "planning", "postgres", "template1")) {
                assertThatThrownBy(() -> connect(postgres, database, role))
                        .isInstanceOfSatisfying(
                                SQLException.class,
                                e -> assertThat(e.getSQLState()).isEqualTo(NO_PERMISSION));
            }
        }
    }

    @Test
    void the_running_role_writes_rows_and_changes_no_schema() throws SQLException {
        asOwner(postgres, "planning", "CREATE TABLE plans (id int GENERATED ALWAYS AS IDENTITY, name text)");
        asAppRun(postgres, "planning", "INSERT INTO plans (name) VALUES ('2017')");
        asAppRun(postgres, "planning", "CREATE TEMPORARY TABLE staged (name text)");
        for (String forbidden : List.of("DROP TABLE plans", "CREATE TABLE mine (id int)", "TRUNCATE plans")) {
            assertThatThrownBy(() -> asAppRun(postgres, "planning", forbidden)).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void another_database_is_made_on_demand_and_twice_does_no_harm() throws SQLException {
        postgres.provision("reporting_rebuilt");
        postgres.provision("reporting_rebuilt");
        assertThat(asApp(postgres, "reporting_rebuilt", "SELECT 1")).isEqualTo("1");
        assertThatThrownBy(() -> postgres.provision("x; DROP DATABASE planning"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_passwords_are_the_owners_to_read() throws Exception {
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(shared.resolve("shared/passwords.properties"))))
                .isEqualTo("rw-------");
    }

    @Test
    void a_folder_serves_one_server_at_a_time() {
        assertThatThrownBy(() -> SuitePostgres.start(shared.resolve("shared"), 0))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("another running launcher");
    }

    @Test
    void a_restart_keeps_data_and_passwords(@TempDir Path folder) throws SQLException {
        String password;
        try (SuitePostgres first = SuitePostgres.startWithoutFsync(folder, 0)) {
            assertThat(asApp(first, "planning", "SHOW fsync")).isEqualTo("off");
            asOwner(first, "reporting", "CREATE TABLE kept AS SELECT 33 AS classes");
            password = first.password("reporting_app");
        }
        try (SuitePostgres second = SuitePostgres.startWithoutFsync(folder, 0)) {
            assertThat(second.password("reporting_app")).isEqualTo(password);
            assertThat(asApp(second, "reporting", "SELECT classes FROM kept")).isEqualTo("33");
        }
    }

    @Test
    void a_first_start_that_was_cut_off_is_begun_again(@TempDir Path folder) throws Exception {
        Files.createDirectories(folder.resolve("cluster/base"));
        Files.writeString(folder.resolve("cluster/postgresql.conf"), "half");
        try (SuitePostgres started = SuitePostgres.startWithoutFsync(folder, 0)) {
            assertThat(asApp(started, "planning", "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void a_killed_starter_leaves_nothing_in_the_way(@TempDir Path folder) throws Exception {
        Process starter = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledStarter.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String ready = starter.inputReader().readLine();
        assertThat(ready).isEqualTo("written");
        long orphan = Long.parseLong(Files.readAllLines(folder.resolve("cluster/postmaster.pid"))
                .get(0)
                .strip());
        starter.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        assertThat(ProcessHandle.of(orphan)).isPresent();

        try (SuitePostgres next = SuitePostgres.start(folder, 0)) {
            assertThat(asApp(next, "enrollment", "SELECT classes FROM kept")).isEqualTo("33");
            assertThat(ProcessHandle.of(orphan).flatMap(old -> old.info().command()))
                    .isEmpty();
        }
    }

    static Connection connect(SuitePostgres postgres, String database, String user) throws SQLException {
        return DriverManager.getConnection(postgres.url(database), user, postgres.password(user));
    }

    private static String asApp(SuitePostgres postgres, String database, String query) throws SQLException {
        try (Connection connection = connect(postgres, database, postgres.appUser(database))) {
            return first(connection, query);
        }
    }

    private static void asAppRun(SuitePostgres postgres, String database, String sql) throws SQLException {
        run(postgres, database, postgres.appUser(database), sql);
    }

    static void asOwner(SuitePostgres postgres, String database, String sql) throws SQLException {
        run(postgres, database, postgres.ownerUser(database), sql);
    }

    private static void run(SuitePostgres postgres, String database, String user, String sql) throws SQLException {
        try (Connection connection = connect(postgres, database, user);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String first(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
