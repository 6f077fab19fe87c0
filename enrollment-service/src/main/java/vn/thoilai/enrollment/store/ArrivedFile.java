package vn.thoilai.enrollment.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;

/** What a sender sent, on disk until closed: while it arrives, nothing else is held for it. */
public final class ArrivedFile implements AutoCloseable {

    private static final int PIECE = 64 * 1024;

    private final Path path;

    private ArrivedFile(Path path) {
        this.path = path;
    }

    /**
     * Waits until all of it has arrived.
     *
     * @param most bytes it may have
     * @param slowest how long it may take altogether; how long a sender may be silent is the server's to say
     * @throws ProblemException 413 when it is larger; 400 when it is slower, or its sender breaks off
     */
    public static ArrivedFile of(InputStream body, long most, Duration slowest) throws IOException {
        // Created for its owner alone to read, for it is about people.
        ArrivedFile file = new ArrivedFile(Files.createTempFile("import-", ".csv"));
        boolean whole = false;
        try {
            file.fill(body, most, System.nanoTime() + slowest.toNanos());
            whole = true;
            return file;
        } finally {
            if (!whole) {
                file.close();
            }
        }
    }

    /** Where it lies, for readers that jump about in it. */
    public Path path() {
        return path;
    }

    /** What arrived, from its beginning. */
    public InputStream open() throws IOException {
        return Files.newInputStream(path);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }

    private void fill(InputStream body, long most, long end) throws IOException {
        byte[] piece = new byte[PIECE];
        long left = most;
        try (OutputStream disk = Files.newOutputStream(path)) {
            for (int read = next(body, piece); read >= 0; read = next(body, piece)) {
                left -= read;
                if (left < 0) {
                    throw new ProblemException(ProblemCode.BODY_TOO_LARGE, null);
                }
                if (System.nanoTime() - end > 0) {
                    throw incomplete();
                }
                disk.write(piece, 0, read);
            }
        }
    }

    private static int next(InputStream body, byte[] piece) {
        try {
            return body.read(piece);
        } catch (IOException silentOrGone) {
            throw incomplete();
        }
    }

    private static ProblemException incomplete() {
        return new ProblemException(ProblemCode.MALFORMED_BODY, null);
    }
}
