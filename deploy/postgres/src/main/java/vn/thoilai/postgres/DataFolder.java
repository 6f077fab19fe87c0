package vn.thoilai.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The folder a server lives in, held by one JVM at a time: {@code cluster/}, the passwords, a lock and a mark. */
final class DataFolder implements AutoCloseable {

    private final Path root;
    private final FileChannel lockFile;

    private DataFolder(Path root, FileChannel lockFile) {
        this.root = root;
        this.lockFile = lockFile;
    }

    /** Opens and locks the folder; the operating system frees the lock with the JVM, however that ends. */
    static DataFolder open(Path folder) {
        try {
            Path root = Files.createDirectories(folder).toRealPath();
            if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
            }
            FileChannel lockFile =
                    FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(lockFile)) {
                lockFile.close();
                throw new IllegalStateException("another running launcher or test uses the PostgreSQL folder " + root);
            }
            return new DataFolder(root, lockFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean locked(FileChannel lockFile) throws IOException {
        try {
            FileLock lock = lockFile.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    Path root() {
        return root;
    }

    Path cluster() {
        return root.resolve("cluster");
    }

    Path passwords() {
        return root.resolve("passwords.properties");
    }

    Path log() {
        return root.resolve("postgres.log");
    }

    /** The server's log, begun anew at each start: it is for finding out why this start failed. */
    Path freshLog() throws IOException {
        Files.deleteIfExists(log());
        return log();
    }

    private Path mark() {
        return root.resolve("complete");
    }

    /** Whether a server has once started here with all its databases. */
    boolean isMade() {
        return Files.exists(mark());
    }

    void markMade() throws IOException {
        if (!isMade()) {
            Files.createFile(mark());
        }
    }

    /** A first start that was cut off leaves files nobody has used yet and no server can start from: they go. */
    void dropHalfMadeCluster() throws IOException {
        if (isMade() || !Files.exists(cluster())) {
            return;
        }
        List<Path> content;
        try (Stream<Path> walk = Files.walk(cluster())) {
            content = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : content) {
            Files.delete(path);
        }
    }

    @Override
    public void close() {
        try {
            lockFile.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
