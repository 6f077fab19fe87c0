package vn.thoilai.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A service running as a process of its own. */
public final class ServiceProcess {

    /** The largest heap of a service, in MB. */
    public static final int HEAP = 128;

    private static final Duration START = Duration.ofMinutes(4);
    private static final int TAIL_LINES = 30;

    private final String name;
    private final Process process;
    private final Path log;
    private final Path pidFile;
    private volatile boolean expectedToRun;

    private ServiceProcess(String name, Process process, Path log, Path pidFile) {
        this.name = name;
        this.process = process;
        this.log = log;
        this.pidFile = pidFile;
    }

    /**
     * Starts a built service with the launcher's own Java. Its log of the start before is kept beside the new one.
     *
     * @param name name of the service
     * @param jar its runnable application
     * @param data the suite's data folder
     * @param heap its largest heap, in MB
     * @param environment variables that configure it
     * @param progress told if it ends without having been asked to
     */
    public static ServiceProcess start(
            String name, Path jar, Path data, int heap, Map<String, String> environment, Progress progress) {
        if (!Files.exists(jar)) {
            throw new StartException(name + " is not built (" + jar + "); build with: mvn -DskipTests package");
        }
        try {
            Path log = Files.createDirectories(data.resolve("logs")).resolve(name + ".log");
            if (Files.exists(log)) {
                Files.move(log, log.resolveSibling(name + ".log.1"), StandardCopyOption.REPLACE_EXISTING);
            }
            ProcessBuilder builder = new ProcessBuilder(command(jar, data, heap))
                    .directory(data.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().putAll(environment);
            Process process = builder.start();
            Path pidFile = Leftovers.pidFile(data, name);
            Files.writeString(pidFile, Long.toString(process.pid()));
            ServiceProcess service = new ServiceProcess(name, process, log, pidFile);
            process.onExit().thenRun(() -> service.ended(progress));
            return service;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> command(Path jar, Path data, int heap) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx" + heap + "m",
                Leftovers.mark(data),
                "-jar",
                jar.toString());
    }

    /**
     * Waits until the service says that it is ready.
     *
     * @throws StartException with the end of its log, if it ends or is not ready in time
     */
    public void awaitReady(int port) {
        HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/q/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        long deadline = System.nanoTime() + START.toNanos();
        while (!isReady(client, request)) {
            if (!process.isAlive()) {
                throw new StartException(name + " ended while starting" + tail());
            }
            if (System.nanoTime() > deadline) {
                throw new StartException(name + " is not ready after " + START.toSeconds() + " s" + tail());
            }
            pause();
        }
        expectedToRun = true;
    }

    private static boolean isReady(HttpClient client, HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartException("interrupted");
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartException("interrupted");
        }
    }

    private void ended(Progress progress) {
        if (expectedToRun) {
            progress.step(name + " ended with " + process.exitValue() + "; the others go on" + tail());
        }
    }

    private String tail() {
        try {
            List<String> lines = Files.readAllLines(log);
            return ". The end of its log, " + log + ":\n"
                    + String.join("\n", lines.subList(Math.max(0, lines.size() - TAIL_LINES), lines.size()));
        } catch (IOException e) {
            return ", and its log " + log + " cannot be read";
        }
    }

    /** The process. */
    public long pid() {
        return process.pid();
    }

    /** Asks the service to end without waiting for it. */
    public void askToStop() {
        expectedToRun = false;
        process.destroy();
    }

    /** Ends the service in good order, or by force if it does not end in time. */
    public void stop() {
        expectedToRun = false;
        Leftovers.stop(process.toHandle());
        forget();
    }

    /** Ends the service at once, as a crash would. */
    public void kill() {
        expectedToRun = false;
        process.destroyForcibly();
        process.onExit().join();
        forget();
    }

    private void forget() {
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
