package vn.thoilai.kit.feed;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.logging.Logger;
import vn.thoilai.contract.feed.FeedEvent;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.kit.config.KitConfig;
import vn.thoilai.kit.identity.Acting;

/**
 * Follows one feed: reads a batch, applies it and moves the cursor in one transaction, so that every event takes effect
 * exactly once. With several replicas each reads, and the first to hold the cursor applies. While the feed is read again
 * from its beginning, each step goes both ways on.
 */
public class FeedFollower implements Runnable {

    private static final Logger LOG = Logger.getLogger(FeedFollower.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST = Duration.ofHours(1);

    private final FollowedFeed feed;
    private final FeedCursors cursors;
    private final FeedRebuild rebuild;
    private final FeedParking parking;
    private final Acting acting;
    private final KitConfig.Follow config;
    private volatile boolean stopped;
    private volatile Instant caughtUp;
    private final Way onward = new Way(false);
    private final Way again = new Way(true);
    private int failures;

    FeedFollower(
            FollowedFeed feed,
            FeedCursors cursors,
            FeedRebuild rebuild,
            FeedParking parking,
            Acting acting,
            KitConfig.Follow config) {
        this.feed = feed;
        this.cursors = cursors;
        this.rebuild = rebuild;
        this.parking = parking;
        this.acting = acting;
        this.config = config;
    }

    /** Follows until stopped. */
    @Override
    public void run() {
        while (!stopped) {
            try {
                step(config.patience());
                failures = 0;
            } catch (RuntimeException | Error e) {
                // An error too: a follower that ended would leave the service up and its figures standing still.
                if (!stopped) {
                    fail(e);
                    pause();
                }
            }
        }
    }

    /**
     * Reads and applies one batch, and one of the rebuild if that is under way.
     *
     * @param patience how long to let the publisher wait for an event
     * @return how many events were read
     */
    public int step(Duration patience) {
        return acting.asService(() -> {
            FeedStatus status = status();
            if (status.rebuild() == null) {
                return onward.step(status, patience);
            }
            // What was lost is not gone on with: another history would be laid upon the one that is there.
            int read = status.rebuild().lost() ? 0 : onward.step(status, Duration.ZERO);
            FeedStatus since = status();
            return since.rebuild() == null ? read : read + again.step(since, Duration.ZERO);
        });
    }

    private FeedStatus status() {
        return QuarkusTransaction.requiringNew().call(() -> cursors.read(feed.name()));
    }

    /** One of the two ways the feed is read: on from where it was left, or again from its beginning. */
    private final class Way {

        private final boolean isAgain;
        /** How many events are left of a batch that could not be applied at once. */
        private int oneByOne;

        private Way(boolean isAgain) {
            this.isAgain = isAgain;
        }

        int step(FeedStatus seen, Duration patience) {
            int limit = oneByOne > 0 ? 1 : config.batch();
            List<FeedEvent> events = read(seen, limit, patience);
            boolean atEnd = events.size() < limit;
            try {
                boolean applied = inTransaction(() -> apply(seen, events, atEnd));
                oneByOne = atEnd ? 0 : Math.max(0, oneByOne - 1);
                if (applied && atEnd && !isAgain) {
                    caughtUp = Instant.now();
                }
            } catch (Unapplied e) {
                String doing = FeedParking.doing(e.getCause());
                if (doing == null) {
                    throw e;
                }
                if (events.size() > 1) {
                    oneByOne = events.size();
                } else {
                    inTransaction(() -> setAside(seen, events.get(0), doing));
                }
            }
            return events.size();
        }

        private List<FeedEvent> read(FeedStatus seen, int limit, Duration patience) {
            // The state comes first, then the changes: until all was seen once, how it came about is not asked for.
            boolean compacted = isAgain || seen.caughtUpAt() == null;
            try {
                return await(feed.source().read(position(seen), limit, (int) patience.toMillis(), compacted));
            } catch (ProblemException e) {
                if (!e.is(ProblemCode.FEED_POSITION_UNKNOWN)) {
                    throw e;
                }
                LOG.warnf("Feed %s does not know a position of ours: reading it again", feed.name());
                inTransaction(() -> {
                    if (cursors.hold(seen)) {
                        rebuild.clear(feed);
                        cursors.lose(feed.name());
                    }
                    return null;
                });
                return List.of();
            }
        }

        private String position(FeedStatus seen) {
            return isAgain ? seen.rebuild().position() : seen.position();
        }

        private boolean apply(FeedStatus seen, List<FeedEvent> events, boolean atEnd) {
            if (!cursors.hold(seen)) {
                return false;
            }
            if (isAgain) {
                rebuild.workBeside();
            }
            if (!events.isEmpty()) {
                try {
                    feed.projection().apply(events);
                } catch (RuntimeException e) {
                    throw new Unapplied(e);
                }
            }
            move(seen, events, atEnd);
            return true;
        }

        private boolean setAside(FeedStatus seen, FeedEvent event, String reason) {
            if (!cursors.hold(seen)) {
                return false;
            }
            if (isAgain) {
                rebuild.workBeside();
            }
            parking.park(feed.name(), Map.of(event, reason));
            move(seen, List.of(event), false);
            return true;
        }

        private void move(FeedStatus seen, List<FeedEvent> events, boolean atEnd) {
            String last = events.isEmpty()
                    ? position(seen)
                    : events.get(events.size() - 1).id();
            if (!isAgain) {
                cursors.move(feed.name(), last, atEnd);
            } else if (atEnd) {
                // Held since before the end was read, the other way has not come further than this.
                rebuild.takeOver(feed);
                cursors.endRebuild(feed.name(), last);
            } else {
                cursors.moveRebuild(feed.name(), last);
            }
        }
    }

    private static List<FeedEvent> await(CompletionStage<List<FeedEvent>> answer) {
        try {
            return answer.toCompletableFuture().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof ProblemException problem ? problem : e;
        }
    }

    /** A batch the projection cannot apply. */
    private static final class Unapplied extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Unapplied(RuntimeException cause) {
            super(cause);
        }
    }

    private static <T> T inTransaction(Callable<T> work) {
        // Taking over costs in all there is, once.
        return QuarkusTransaction.requiringNew()
                .timeout((int) LONGEST.toSeconds())
                .call(work);
    }

    private void fail(Throwable e) {
        failures++;
        LOG.warnf(failures == 1 ? e : null, "Feed %s cannot be followed, attempt %d: %s", feed.name(), failures, e);
        try {
            QuarkusTransaction.requiringNew().run(() -> cursors.failed(feed.name(), e.toString()));
        } catch (RuntimeException database) {
            LOG.warnf("The failure of feed %s cannot be noted: %s", feed.name(), database);
        }
    }

    private void pause() {
        long longest = Math.min(config.pause().toMillis(), FIRST_PAUSE.toMillis() << Math.min(failures, 16));
        try {
            // Jitter, so that replicas do not come back all at once.
            Thread.sleep(longest / 2 + ThreadLocalRandom.current().nextLong(longest / 2 + 1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopped = true;
        }
    }

    /** Seconds since this replica last knew that nothing more was to come; not a number before that. */
    double behindSeconds() {
        Instant last = caughtUp;
        return last == null ? Double.NaN : Duration.between(last, Instant.now()).toMillis() / 1000.0;
    }

    void stop() {
        stopped = true;
    }
}
