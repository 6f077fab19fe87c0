package vn.thoilai.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.thoilai.contract.problem.ProblemCode;

/** The contract's examples of problems speak as the services do: from a copy of the words that stand here. */
class ProblemWordsTest {

    private static final Path WORDS = Path.of("src/main/resources/problems.properties");
    private static final Path COPY = Path.of("../contract/src/main/resources/vn/thoilai/contract/problems.properties");
    private static final String MENDED_BY =
            "mvn test -pl service-kit -am -Dtest=ProblemWordsTest -Dsurefire.failIfNoSpecifiedTests=false -Dmend";

    @Test
    void the_copy_says_what_is_answered() throws IOException {
        List<String> codes =
                Arrays.stream(ProblemCode.values()).map(ProblemCode::wire).toList();
        String mended = "# What problems are called; made from service-kit/src/main/resources/problems.properties\n"
                + Files.readAllLines(WORDS).stream()
                        .filter(line ->
                                codes.contains(line.replaceFirst("=.*", "").replaceFirst("^detail\\.", "")))
                        .collect(Collectors.joining("\n", "", "\n"));
        if (System.getProperty("mend") != null) {
            Files.writeString(COPY, mended);
        } else {
            assertThat(Files.readString(COPY))
                    .as(COPY + "; to write it anew: " + MENDED_BY)
                    .isEqualTo(mended);
        }
    }
}
