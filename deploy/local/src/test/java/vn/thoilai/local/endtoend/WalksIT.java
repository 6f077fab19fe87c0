package vn.thoilai.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thoilai.local.issuer.Role;

/** Documents that walk through the suite, run as they are written: every command prints what the document says. */
class WalksIT {

    private static final Path DOCUMENTS = SharedSuite.REPOSITORY.resolve("docs");
    private static final String SEPARATOR = "----- end of step -----";

    static Stream<String> walks() throws IOException {
        try (Stream<Path> journeys = Files.list(DOCUMENTS.resolve("journeys"))) {
            List<String> names = journeys.map(path -> "journeys/" + path.getFileName())
                    .sorted()
                    .toList();
            return Stream.concat(Stream.of("reporting.md", "first-hour.md"), names.stream());
        }
    }

    @ParameterizedTest
    @MethodSource("walks")
    void a_walk_prints_what_its_document_says(String document) throws Exception {
        var walk = Walk.read(DOCUMENTS.resolve(document));
        assertThat(walk.steps()).hasSizeGreaterThan(5);
        List<String> answers = run(walk);
        for (int i = 0; i < walk.steps().size(); i++) {
            var step = walk.steps().get(i);
            assertThat(Walk.stable(answers.get(i))).as(step.command()).isEqualTo(Walk.stable(step.answer()));
        }
    }

    private static List<String> run(Walk walk) throws IOException, InterruptedException {
        var file = Files.createTempFile("walk", ".sh");
        Files.writeString(file, here(walk.script(SEPARATOR)));
        var process = new ProcessBuilder("bash", file.toString())
                .directory(SharedSuite.REPOSITORY.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return List.of(printed.split("\\n" + SEPARATOR + "\\n", -1));
    }

    /** The documents name the address and tokens of a plain start; this suite runs on free ports. */
    private static String here(String script) {
        var here = script.replace("http://localhost:8080", SharedSuite.gateway().toString());
        for (Role role : Role.values()) {
            here = here.replace(
                    "$(deploy/local/token " + role.wire() + ")",
                    SharedSuite.get().token(role, "thoi-lai"));
        }
        return here;
    }
}
