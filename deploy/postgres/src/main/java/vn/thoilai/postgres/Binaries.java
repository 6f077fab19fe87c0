package vn.thoilai.postgres;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Where the server's programs are unpacked, once per user. */
final class Binaries {

    private Binaries() {}

    /**
     * The user's own cache folder. The library's default, a folder below the common temporary one, can be written by every
     * user of the machine, and what lies there is executed.
     */
    static Path folder() throws IOException {
        Path own = Files.createDirectories(cache());
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            // The library opens the folder it is given to everybody: the one above keeps them out.
            Files.setPosixFilePermissions(own, PosixFilePermissions.fromString("rwx------"));
        }
        return Files.createDirectories(own.resolve("postgres"));
    }

    private static Path cache() {
        Path home = Path.of(System.getProperty("user.home", "."));
        return Files.isDirectory(home) && Files.isWritable(home)
                ? home.resolve(".cache").resolve("training-centre-suite")
                : Path.of(
                        System.getProperty("java.io.tmpdir"),
                        "training-centre-suite-" + System.getProperty("user.name"));
    }
}
