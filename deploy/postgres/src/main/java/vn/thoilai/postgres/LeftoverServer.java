package vn.thoilai.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The server of a JVM that was killed: it runs on without its starter, on files the next start needs.
 *
 * <p>Only a process that is a PostgreSQL server of exactly this folder is touched: a process number may have been given to
 * somebody else's program since.
 */
final class LeftoverServer {

    private static final Duration STOP = Duration.ofMinutes(1);

    private LeftoverServer() {}

    /**
     * Stops the server of this cluster folder, if one runs, in the orderly way that ends its connections.
     *
     * @throws IllegalStateException when it does not end, or cannot be told from another program
     */
    static void stop(Path cluster) throws IOException {
        Optional<ProcessHandle> found = running(cluster);
        if (found.isEmpty()) {
            return;
        }
        ProcessHandle server = found.get();
        interrupt(server);
        // Asked of the folder, not of the process: where nothing collects orphans, an ended one stays as a zombie.
        long deadline = System.nanoTime() + STOP.toNanos();
        while (running(cluster).isPresent()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException(
                        "the PostgreSQL process " + server.pid() + " of " + cluster + " does not stop");
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while PostgreSQL stops", e);
        }
    }

    private static Optional<ProcessHandle> running(Path cluster) throws IOException {
        Path pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(pidFile);
        if (lines.isEmpty() || !lines.get(0).strip().matches("\\d+")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                .filter(ProcessHandle::isAlive)
                .filter(process -> serves(process, cluster));
    }

    private static boolean serves(ProcessHandle process, Path cluster) {
        ProcessHandle.Info info = process.info();
        boolean server = info.command()
                .map(command -> Path.of(command).getFileName().toString().startsWith("postgres"))
                .orElse(false);
        if (!server) {
            return false;
        }
        // Where the system hides arguments (Windows), the program and the number in this folder's own file must do.
        return info.arguments()
                .map(arguments -> Arrays.stream(arguments).anyMatch(cluster.toString()::equals))
                .orElse(true);
    }

    private static void interrupt(ProcessHandle server) throws IOException {
        // SIGINT is PostgreSQL's fast shutdown; the SIGTERM that ProcessHandle sends would wait for every client to
        // leave.
        if (System.getProperty("os.name").startsWith("Windows")) {
            server.destroyForcibly();
        } else {
            new ProcessBuilder("kill", "-INT", Long.toString(server.pid()))
                    .inheritIO()
                    .start();
        }
    }
}
