package vn.thoilai.local;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A launcher that goes on in the background, in a session of its own, so that closing the terminal does not end it. */
final class Detached {

    /** How the last line begins that tells that everything is ready. */
    static final String READY = "ready: ";

    private final Path data;
    private final List<String> arguments;

    Detached(Path data, List<String> arguments) {
        this.data = data;
        this.arguments = arguments;
    }

    /** Starts the launcher and prints what it prints until it is ready (0) or has ended (its exit code). */
    int awaitReady(PrintStream out) throws IOException, InterruptedException {
        // Not below logs: --fresh empties that folder while this file is being written.
        Path log = Files.createDirectories(data.resolve("run")).resolve("launcher.log");
        Process launcher = new ProcessBuilder(command())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        launcher.getOutputStream().close();
        try (BufferedReader lines = Files.newBufferedReader(log, StandardCharsets.UTF_8)) {
            StringBuilder line = new StringBuilder();
            while (true) {
                boolean ended = !launcher.isAlive();
                for (int c = lines.read(); c >= 0; c = lines.read()) {
                    line.append((char) c);
                    if (c == '\n') {
                        out.print(line);
                        if (line.toString().startsWith(READY)) {
                            return 0;
                        }
                        line.setLength(0);
                    }
                }
                if (ended) {
                    return launcher.exitValue();
                }
                Thread.sleep(100);
            }
        }
    }

    private List<String> command() {
        List<String> command = new ArrayList<>();
        setsid().ifPresent(program -> command.add(program.toString()));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Launcher.class.getName()));
        command.addAll(arguments);
        return command;
    }

    private static Optional<Path> setsid() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "setsid"))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
