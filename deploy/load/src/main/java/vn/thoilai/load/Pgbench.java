package vn.thoilai.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** pgbench as an installed program, sending a script as the service's own role. */
final class Pgbench {

    private static final Pattern DONE = Pattern.compile("number of transactions actually processed: (\\d+)");
    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+) \\(without");

    private Pgbench() {}

    /** What a run did, and at what rate. */
    record Result(long done, double perSecond) {}

    /**
     * @throws IllegalStateException when there is no pgbench
     */
    static void require() {
        try {
            Process version = new ProcessBuilder("pgbench", "--version").start();
            version.getInputStream().readAllBytes();
            version.waitFor();
        } catch (IOException absent) {
            throw new IllegalStateException(
                    "pgbench is not installed; on Debian: apt-get install postgresql-contrib", absent);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static Result run(Rig rig, Script script, long base, long firstClass, int connections, int seconds) {
        try {
            Path file = Files.createTempFile("load-", ".sql");
            try {
                Files.writeString(file, script.text());
                return run(rig, command(rig, script, file, base, firstClass, connections, seconds), file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> command(
            Rig rig, Script script, Path file, long base, long firstClass, int connections, int seconds) {
        URI server = URI.create(rig.postgres.url(Rig.DATABASE).substring("jdbc:".length()));
        List<String> command = new ArrayList<>(List.of(
                "pgbench", "-n", "-M", "prepared", "-h", server.getHost(), "-p", Integer.toString(server.getPort())));
        command.addAll(List.of("-U", rig.postgres.appUser(Rig.DATABASE), "-c", Integer.toString(connections)));
        command.addAll(List.of("-T", Integer.toString(seconds), "-f", file.toString()));
        command.addAll(List.of("-D", "n=0", "-D", "base=" + base, "-D", "first_class=" + firstClass));
        for (Map.Entry<String, String> variable : script.variables().entrySet()) {
            command.addAll(List.of("-D", variable.getKey() + "=" + variable.getValue()));
        }
        command.add(Rig.DATABASE);
        return command;
    }

    private static Result run(Rig rig, List<String> command, Path file) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", rig.postgres.password(rig.postgres.appUser(Rig.DATABASE)));
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
        }
        Matcher done = DONE.matcher(output);
        Matcher rate = RATE.matcher(output);
        if (process.exitValue() != 0 || !done.find() || !rate.find()) {
            throw new IllegalStateException(
                    "pgbench failed:\n" + output + "\nThe script was:\n" + Files.readString(file));
        }
        return new Result(Long.parseLong(done.group(1)), Double.parseDouble(rate.group(1)));
    }
}
