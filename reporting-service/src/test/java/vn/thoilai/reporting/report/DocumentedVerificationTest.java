package vn.thoilai.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thoilai.kit.test.ContractApi;
import vn.thoilai.kit.test.PostgresResource;
import vn.thoilai.kit.test.TestDatabase;
import vn.thoilai.reporting.Feeding;
import vn.thoilai.reporting.TestEvents;

/** Runs the commands of {@code docs/verify-a-report.md} as a reader would, where their programs are there. */
@QuarkusTest
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "reporting"))
class DocumentedVerificationTest {

    private static final Path GUIDE = Path.of("../docs/verify-a-report.md");

    private Path folder;

    @Inject
    Feeding feeding;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory(Path.of("target"), "verify");
    }

    private String run(String commands) throws IOException, InterruptedException {
        Process shell = new ProcessBuilder("bash", "-c", commands)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        shell.waitFor();
        return said;
    }

    private static String commands() throws IOException {
        String guide = Files.readString(GUIDE);
        int begin = guide.indexOf("```bash\n") + 8;
        return guide.substring(begin, guide.indexOf("```", begin));
    }

    @Test
    void the_commands_tell_a_genuine_document_from_a_tampered_one() throws Exception {
        assumeTrue(run("command -v openssl jq xxd | wc -l").strip().equals("3"), "openssl, jq and xxd are there");
        TestDatabase.clean();
        feeding.enrollment(ReportCalls.register(TestEvents.trainingClass(), UUID.randomUUID()));
        String report = ReportCalls.published();
        byte[] document =
                ReportCalls.read(ReportCalls.LECTURER, report, "/document").asByteArray();
        Files.write(folder.resolve("report.json"), document);
        Files.writeString(
                folder.resolve("report.jws"),
                ReportCalls.read(ReportCalls.LECTURER, report, "/signature").asString());
        Files.writeString(
                folder.resolve("keys.json"),
                ContractApi.given(null).get("/reporting/v1/keys").asString());
        assertThat(run(commands())).contains("Verified OK");
        document[document.length / 2] ^= 1;
        Files.write(folder.resolve("report.json"), document);
        assertThat(run(commands())).doesNotContain("Verified OK");
    }
}
