package vn.thoilai.local;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ScopeType;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.local.process.StartException;

/** The launcher's command line; the scripts beside it are its usual callers. */
@Command(
        name = "launcher",
        description = "Runs the suite on this machine.",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        subcommands = {UpCommand.class, DownCommand.class, ReportCommand.class, TokenCommand.class})
public final class Launcher {

    private static final Logger QUIET = Logger.getLogger("");

    private Launcher() {}

    /** Runs a command and ends with its exit code. */
    public static void main(String[] args) {
        QUIET.setLevel(Level.WARNING);
        // Vietnamese comes out right whatever the terminal's locale is said to be.
        System.setOut(utf8(FileDescriptor.out));
        System.setErr(utf8(FileDescriptor.err));
        System.exit(new CommandLine(new Launcher())
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    if (!inWords(failure)) {
                        throw failure;
                    }
                    System.err.println(failure.getMessage());
                    return 1;
                })
                .execute(args));
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    private static boolean inWords(Exception failure) {
        return failure instanceof StartException
                || failure instanceof ProblemException
                || failure instanceof UncheckedIOException;
    }
}
