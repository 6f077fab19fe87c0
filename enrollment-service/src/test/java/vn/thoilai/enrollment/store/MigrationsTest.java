package vn.thoilai.enrollment.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thoilai.postgres.SuitePostgres;

/** The schema, made step by step as by releases one after the other, each in a session of its own. */
class MigrationsTest {

    private static final String DATABASE = "migrations";

    @TempDir
    static Path folder;

    private static SuitePostgres postgres;

    @BeforeAll
    static void release_by_release() {
        postgres = SuitePostgres.startWithoutFsync(folder, 0);
        postgres.provision(DATABASE);
        for (MigrationInfo next : flyway(MigrationVersion.LATEST).info().pending()) {
            flyway(next.getVersion()).migrate();
        }
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    private static Flyway flyway(MigrationVersion target) {
        String owner = postgres.ownerUser(DATABASE);
        return Flyway.configure()
                .dataSource(postgres.url(DATABASE), owner, postgres.password(owner))
                .locations("db/kit", "db/migration")
                .placeholders(Map.of("service-role", postgres.appUser(DATABASE)))
                .target(target)
                .load();
    }

    @Test
    void a_database_that_an_earlier_release_left_goes_on_from_where_it_is() {
        assertThat(flyway(MigrationVersion.LATEST).info().pending()).isEmpty();
        assertThat(flyway(MigrationVersion.LATEST).info().applied()).hasSizeGreaterThan(30);
    }

    @Test
    void what_the_feed_tells_of_is_found_by_an_index() throws SQLException {
        String owner = postgres.ownerUser(DATABASE);
        try (Connection connection =
                        DriverManager.getConnection(postgres.url(DATABASE), owner, postgres.password(owner));
                Statement statement = connection.createStatement()) {
            statement.execute("SET enable_seqscan = off");
            List<String> views = column(
                    statement, "SELECT viewname FROM pg_views WHERE schemaname = 'public' AND viewname ~ '_event$'");
            assertThat(views).hasSizeGreaterThan(10);
            List<String> searched = new ArrayList<>();
            for (String view : views) {
                List<String> plan = column(
                        statement,
                        "EXPLAIN SELECT * FROM " + view + " WHERE id = '01900000-0000-7000-8000-000000000000'");
                plan.stream()
                        .filter(line -> line.contains("Seq Scan"))
                        .forEach(line -> searched.add(view + ":" + line));
            }
            assertThat(searched).isEmpty();
        }
    }

    private static List<String> column(Statement statement, String query) throws SQLException {
        List<String> values = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
