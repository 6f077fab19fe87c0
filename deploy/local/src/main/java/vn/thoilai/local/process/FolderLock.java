package vn.thoilai.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Held by the launcher that runs a suite on a data folder; the operating system frees it with the process. */
public final class FolderLock implements AutoCloseable {

    private final FileChannel channel;
    private final Path pidFile;

    private FolderLock(FileChannel channel, Path pidFile) {
        this.channel = channel;
        this.pidFile = pidFile;
    }

    /** Takes the lock of a data folder, or nothing when a launcher holds it. */
    public static Optional<FolderLock> tryTake(Path data) {
        try {
            Path run = Files.createDirectories(data.resolve("run"));
            FileChannel channel =
                    FileChannel.open(run.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                return Optional.empty();
            }
            Path pidFile = pidFile(data);
            Files.writeString(pidFile, Long.toString(ProcessHandle.current().pid()));
            return Optional.of(new FolderLock(channel, pidFile));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static Path pidFile(Path data) {
        return data.resolve("run").resolve("launcher.pid");
    }

    /** The process that holds the lock; only to be asked for when {@link #tryTake} answered nothing. */
    public static Optional<ProcessHandle> holder(Path data) {
        try {
            return Optional.of(Files.readString(pidFile(data)).strip())
                    .filter(pid -> pid.matches("\\d+"))
                    .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(pidFile);
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
