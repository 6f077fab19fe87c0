package vn.thoilai.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.thoilai.local.process.ServiceProcess;

/** Starts what is measured, measures, prints, and leaves nothing running. */
@Command(
        name = "deploy/load/run",
        mixinStandardHelpOptions = true,
        description = "Measures the enrollment service beside pgbench and COPY on a durable PostgreSQL of its own.")
final class LoadCommand implements Callable<Integer> {

    private static final long FIRST_HOT_CLASS = 1_000;
    private static final long FIRST_IMPORTED_CLASS = 10_000;
    private static final int PLACES = 500;
    private static final int MILLION_HEAP = 256;

    @Option(
            names = "--rounds",
            description = "Paired rounds of each workload, 5 at least to be told by (${DEFAULT-VALUE}).")
    int rounds = 5;

    @Option(names = "--seconds", description = "Length of each side of a round (${DEFAULT-VALUE}).")
    int seconds = 10;

    @Option(names = "--connections", description = "Connections, 16 at most (${DEFAULT-VALUE}).")
    int connections = 16;

    @Option(
            names = "--warm",
            description = "How long each kind of request is sent beforehand, until it is compiled (${DEFAULT-VALUE}).")
    int warm = 120;

    @Option(names = "--rows", description = "Rows of an imported roster (${DEFAULT-VALUE}).")
    int rows = 50_000;

    @Option(names = "--million", description = "Only import a roster of 1,000,000 rows.")
    boolean million;

    @Option(
            names = "--heap",
            description =
                    "Heap of the service in MB (" + ServiceProcess.HEAP + ", with --million " + MILLION_HEAP + ").")
    Integer heap;

    @Option(names = "--minutes", description = "Give up after so long (${DEFAULT-VALUE}).")
    int minutes = 60;

    @Option(names = "--repository", hidden = true)
    Path repository = Path.of("");

    /** Held, for a logger that nobody holds forgets its level. */
    private static final Logger DATABASE = Logger.getLogger("io.zonky");

    public static void main(String[] arguments) {
        DATABASE.setLevel(Level.WARNING);
        System.exit(new CommandLine(new LoadCommand()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        if (connections < 1 || connections > 16) {
            throw new IllegalStateException("--connections is 1 to 16");
        }
        Pgbench.require();
        Path data = Files.createTempDirectory("load-");
        try (Rig rig = new Rig(repository.toAbsolutePath(), data, heap())) {
            Thread stop = new Thread(rig::close, "stop");
            Runtime.getRuntime().addShutdownHook(stop);
            rig.vertx.setTimer(TimeUnit.MINUTES.toMillis(minutes), late -> {
                System.err.println("not done after " + minutes + " minutes");
                new Thread(() -> System.exit(1), "give-up").start();
            });
            measure(rig);
            Runtime.getRuntime().removeShutdownHook(stop);
        } finally {
            delete(data);
        }
        return 0;
    }

    private void measure(Rig rig) {
        // Logged from the first connection on; the service is started again without.
        String role = rig.postgres.appUser(Rig.DATABASE);
        rig.superuser(
                "alter role " + role + " set log_statement = 'all'",
                "alter role " + role + " set log_error_verbosity = 'default'");
        say("starting");
        rig.serve();
        Seed.write(rig);
        if (million) {
            rig.superuser("alter role " + role + " reset all");
            rig.serve();
            say(new Imports(rig, 1_000_000, FIRST_IMPORTED_CLASS).once());
            return;
        }
        AtomicLong numbers = new AtomicLong(Seed.taken());
        AtomicLong hotClass = new AtomicLong(FIRST_HOT_CLASS);
        Seed.classes(rig, FIRST_HOT_CLASS, 2L * rounds + 2, "1000000");
        Requests nominations =
                new Requests(rig, connections, seconds, Wish::nomination, () -> 0, Seed.CLASSES, numbers);
        Requests pages = new Requests(rig, connections, seconds, Wish::page, () -> 0, Seed.CLASSES, numbers);
        Requests hot = new Requests(rig, connections, seconds, Wish::nomination, hotClass::getAndIncrement, 1, numbers);
        nominations.capture();
        pages.capture();
        hot.capture();
        rig.superuser("alter role " + role + " reset all");
        rig.serve();
        say("measuring " + rounds + " rounds of " + seconds + " s on each side, " + connections + " connections");
        nominations.warm(warm);
        say(Rounds.run(rounds, nominations::limit, nominations::service).told("nominate / pgbench"));
        pages.warm(warm);
        say(Rounds.run(rounds, pages::limit, pages::service).told("page of 50 / pgbench"));
        say(Rounds.run(rounds, hot::limit, hot::service).told("hot class / pgbench"));
        say(neverOverCapacity(rig, numbers));
        say(new Imports(rig, rows, FIRST_IMPORTED_CLASS).run(rounds));
    }

    private int heap() {
        if (heap != null) {
            return heap;
        }
        return million ? MILLION_HEAP : ServiceProcess.HEAP;
    }

    /** Twice as many wishes as places, from all connections at once. */
    private String neverOverCapacity(Rig rig, AtomicLong numbers) {
        long class_ = FIRST_IMPORTED_CLASS - 1;
        Seed.classes(rig, class_, 1, Integer.toString(PLACES));
        Senders.Answers answers;
        try (Senders senders = new Senders(rig, connections)) {
            answers = senders.send(i -> Wish.nomination(i, class_), numbers.getAndAdd(2L * PLACES), 2L * PLACES, 600);
        }
        long held =
                rig.number("select count(*) from enrollment where class_id = " + Ids.CLASS.sqlOf(Long.toString(class_))
                        + " and state not in ('REJECTED', 'WITHDRAWN') and place is distinct from 'WAITING'");
        if (held != PLACES) {
            throw new IllegalStateException(held + " hold a place of " + PLACES + "; answers by status: " + answers);
        }
        return String.format(
                "%-34s %d of %d held, answers by status %s", "  places of a full class", held, PLACES, answers);
    }

    private static void say(String line) {
        System.out.println(line);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
