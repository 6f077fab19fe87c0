package vn.thoilai.kit.feed;

import io.quarkus.runtime.ShutdownEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;
import vn.thoilai.contract.feed.FeedEvent;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.kit.config.KitConfig;
import vn.thoilai.kit.identity.Acting;
import vn.thoilai.kit.identity.Actor;
import vn.thoilai.kit.problem.Texts;

/**
 * Reads the feed this service publishes, waiting for events without holding a thread or a connection: readers without
 * an event stand in a queue, and one recurring look at the database serves them all.
 */
@ApplicationScoped
public class FeedReader {

    private static final Logger LOG = Logger.getLogger(FeedReader.class);

    @Inject
    FeedSequencer sequencer;

    @Inject
    FeedEvents events;

    @Inject
    KitConfig config;

    @Inject
    Acting acting;

    @Inject
    Vertx vertx;

    private final Queue<Waiter> waiters = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean ticking = new AtomicBoolean();

    /** A reader in the queue; what it has seen may hold events, but none it may know of. */
    private record Waiter(
            Question question, AtomicLong seen, Instant until, CompletableFuture<List<FeedEvent>> answer) {}

    /** What a reader asks for, and who that is. */
    record Question(Actor reader, long position, int limit, boolean compacted) {}

    /**
     * Events behind a position that the caller may know of, in order; when there are none, waits for the first.
     *
     * @param lastEventId id of the last event the reader has, null to begin
     * @param limit at most so many
     * @param timeout how long to wait before answering none
     * @param compacted whether to leave out events that a later one of the same subject has superseded by now. Whoever
     *     reads on so from any position has, once there is nothing more, the newest event of every subject, and may go
     *     on either way: an event is only left out while its successor stands behind it
     * @return fails with a {@link ProblemException}: 410 when the id lies beyond the feed's end, 429 when too many
     *     readers wait
     * @throws ProblemException 400 when the id is not a position
     */
    public CompletionStage<List<FeedEvent>> read(String lastEventId, int limit, Duration timeout, boolean compacted) {
        Question question = new Question(acting.present(), position(lastEventId), limit, compacted);
        CompletableFuture<List<FeedEvent>> answer = new CompletableFuture<>();
        Waiter waiter = new Waiter(
                question, new AtomicLong(question.position()), Instant.now().plus(timeout), answer);
        vertx.<List<FeedEvent>>executeBlocking(() -> readNow(question), false).onComplete(read -> {
            if (read.failed()) {
                answer.completeExceptionally(read.cause());
            } else if (!read.result().isEmpty() || timeout.isZero()) {
                answer.complete(read.result());
            } else {
                enqueue(waiter);
            }
        });
        return answer;
    }

    private static long position(String lastEventId) {
        if (lastEventId == null || lastEventId.isEmpty()) {
            return 0;
        }
        try {
            long position = Long.parseLong(lastEventId);
            if (position >= 0) {
                return position;
            }
        } catch (NumberFormatException notOne) {
            throw notAPosition();
        }
        throw notAPosition();
    }

    private static ProblemException notAPosition() {
        return ProblemException.invalid("query/lastEventId", "wrong-type", Texts.of("rule.integer"));
    }

    private List<FeedEvent> readNow(Question question) {
        long head = sequencer.runIfNeeded();
        if (question.position() > head) {
            throw new ProblemException(ProblemCode.FEED_POSITION_UNKNOWN, null);
        }
        return question.position() == head ? List.of() : after(question);
    }

    private List<FeedEvent> after(Question question) {
        return Acting.as(question.reader(), () -> events.after(question));
    }

    private void enqueue(Waiter waiter) {
        if (waiters.size() >= config.feed().waiters()
                || hasManyWaiting(waiter.question().reader())) {
            waiter.answer().completeExceptionally(new ProblemException(ProblemCode.TOO_MANY_REQUESTS, null));
            return;
        }
        waiters.add(waiter);
        tickSoon();
    }

    /** Otherwise one city's system could keep the suite's own services from waiting. */
    private boolean hasManyWaiting(Actor reader) {
        return !reader.seesAll()
                && waiters.stream()
                                .filter(other -> other.question().reader().equals(reader))
                                .count()
                        >= config.feed().waitersPerCaller();
    }

    private void tickSoon() {
        if (ticking.compareAndSet(false, true)) {
            vertx.setTimer(
                    config.feed().tick().toMillis(),
                    timer -> vertx.executeBlocking(this::tick, false).onComplete(done -> {
                        ticking.set(false);
                        if (!waiters.isEmpty()) {
                            tickSoon();
                        }
                    }));
        }
    }

    /** Serves whoever has events behind his position, and lets go whoever has waited long enough. */
    private Void tick() {
        Instant now = Instant.now();
        try {
            long head = sequencer.runIfNeeded();
            for (Waiter waiter : waiters) {
                if (waiter.seen().getAndSet(head) < head) {
                    serve(waiter);
                }
            }
        } catch (RuntimeException e) {
            // Readers keep waiting: the database may be back before their time is over.
            LOG.warn("Cannot look for new events", e);
        }
        waiters.stream().filter(waiter -> now.isAfter(waiter.until())).forEach(waiter -> leave(waiter, List.of()));
        return null;
    }

    private void serve(Waiter waiter) {
        List<FeedEvent> found = after(waiter.question());
        if (!found.isEmpty()) {
            leave(waiter, found);
        }
    }

    private void leave(Waiter waiter, List<FeedEvent> found) {
        if (waiters.remove(waiter)) {
            waiter.answer().complete(found);
        }
    }

    void stop(@Observes ShutdownEvent shutdown) {
        waiters.forEach(waiter -> leave(waiter, List.of()));
    }
}
