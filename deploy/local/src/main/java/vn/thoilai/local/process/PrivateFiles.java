package vn.thoilai.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Files that their owner alone may read. */
public final class PrivateFiles {

    private PrivateFiles() {}

    /** Writes the file as a whole: a crash leaves the old content or the new one. Folders above are made. */
    public static void write(Path file, String content) throws IOException {
        Files.createDirectories(file.getParent());
        // createTempFile gives it to its owner alone.
        Path next = Files.createTempFile(file.getParent(), "next", ".tmp");
        Files.writeString(next, content);
        Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
