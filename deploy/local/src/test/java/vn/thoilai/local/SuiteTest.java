package vn.thoilai.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thoilai.local.issuer.Role;
import vn.thoilai.local.process.StartException;

class SuiteTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    Path folder;

    private final List<String> told = new CopyOnWriteArrayList<>();

    @Test
    void it_starts_as_a_whole_survives_the_loss_of_a_service_and_leaves_nothing_behind() throws Exception {
        SuiteConfig config = config();
        try (Suite suite = Suite.start(config, told::add)) {
            assertThat(get(suite, "/planning/v1/plans").body())
                    .isEqualTo(suite.postgres().url("planning"));
            assertThat(get(suite, "/dev/tokens/director").body()).isNotBlank();
            assertThat(suite.token(Role.DIRECTOR, "thoi-lai")).isNotBlank();

            suite.kill(Service.PLANNING);
            assertThat(get(suite, "/planning/v1/plans").statusCode()).isEqualTo(503);
            assertThat(get(suite, "/reporting/v1/x").statusCode()).isEqualTo(200);
            suite.restart(Service.PLANNING, Map.of("QUARKUS_DATASOURCE_JDBC_URL", "another"));
            assertThat(get(suite, "/planning/v1/plans").body()).isEqualTo("another");

            assertThatThrownBy(() -> Suite.start(config, told::add))
                    .isInstanceOf(StartException.class)
                    .hasMessageContaining("already runs");
        }
        assertThat(running()).isEmpty();
        assertThat(told).noneMatch(line -> line.contains("ended with"));
    }

    @Test
    void a_service_that_dies_later_is_told_of() throws Exception {
        try (Suite suite = Suite.start(config(), told::add)) {
            assertThat(suite.address()).isNotNull();
            running().get(0).destroyForcibly();
            for (int i = 0; i < 100 && told.stream().noneMatch(line -> line.contains("ended with")); i++) {
                Thread.sleep(50);
            }
            assertThat(told).anyMatch(line -> line.contains("ended with 137") && line.contains("listening"));
        }
    }

    @Test
    void a_service_that_dies_while_starting_is_shown_with_the_end_of_its_log() throws Exception {
        FakeRepository.in(folder, Service.REPORTING);
        assertThatThrownBy(() -> Suite.start(SuiteConfig.onFreePorts(folder, folder.resolve("data")), told::add))
                .isInstanceOf(StartException.class)
                .hasMessageContaining("reporting-service ended while starting")
                .hasMessageContaining("no schema version fits");
        assertThat(running()).isEmpty();
    }

    @Test
    void a_taken_port_is_named_before_anything_starts() throws Exception {
        SuiteConfig config = config();
        try (ServerSocket taken = new ServerSocket(config.issuerPort(), 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Suite.start(config, told::add))
                    .hasMessage("port " + taken.getLocalPort() + " is taken; choose another with --issuer-port");
        }
        assertThat(told).isEmpty();
    }

    @Test
    void what_a_killed_launcher_left_is_ended_by_the_next_start() throws Exception {
        FakeRepository.in(folder);
        Process launcher = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledLauncher.class.getName(),
                        folder.toString(),
                        folder.resolve("data").toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(launcher.inputReader().readLine()).isEqualTo("started");
        launcher.destroyForcibly().waitFor();
        List<ProcessHandle> left = running();
        assertThat(left).hasSize(3);

        try (Suite suite = Suite.start(config(), told::add)) {
            assertThat(left).noneMatch(ProcessHandle::isAlive);
            assertThat(get(suite, "/planning/v1/plans").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void a_process_number_that_is_somebody_elses_by_now_is_let_be() throws Exception {
        Process other = new ProcessBuilder("sleep", "60").start();
        Path run = Files.createDirectories(folder.resolve("data/run"));
        Files.writeString(run.resolve("planning-service.pid"), Long.toString(other.pid()));
        try (Suite suite = Suite.start(config(), told::add)) {
            assertThat(get(suite, "/planning/v1/plans").statusCode()).isEqualTo(200);
            assertThat(other.isAlive()).isTrue();
        } finally {
            other.destroyForcibly();
        }
    }

    @Test
    void a_fresh_start_deletes_what_was_kept_and_nothing_else() throws Exception {
        Path data = folder.resolve("data");
        Suite.start(config(), told::add).close();
        String key = Files.readString(data.resolve("issuer/key.jwk"));
        Files.writeString(data.resolve("thesis.txt"), "of the user");
        SuiteConfig again = config();
        Suite.start(again, told::add).close();
        assertThat(Files.readString(data.resolve("issuer/key.jwk"))).isEqualTo(key);
        Suite.start(
                        new SuiteConfig(
                                again.repository(),
                                data,
                                true,
                                again.host(),
                                again.gatewayPort(),
                                again.postgresPort(),
                                again.issuerPort(),
                                again.servicePorts()),
                        told::add)
                .close();
        assertThat(Files.readString(data.resolve("issuer/key.jwk"))).isNotEqualTo(key);
        assertThat(data.resolve("thesis.txt")).exists();
    }

    private SuiteConfig config() throws Exception {
        return SuiteConfig.onFreePorts(FakeRepository.in(folder), folder.resolve("data"));
    }

    private List<ProcessHandle> running() {
        String mark = "-Dsuite.data=" + folder.resolve("data").toAbsolutePath();
        return ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .arguments()
                        .map(List::of)
                        .orElse(List.of())
                        .contains(mark))
                .toList();
    }

    private static HttpResponse<String> get(Suite suite, String path) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(suite.address() + path)).build();
        return CLIENT.send(request, BodyHandlers.ofString());
    }
}
