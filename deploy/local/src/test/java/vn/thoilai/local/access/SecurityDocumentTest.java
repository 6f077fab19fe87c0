package vn.thoilai.local.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.thoilai.local.access.Matrix.Row;

/** The security document tells operators what the matrix expects, the contract tells callers. */
class SecurityDocumentTest {

    private static final Path DOCUMENT = Path.of("../../docs/security.md");
    private static final Path ROLES = Path.of("../../contract/src/main/resources/vn/thoilai/contract/roles.properties");
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
        hold(DOCUMENT, document.substring(0, begin) + BEGIN + table() + document.substring(end));
    }

    @Test
    void the_contract_has_the_roles() throws IOException {
        hold(
                ROLES,
                "# Who may call which operation; made from deploy/local/src/test/resources/access/matrix.md\n"
                        + lines());
    }

    private static void hold(Path file, String mended) throws IOException {
        if (System.getProperty("mend") != null) {
            Files.writeString(file, mended);
        } else {
            assertThat(Files.readString(file))
                    .as(file.normalize() + "; to write it anew: " + MENDED_BY)
                    .isEqualTo(mended);
        }
    }

    private String lines() {
        Map<String, Set<String>> callers = new TreeMap<>();
        matrix.rows()
                .forEach(row -> callers.computeIfAbsent(row.id(), id -> new LinkedHashSet<>())
                        .addAll(isForAnybody(row) ? List.of("anybody") : roles(row)));
        // In the order of the columns, also where rows of one operation are for different roles.
        return callers.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + inOrder(entry.getValue()) + "\n")
                .collect(Collectors.joining());
    }

    private String inOrder(Set<String> callers) {
        return Stream.concat(Stream.of("anybody"), matrix.roles().stream())
                .filter(callers::contains)
                .collect(Collectors.joining(", "));
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
        if (isForAnybody(row)) {
            return "anybody, without a token";
        }
        List<String> roles = roles(row);
        return roles.equals(matrix.roles()) ? "every role" : String.join(", ", roles);
    }

    private static boolean isForAnybody(Row row) {
        return Matrix.DONE.equals(row.cells().get(Matrix.NO_TOKEN));
    }

    private List<String> roles(Row row) {
        return matrix.roles().stream()
                .filter(role -> Matrix.DONE.equals(row.cells().get(role)))
                .toList();
    }
}
