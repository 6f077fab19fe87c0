package vn.thoilai.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** What the values of enumerations mean stands in the source; the document says it from a copy. */
class MeaningsTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path COPY = Path.of("src/main/resources/vn/thoilai/contract/meanings.properties");
    private static final String MENDED_BY = "mvn test -pl contract -Dtest=MeaningsTest -Dmend";

    @Test
    void the_copy_says_what_the_source_says() throws IOException {
        var mended = "# What the values of enumerations mean; made from their javadoc\n"
                + meanings().entrySet().stream()
                        .map(meaning -> meaning.getKey() + "=" + meaning.getValue() + "\n")
                        .collect(Collectors.joining());
        if (System.getProperty("mend") != null) {
            Files.writeString(COPY, mended);
        } else {
            assertThat(Files.readString(COPY))
                    .as(COPY + "; to write it anew: " + MENDED_BY)
                    .isEqualTo(mended);
        }
    }

    private static Map<String, String> meanings() throws IOException {
        var meanings = new TreeMap<String, String>();
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            var task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources()));
            var explained = new Explained(DocTrees.instance(task), meanings);
            task.parse().forEach(source -> explained.scan(source, null));
        }
        return meanings;
    }

    private static List<Path> sources() throws IOException {
        try (var all = Files.walk(SOURCES)) {
            return all.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    /** Collects what is said above enumerations and above their values. */
    private static final class Explained extends TreePathScanner<Void, Void> {

        private final DocTrees comments;
        private final Map<String, String> meanings;

        private Explained(DocTrees comments, Map<String, String> meanings) {
            this.comments = comments;
            this.meanings = meanings;
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            if (type.getKind() == Tree.Kind.ENUM) {
                keep(type.getSimpleName().toString());
            }
            return super.visitClass(type, nothing);
        }

        @Override
        public Void visitVariable(VariableTree variable, Void nothing) {
            var owner = getCurrentPath().getParentPath().getLeaf();
            if (owner.getKind() == Tree.Kind.ENUM
                    && variable.getType()
                            .toString()
                            .equals(((ClassTree) owner).getSimpleName().toString())) {
                keep(variable.getType() + "." + variable.getName());
            }
            return null;
        }

        private void keep(String name) {
            var said = comments.getDocComment(getCurrentPath());
            assertThat(said).as("what is said of " + name).isNotBlank();
            meanings.put(
                    name,
                    said.strip()
                            .replaceAll("\\s+", " ")
                            .replaceAll("</?i>", "*")
                            .replaceAll("\\{@(?:code|link) ([^}]*)}", "`$1`"));
        }
    }
}
