package vn.thoilai.local.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.awaitility.Awaitility;
import vn.thoilai.local.process.Ports;

/** A Keycloak on a free port with the committed realm. What it is told it forgets when it ends. */
final class Keycloak implements AutoCloseable {

    static final String REALM = "training-centre";

    private static final Path HOME =
            Path.of(System.getProperty("keycloak.home")).toAbsolutePath();
    private static final Path BUILT = HOME.resolve("built-for-tests");
    private static final Path REALM_FILE = Path.of("../identity/training-centre-realm.json");
    private static final Path LOG = Path.of("target/keycloak.log");
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final String address = "http://127.0.0.1:" + Ports.free(1)[0];
    private final Map<String, String> secrets = new ConcurrentHashMap<>();
    private final Map<String, String> environment;
    private Process process;

    /** @param suite address of the suite whose Swagger UI people log in to */
    Keycloak(URI suite) {
        environment = Map.of(
                "JAVA_HOME", System.getProperty("java.home"),
                "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD", secretOf("admin"),
                "ENROLLMENT_SERVICE_SECRET", secretOf("enrollment-service"),
                "REPORTING_SERVICE_SECRET", secretOf("reporting-service"),
                "PLANNING_SERVICE_SECRET", secretOf("planning-service"),
                "CITY_SYSTEM_SECRET", secretOf("city-system"),
                "CITY_AREA", "92",
                "SUITE_URL", suite.toString());
    }

    String secretOf(String client) {
        return secrets.computeIfAbsent(client, made -> UUID.randomUUID().toString());
    }

    String address() {
        return address;
    }

    String issuer() {
        return address + "/realms/" + REALM;
    }

    /** Starts it and waits for the realm; built first where it never was, which the cache keeps. */
    void start() {
        try {
            if (!isBuilt()) {
                await(run("build", "--db=dev-mem"));
                Files.writeString(BUILT, whatWasBuilt());
            }
            Path imports = Files.createDirectories(HOME.resolve("data/import"));
            Files.copy(REALM_FILE, imports.resolve(REALM_FILE.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            process = run(
                    "start",
                    "--optimized",
                    "--import-realm",
                    "--http-enabled=true",
                    "--http-host=127.0.0.1",
                    "--http-port=" + URI.create(address).getPort(),
                    "--hostname=" + address,
                    "--cache=local");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Http http = new Http();
        Awaitility.await("Keycloak, see " + LOG)
                .atMost(PATIENCE)
                .failFast("Keycloak ended, see " + LOG, () -> !process.isAlive())
                .ignoreExceptions()
                .until(() -> http.get(issuer()).status() == 200);
    }

    /** Unpacked once more, as from another Maven repository, it has to be built once more. */
    private static boolean isBuilt() throws IOException {
        return Files.exists(BUILT) && Files.readString(BUILT).equals(whatWasBuilt());
    }

    private static String whatWasBuilt() throws IOException {
        return Files.getLastModifiedTime(HOME.resolve("lib/quarkus/generated-bytecode.jar"))
                .toString();
    }

    private Process run(String... arguments) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(HOME.resolve("bin/kc.sh").toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(LOG.toFile()));
        builder.command().addAll(List.of(arguments));
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static void await(Process build) {
        Awaitility.await("Keycloak's build").atMost(PATIENCE).until(() -> !build.isAlive());
        if (build.exitValue() != 0) {
            throw new IllegalStateException("Keycloak is not built, see " + LOG);
        }
    }

    /** Ends it at once, as a crash would. */
    void kill() {
        if (process != null) {
            java().destroyForcibly();
            process.onExit().join();
        }
    }

    /** Lets it take connections and answer nothing, until it is thawed. */
    void freeze() {
        signal("-STOP");
    }

    void thaw() {
        signal("-CONT");
    }

    /** The server itself, which the script started and waits for. */
    private ProcessHandle java() {
        return process.children().findFirst().orElse(process.toHandle());
    }

    private void signal(String signal) {
        try {
            new ProcessBuilder("kill", signal, Long.toString(java().pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What its token endpoint answers to a client. */
    Http.Answer token(Map<String, String> fields) {
        return new Http().form(issuer() + "/protocol/openid-connect/token", fields);
    }

    /** A token that one of its confidential clients gets by its secret. */
    String clientToken(String client) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("grant_type", "client_credentials");
        fields.put("client_id", client);
        fields.put("client_secret", secretOf(client));
        return token(fields).json().path("access_token").textValue();
    }

    @Override
    public void close() {
        kill();
    }
}
