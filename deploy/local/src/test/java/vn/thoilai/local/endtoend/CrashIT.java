package vn.thoilai.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import vn.thoilai.local.Service;
import vn.thoilai.local.Suite;
import vn.thoilai.local.SuiteConfig;
import vn.thoilai.local.load.Api;
import vn.thoilai.local.load.YearLoader;

/** Whatever is killed while the year is being loaded: nothing is lost, and nothing takes effect twice. */
class CrashIT {

    /** Printed, so that a run that failed can be repeated. */
    private static final long SEED = System.nanoTime();

    private static final int KILLS = 6;

    private static final List<String> PROJECTED =
            List.of("centre", "class_fact", "enrollment_fact", "class_tally", "head", "head_tally", "plan_target");

    private final Random random = new Random(SEED);
    private final SuiteConfig config = SuiteConfig.onFreePorts(SharedSuite.REPOSITORY, SharedSuite.folder("crash"));

    @Test
    void after_kills_at_random_moments_the_projection_equals_one_rebuilt_from_the_feeds() throws Exception {
        System.out.println("seed of the kills: " + SEED);
        try (var suite = Suite.start(config, System.out::println)) {
            var loading = loading(suite);
            for (int i = 0; i < KILLS; i++) {
                Thread.sleep(random.nextInt(2500));
                var victim = Service.values()[random.nextInt(Service.values().length)];
                System.out.println("killing " + victim);
                suite.kill(victim);
                suite.restart(victim);
            }
            loading.join();
            suite.kill(Service.REPORTING);
        }
        // A second start on what the first left behind.
        try (var suite = Suite.start(config, System.out::println)) {
            new YearLoader(new Api(suite.address()), System.out::println).load();
            awaitCursors(suite, "reporting");
            var projected = contents(suite, "reporting");
            assertThat(projected.get("enrollment_fact")).hasSize(3038 + 1607);
            assertThat(projected.get("class_tally")).isNotEmpty();

            suite.postgres().provision("reporting_rebuilt");
            suite.restart(Service.REPORTING, onDatabase(suite, "reporting_rebuilt"));
            awaitCursors(suite, "reporting_rebuilt");
            var rebuilt = contents(suite, "reporting_rebuilt");
            for (var table : PROJECTED) {
                assertThat(rebuilt.get(table)).as(table).isEqualTo(projected.get(table));
            }
        }
    }

    private static CompletableFuture<Void> loading(Suite suite) {
        return CompletableFuture.runAsync(() -> {
            RuntimeException last = null;
            // A load that was cut off is begun again, as a person would: what is done is not done twice.
            for (int attempt = 0; attempt < 10; attempt++) {
                try {
                    new YearLoader(new Api(suite.address()), System.out::println).load();
                    return;
                } catch (RuntimeException e) {
                    System.out.println("loading was cut off: " + e.getMessage());
                    last = e;
                }
            }
            throw last;
        });
    }

    private static Map<String, String> onDatabase(Suite suite, String database) {
        var postgres = suite.postgres();
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", postgres.url(database),
                "QUARKUS_DATASOURCE_USERNAME", postgres.appUser(database),
                "QUARKUS_DATASOURCE_PASSWORD", postgres.password(postgres.appUser(database)),
                "QUARKUS_FLYWAY_USERNAME", postgres.ownerUser(database),
                "QUARKUS_FLYWAY_PASSWORD", postgres.password(postgres.ownerUser(database)));
    }

    /** Waits until both cursors stand at the end of their feeds. */
    private static void awaitCursors(Suite suite, String database) throws Exception {
        var until = Instant.now().plus(Duration.ofMinutes(2));
        while (true) {
            var behind = new ArrayList<String>();
            for (var feed : List.of("enrollment", "planning")) {
                var head = rows(
                        suite, feed, "select (position + (select count(*) from feed_outbox))::text from feed_head");
                var cursor = rows(suite, database, "select position from feed_cursor where feed = '" + feed + "'");
                if (!head.equals(cursor)) {
                    behind.add(feed + " " + cursor + " of " + head);
                }
            }
            if (behind.isEmpty()) {
                return;
            }
            assertThat(Instant.now()).as(behind.toString()).isBefore(until);
            Thread.sleep(200);
        }
    }

    private static Map<String, List<String>> contents(Suite suite, String database) throws SQLException {
        var contents = new LinkedHashMap<String, List<String>>();
        for (var table : PROJECTED) {
            contents.put(table, rows(suite, database, "select to_jsonb(t)::text from " + table + " t order by 1"));
        }
        return contents;
    }

    private static List<String> rows(Suite suite, String database, String sql) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(suite.postgres().superuserUrl(database));
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            var rows = new ArrayList<String>();
            while (result.next()) {
                rows.add(result.getString(1));
            }
            return rows;
        }
    }
}
