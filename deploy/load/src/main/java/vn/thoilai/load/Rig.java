package vn.thoilai.load;

import com.nimbusds.jose.jwk.RSAKey;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import vn.thoilai.local.issuer.Clients;
import vn.thoilai.local.issuer.DevelopmentIssuer;
import vn.thoilai.local.issuer.IssuerKeys;
import vn.thoilai.local.issuer.Role;
import vn.thoilai.local.issuer.Tokens;
import vn.thoilai.local.process.Ports;
import vn.thoilai.local.process.ServiceProcess;
import vn.thoilai.postgres.SuitePostgres;

/** A durable PostgreSQL, the development issuer and the packaged enrollment service, as the launcher starts them. */
final class Rig implements AutoCloseable {

    static final String CENTRE = Tokens.CENTRE;
    static final String DATABASE = "enrollment";
    private static final String SERVICE = "enrollment-service";

    final Vertx vertx = Vertx.vertx();
    final SuitePostgres postgres;
    final int port;
    private final Path data;
    private final int heap;
    private final Path jar;
    private final int issuerPort;
    private final Tokens tokens;
    private final Clients clients;
    private final DevelopmentIssuer issuer;
    private ServiceProcess service;
    private boolean issuing;
    private boolean closed;

    /**
     * @param heap the service's, in MB
     */
    Rig(Path repository, Path data, int heap) throws IOException {
        this.data = data;
        this.heap = heap;
        this.jar = repository.resolve(SERVICE).resolve("target/quarkus-app/quarkus-run.jar");
        int[] ports = Ports.free(2);
        this.port = ports[0];
        this.issuerPort = ports[1];
        // Where the service's process is noted.
        Files.createDirectories(data.resolve("run"));
        RSAKey key = IssuerKeys.of(data);
        this.clients = Clients.of(data);
        this.tokens = new Tokens(DevelopmentIssuer.address(issuerPort), key);
        this.issuer = new DevelopmentIssuer(vertx, issuerPort, key, clients);
        // Last, for it would go on without us.
        this.postgres = SuitePostgres.start(data.resolve("postgres"), 0);
    }

    /** Starts the service, or starts it again. */
    void serve() {
        stopService();
        if (!issuing) {
            issuer.start(issuerPort);
            issuing = true;
        }
        service = ServiceProcess.start(SERVICE, jar, data, heap, environment(), System.out::println);
        service.awaitReady(port);
    }

    private Map<String, String> environment() {
        Map<String, String> env = new HashMap<>();
        env.put("QUARKUS_PROFILE", "local");
        env.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        env.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        env.put("THOILAI_PUBLIC_URL", "http://127.0.0.1:" + port);
        env.put("QUARKUS_DATASOURCE_JDBC_URL", postgres.url(DATABASE));
        env.put("QUARKUS_DATASOURCE_USERNAME", postgres.appUser(DATABASE));
        env.put("QUARKUS_DATASOURCE_PASSWORD", postgres.password(postgres.appUser(DATABASE)));
        env.put("QUARKUS_FLYWAY_USERNAME", postgres.ownerUser(DATABASE));
        env.put("QUARKUS_FLYWAY_PASSWORD", postgres.password(postgres.ownerUser(DATABASE)));
        env.put("QUARKUS_OIDC_AUTH_SERVER_URL", DevelopmentIssuer.address(issuerPort));
        env.put("QUARKUS_OIDC_CLIENT_AUTH_SERVER_URL", DevelopmentIssuer.address(issuerPort));
        env.put("QUARKUS_OIDC_CLIENT_CLIENT_ID", SERVICE);
        env.put("QUARKUS_OIDC_CLIENT_CREDENTIALS_SECRET", clients.secretOf(SERVICE));
        // On as everywhere, but wide: one caller sends here what a city's centres do.
        env.put("THOILAI_RATE_LIMIT_CALLER", "1000000000");
        env.put("THOILAI_RATE_LIMIT_SERVICE", "1000000000");
        // Nothing by the clock in the middle of a round.
        env.put("THOILAI_ENROLLMENT_BOUNDARIES_EVERY", "off");
        return env;
    }

    /** The service's heap, in MB. */
    int heap() {
        return heap;
    }

    String officer() {
        return tokens.forRole(Role.TRAINING_OFFICER, CENTRE);
    }

    String neighbour() {
        return tokens.forService("reporting-service");
    }

    double serviceMs() {
        return ProcessorTime.of(service.pid());
    }

    double postgresMs() {
        return ProcessorTime.ofFamily(postmaster());
    }

    private long postmaster() {
        try (Stream<Path> files = Files.walk(data.resolve("postgres"), 2)) {
            Path file = files.filter(path -> path.endsWith("postmaster.pid"))
                    .findAny()
                    .orElseThrow();
            return Long.parseLong(Files.readAllLines(file).get(0).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The log of PostgreSQL. */
    Path log() {
        return data.resolve("postgres").resolve("postgres.log");
    }

    /** As who owns the tables, whom no policy bounds. */
    Connection owner() throws SQLException {
        return DriverManager.getConnection(
                postgres.url(DATABASE), postgres.ownerUser(DATABASE), postgres.password(postgres.ownerUser(DATABASE)));
    }

    void superuser(String... statements) {
        try (Connection connection = DriverManager.getConnection(postgres.superuserUrl(DATABASE));
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    long number(String query) {
        try (Connection connection = DriverManager.getConnection(postgres.superuserUrl(DATABASE));
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void stopService() {
        if (service != null) {
            service.stop();
            service = null;
        }
    }

    /** Closing twice does nothing. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            stopService();
        } finally {
            issuer.close();
            vertx.close().toCompletionStage().toCompletableFuture().join();
            postgres.close();
        }
    }
}
