package vn.thoilai.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import vn.thoilai.local.issuer.Role;

/** {@code docs/first-hour.md}, run as it is written: every command prints what the document says. */
class FirstHourIT {

    private static final String SEPARATOR = "----- end of step -----";

    @Test
    void the_walk_prints_what_the_document_says() throws Exception {
        var walk = Walk.read(SharedSuite.REPOSITORY.resolve("docs/first-hour.md"));
        assertThat(walk.steps()).hasSizeGreaterThan(8);
        // The document names the addresses of a plain start; this suite runs on free ports.
        var script = walk.script(SEPARATOR)
                .replace("http://localhost:8080", SharedSuite.gateway().toString())
                .replace(
                        "$(deploy/local/token training-officer)",
                        SharedSuite.get().token(Role.TRAINING_OFFICER, "thoi-lai"))
                .replace("$(deploy/local/token director)", SharedSuite.get().token(Role.DIRECTOR, "thoi-lai"));
        var file = Files.createTempFile("first-hour", ".sh");
        Files.writeString(file, script);
        var process = new ProcessBuilder("bash", file.toString())
                .directory(SharedSuite.REPOSITORY.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        var answers = printed.split("\\n" + SEPARATOR + "\\n");
        for (int i = 0; i < walk.steps().size(); i++) {
            var step = walk.steps().get(i);
            assertThat(Walk.stable(answers[i])).as(step.command()).isEqualTo(Walk.stable(step.answer()));
        }
    }
}
