package vn.thoilai.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import vn.thoilai.local.process.Ports;
import vn.thoilai.local.process.StartException;

class CommandsTest {

    @TempDir
    Path data;

    @Test
    void a_report_without_a_suite_says_so_at_once() {
        String address = "http://localhost:" + Ports.free(1)[0];
        ReportCommand command = new ReportCommand();
        new CommandLine(command).parseArgs("--url", address);
        Instant begun = Instant.now();
        assertThatThrownBy(command::call)
                .isInstanceOf(StartException.class)
                .hasMessageContaining(address)
                .hasMessageContaining("deploy/local/up")
                .hasMessageContaining("--data");
        assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(5));
    }

    /** Beside the scripts there is nothing: no sources to build, and nothing built. */
    @Test
    void who_asks_for_help_first_does_not_wait_for_a_build() throws Exception {
        Path scripts = Files.createDirectories(data.resolve("deploy/local"));
        for (String script : List.of("up", "launcher.sh")) {
            Files.copy(Path.of(script), scripts.resolve(script), StandardCopyOption.COPY_ATTRIBUTES);
        }
        Process up = new ProcessBuilder(scripts.resolve("up").toString(), "--help").start();
        assertThat(new String(up.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("--fresh", "--detach")
                .doesNotContain("building");
        assertThat(up.waitFor()).isZero();
    }

    @Test
    void down_answers_when_the_launcher_itself_has_ended() throws Exception {
        Process launcher = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        LingeringLauncher.class.getName(),
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(launcher.inputReader().readLine()).isEqualTo("started");
        DownCommand command = new DownCommand();
        new CommandLine(command).parseArgs("--data", data.toString());
        assertThat(command.call()).isZero();
        assertThat(launcher.isAlive()).isFalse();
    }
}
