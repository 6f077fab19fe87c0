package vn.thoilai.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Services that run on after their launcher was killed: found by their pid files, ended only if proved to be ours. */
public final class Leftovers {

    private static final int SECONDS_TO_STOP = 15;

    private Leftovers() {}

    /** The JVM option that marks a service of a data folder, so that its process can be told from any other. */
    public static String mark(Path data) {
        return "-Dsuite.data=" + data;
    }

    static Path pidFile(Path data, String name) {
        return data.resolve("run").resolve(name + ".pid");
    }

    /** Ends the services of a data folder whose launcher is gone. */
    public static void end(Path data, Progress progress) {
        for (Path file : pidFiles(data)) {
            ours(data, file).ifPresent(process -> {
                String name = file.getFileName().toString().replace(".pid", "");
                progress.step("ending " + name + " (process " + process.pid() + ") of a launcher that was killed");
                stop(process);
            });
            delete(file);
        }
    }

    /** Asks a process to end, waits, and ends it. */
    static void stop(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(SECONDS_TO_STOP, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            process.destroyForcibly();
            process.onExit().join();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<ProcessHandle> ours(Path data, Path file) {
        try {
            // A process number is given to another program sooner or later: the mark decides.
            return Optional.of(Files.readString(file).strip())
                    .filter(pid -> pid.matches("\\d+"))
                    .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)))
                    .filter(process -> process.info()
                            .arguments()
                            .map(arguments -> Arrays.asList(arguments).contains(mark(data)))
                            .orElse(false));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static List<Path> pidFiles(Path data) {
        Path run = data.resolve("run");
        if (!Files.isDirectory(run)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(run)) {
            return new ArrayList<>(files.filter(file -> file.toString().endsWith("-service.pid"))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
