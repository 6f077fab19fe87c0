package vn.thoilai.kit.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thoilai.kit.test.PostgresResource;
import vn.thoilai.kit.testapp.Starts;

/** Starts the application in another JVM, with its passwords in files and without them. */
class SecretsTest {

    private static final List<String> PASSWORDS = List.of("quarkus.datasource.password", "quarkus.flyway.password");
    private static final Pattern SECRET =
            Pattern.compile("password|secret|credentials\\.|private|passphrase|token\\.value");

    @TempDir
    Path folder;

    @Test
    void a_secret_may_be_a_file_named_after_its_key() throws Exception {
        Map<String, String> settings = settings();
        for (String password : PASSWORDS) {
            // As an editor and most secret stores write it: with a line end.
            Files.writeString(folder.resolve(password), settings.remove(password) + "\n");
        }
        assertThat(start(settings)).contains("STARTED with");
    }

    @Test
    void without_its_secrets_a_service_refuses_to_start_and_says_what_it_lacks() throws Exception {
        Map<String, String> settings = settings();
        settings.keySet().removeAll(PASSWORDS);
        assertThat(start(settings)).contains("REFUSED").contains("no password was provided");
    }

    @Test
    void no_property_file_of_the_repository_holds_a_secret() throws IOException {
        assertThat(secretsIn("a.password=hunter2\nb.password=${B}\nc.secret=\nd.url=/x"))
                .containsExactly("a.password");
        try (Stream<Path> files = Files.walk(Path.of(".."))) {
            List<Path> properties = files.filter(file -> file.toString().endsWith(".properties"))
                    .filter(file -> file.toString().contains("/src/main/resources/"))
                    .toList();
            assertThat(properties).hasSizeGreaterThan(4);
            assertThat(properties)
                    .allSatisfy(file ->
                            assertThat(secretsIn(Files.readString(file))).isEmpty());
        }
    }

    private static List<String> secretsIn(String text) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames().stream()
                .filter(key -> SECRET.matcher(key).find())
                .filter(key -> !properties.getProperty(key).isBlank())
                .filter(key -> !properties.getProperty(key).matches("\\$\\{[^:]*:?}"))
                .sorted()
                .toList();
    }

    private static Map<String, String> settings() {
        PostgresResource postgres = new PostgresResource();
        postgres.init(Map.of("database", "kit"));
        return new HashMap<>(postgres.start());
    }

    private String start(Map<String, String> settings) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("java.home") + "/bin/java",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-cp",
                System.getProperty("java.class.path")));
        settings.forEach((key, value) -> command.add("-D" + key + "=" + value));
        command.addAll(List.of(Starts.class.getName(), "smallrye.config.source.file.locations=" + folder));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (InputStream output = process.getInputStream()) {
            return new String(output.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
