package vn.thoilai.kit.test;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import vn.thoilai.postgres.SuitePostgres;

/**
 * Gives a Quarkus test a real PostgreSQL and tokens that verify. One server serves all tests of a JVM; the schema is
 * made anew at each start of the application. The argument {@code database} names the database.
 */
public class PostgresResource implements QuarkusTestResourceLifecycleManager {

    /** Prefix of the system properties the running server is known by, beyond the class loader that started it. */
    private static final String KNOWN = "test.postgres.";

    private String database = "enrollment";

    @Override
    public void init(Map<String, String> arguments) {
        database = arguments.getOrDefault("database", database);
    }

    @Override
    public Map<String, String> start() {
        synchronized (System.getProperties()) {
            if (System.getProperty(KNOWN + "url") == null) {
                startServer();
            }
        }
        Map<String, String> config = new HashMap<>();
        config.put("quarkus.datasource.jdbc.url", known("url"));
        config.put("quarkus.datasource.username", known("app"));
        config.put("quarkus.datasource.password", known("app.password"));
        config.put("quarkus.flyway.username", known("owner"));
        config.put("quarkus.flyway.password", known("owner.password"));
        config.put("quarkus.flyway.clean-at-start", "true");
        config.put("quarkus.flyway.clean-disabled", "false");
        config.put("quarkus.oidc.public-key", TestTokens.publicKey());
        config.put("quarkus.http.test-port", "0");
        config.put(
                "quarkus.hibernate-orm.unsupported-properties.\"hibernate.session_factory.statement_inspector\"",
                SqlCount.class.getName());
        config.put("thoilai.follow.enabled", "false");
        return config;
    }

    private void startServer() {
        SuitePostgres postgres =
                SuitePostgres.startWithoutFsync(Path.of("target", "postgres").toAbsolutePath(), 0);
        postgres.provision(database);
        System.setProperty(KNOWN + "url", postgres.url(database));
        System.setProperty(KNOWN + "app", postgres.appUser(database));
        System.setProperty(KNOWN + "app.password", postgres.password(postgres.appUser(database)));
        System.setProperty(KNOWN + "owner", postgres.ownerUser(database));
        System.setProperty(KNOWN + "owner.password", postgres.password(postgres.ownerUser(database)));
    }

    static String known(String name) {
        return System.getProperty(KNOWN + name);
    }

    @Override
    public void stop() {
        // The server ends with the JVM, for the next test needs it again.
    }
}
