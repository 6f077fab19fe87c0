package vn.thoilai.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What a suite keeps in its data folder. */
final class KeptData {

    /** By name, and not the folder as a whole: somebody may have named a folder that holds other things too. */
    private static final List<String> OURS = List.of("postgres", "issuer", "logs");

    private KeptData() {}

    static void delete(Path data) {
        for (String name : OURS) {
            try {
                delete0(data.resolve(name));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void delete0(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> walk = Files.walk(folder)) {
            deepestFirst = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.delete(path);
        }
    }
}
