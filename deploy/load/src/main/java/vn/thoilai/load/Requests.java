package vn.thoilai.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiFunction;
import java.util.function.LongFunction;
import java.util.function.LongSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One kind of request over HTTP, beside pgbench sending the very statements the service sends for it. */
final class Requests {

    private static final int WARM = 30;
    private static final Pattern MADE = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");

    private final Rig rig;
    private final int connections;
    private final int seconds;
    private final BiFunction<Long, Long, Wish> wish;
    private final LongSupplier firstClass;
    private final long classes;
    private final AtomicLong number;
    private Script script;

    /**
     * @param wish makes the request of a number and its class
     * @param firstClass number of the first class of the next run
     * @param classes how many classes the requests go to in turn, from the first on
     * @param number numbers are taken from here on
     */
    Requests(
            Rig rig,
            int connections,
            int seconds,
            BiFunction<Long, Long, Wish> wish,
            LongSupplier firstClass,
            long classes,
            AtomicLong number) {
        this.rig = rig;
        this.connections = connections;
        this.seconds = seconds;
        this.wish = wish;
        this.firstClass = firstClass;
        this.classes = classes;
        this.number = number;
    }

    private LongFunction<Wish> wishes() {
        long first = firstClass.getAsLong();
        return i -> wish.apply(i, first + Wish.classOf(i, classes));
    }

    /** Takes down what the service sends for one request; its connections have to be logged. */
    void capture() {
        LongFunction<Wish> wishes = wishes();
        try (Senders one = new Senders(rig, 1)) {
            for (int i = 0; i < WARM; i++) {
                one.once(wishes.apply(number.getAndIncrement()));
            }
            pause();
            long from = Files.size(rig.log());
            Wish taken = wishes.apply(number.getAndIncrement());
            String answer = one.once(taken);
            pause();
            Map<String, String> says = new HashMap<>(taken.says());
            Matcher made = MADE.matcher(answer);
            if (taken.body() != null && made.find()) {
                says.put(made.group(1), Ids.MADE.textOf(":i"));
            }
            List<StatementLog.Sent> sent = StatementLog.of(rig.log(), from, "training-officer");
            if (sent.isEmpty()) {
                throw new IllegalStateException(
                        "no statement of the request stands in the log; it was answered " + answer);
            }
            script = Script.of(sent, says, classes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is written behind the answer is waited for. */
    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Sends for so many seconds without measuring. */
    void warm(int duration) {
        try (Senders senders = new Senders(rig, connections)) {
            long most = connections * Script.APART;
            senders.send(wishes(), number.getAndAdd(most), most, duration);
        }
    }

    Rounds.Side limit() {
        long base = number.getAndAdd(connections * Script.APART);
        Rows before = Rows.now(rig);
        double cpu = rig.postgresMs();
        Pgbench.Result result = Pgbench.run(rig, script, base, firstClass.getAsLong(), connections, seconds);
        cpu = rig.postgresMs() - cpu;
        return new Rounds.Side(
                result.perSecond(), 0, cpu / result.done(), Rows.now(rig).since(before, result.done()));
    }

    Rounds.Side service() {
        long first = number.getAndAdd(connections * Script.APART);
        Rows before = Rows.now(rig);
        double service = rig.serviceMs();
        double postgres = rig.postgresMs();
        long begin = System.nanoTime();
        Senders.Answers answers;
        try (Senders senders = new Senders(rig, connections)) {
            answers = senders.send(wishes(), first, connections * Script.APART, seconds);
        }
        double took = (System.nanoTime() - begin) / 1e9;
        service = rig.serviceMs() - service;
        postgres = rig.postgresMs() - postgres;
        long done = answers.successes();
        if (done == 0 || done < answers.total()) {
            throw new IllegalStateException("answers by status: " + answers);
        }
        pause();
        return new Rounds.Side(
                done / took, service / done, postgres / done, Rows.now(rig).since(before, done));
    }
}
