package vn.thoilai.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The short-lived file that hands the administrator's first password to {@code initdb}, which takes it no other way. */
record PasswordFile(Path path) implements AutoCloseable {

    static PasswordFile write(Path folder, String password) throws IOException {
        // createTempFile gives it to its owner alone.
        Path file = Files.createTempFile(folder, "init", ".pw");
        Files.writeString(file, password + "\n");
        return new PasswordFile(file);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
