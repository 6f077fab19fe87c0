package vn.thoilai.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the server's programs are unpacked, once per user. */
final class Binaries {

    private Binaries() {}

    /**
     * The user's own cache folder. The library's default, a folder below the common temporary one, can be written by every
     * user of the machine, and what lies there is executed.
     */
    static Path folder() throws IOException {
        Path home = Path.of(System.getProperty("user.home", "."));
        if (Files.isDirectory(home) && Files.isWritable(home)) {
            return Files.createDirectories(home.resolve(".cache").resolve("training-centre-suite"));
        }
        return Files.createDirectories(Path.of(
                System.getProperty("java.io.tmpdir"), "training-centre-suite-" + System.getProperty("user.name")));
    }
}
