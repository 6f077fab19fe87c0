package vn.thoilai.local.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.thoilai.local.access.Matrix.Row;

/** The security document tells operators what the matrix expects. */
class SecurityDocumentTest {

    private static final Path DOCUMENT = Path.of("../../docs/security.md");
    private static final String BEGIN = "<!-- made from deploy/local/src/test/resources/access/matrix.md -->\n";
    private static final String END = "<!-- end -->\n";
    private static final String MENDED_BY =
            "mvn test -pl deploy/local -am -Dtest=SecurityDocumentTest -Dsurefire.failIfNoSpecifiedTests=false -Dmend";

    private final Matrix matrix = Matrix.read();

    @Test
    void the_document_has_the_matrix() throws IOException {
        String document = Files.readString(DOCUMENT);
        int begin = document.indexOf(BEGIN);
        int end = document.indexOf(END, begin);
        assertThat(begin).as("place of the table in docs/security.md").isPositive();
        assertThat(end).as("end of the table in docs/security.md").isPositive();
        String mended = document.substring(0, begin) + BEGIN + table() + document.substring(end);
        if (System.getProperty("mend") != null) {
            Files.writeString(DOCUMENT, mended);
        } else {
            assertThat(document)
                    .as("docs/security.md; to write its table anew: " + MENDED_BY)
                    .isEqualTo(mended);
        }
    }

    private String table() {
        String rows = matrix.rows().stream()
                .map(row -> "| `%s` | %s | %s |\n".formatted(row.operation(), who(row), row.reach()))
                .collect(Collectors.joining());
        String legend = matrix.legend().entrySet().stream()
                .map(word -> "- *%s*: %s\n".formatted(word.getKey(), word.getValue()))
                .collect(Collectors.joining());
        return "\n| operation | who may | rows |\n|---|---|---|\n" + rows + "\n" + legend + "\n";
    }

    private String who(Row row) {
        if (Matrix.DONE.equals(row.cells().get(Matrix.NO_TOKEN))) {
            return "anybody, without a token";
        }
        List<String> roles = matrix.roles().stream()
                .filter(role -> Matrix.DONE.equals(row.cells().get(role)))
                .toList();
        return roles.equals(matrix.roles()) ? "every role" : String.join(", ", roles);
    }
}
