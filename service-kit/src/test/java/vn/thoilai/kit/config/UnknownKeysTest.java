package vn.thoilai.kit.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thoilai.kit.test.PostgresResource;
import vn.thoilai.kit.testapp.Starts;

/** Starts the application in another JVM with settings that nobody knows. */
class UnknownKeysTest {

    @Test
    void keys_of_ours_that_nobody_knows_stop_the_start() throws Exception {
        assertThat(startWith("thoilai.nonsense=1,thoilai.feed.sorce=/feed"))
                .containsPattern("REFUSED thoilai.*: .*thoilai.nonsense")
                .containsPattern("REFUSED thoilai.*: .*thoilai.feed.sorce");
    }

    @Test
    void keys_of_the_framework_that_nobody_knows_stop_the_start_but_those_of_the_environment_do_not() throws Exception {
        assertThat(startWith("quarkus.htttp.port=1,quarkus.http.prot=1"))
                .containsPattern(
                        "REFUSED quarkus.*: .*Nobody knows the configuration keys quarkus.http.prot, quarkus.htttp.port: ");
    }

    /** Each in a JVM of its own: an application that failed to start leaves things behind that fail the next for other reasons. */
    private static String startWith(String keys) throws IOException, InterruptedException {
        PostgresResource postgres = new PostgresResource();
        postgres.init(Map.of("database", "kit"));
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("java.home") + "/bin/java",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-cp",
                System.getProperty("java.class.path")));
        postgres.start().forEach((key, value) -> command.add("-D" + key + "=" + value));
        command.addAll(List.of(Starts.class.getName(), keys));
        ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true);
        // Neither may stop the start: the environment is full of other people's keys.
        process.environment().put("QUARKUS_HOME", "/opt/quarkus");
        process.environment().put("THOILAI_PORT_8080_TCP", "tcp://10.0.0.1:8080");
        Process started = process.start();
        String output = new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        started.waitFor();
        return output;
    }
}
