package vn.thoilai.kit.feed;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.logging.Logger;
import vn.thoilai.contract.feed.FeedEvent;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.kit.config.KitConfig;
import vn.thoilai.kit.identity.Acting;

/**
 * Follows one feed: reads a batch, applies it and moves the cursor in one transaction, so that every event takes effect
 * exactly once. With several replicas each reads, and the first to hold the cursor applies.
 */
public class FeedFollower implements Runnable {

    private static final Logger LOG = Logger.getLogger(FeedFollower.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);

    private final FollowedFeed feed;
    private final FeedCursors cursors;
    private final Acting acting;
    private final KitConfig.Follow config;
    private volatile boolean stopped;
    private volatile Instant caughtUp;
    private int failures;

    FeedFollower(FollowedFeed feed, FeedCursors cursors, Acting acting, KitConfig.Follow config) {
        this.feed = feed;
        this.cursors = cursors;
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
     * Reads and applies one batch.
     *
     * @param patience how long to let the publisher wait for an event
     * @return how many events were read
     */
    public int step(Duration patience) {
        return acting.asService(() -> readAndApply(patience));
    }

    private int readAndApply(Duration patience) {
        FeedStatus status = QuarkusTransaction.requiringNew().call(() -> cursors.read(feed.name()));
        String position = status.position();
        // After a failure one by one, so that what stands before an event that cannot be applied is not held up by it.
        int limit = failures == 0 ? config.batch() : 1;
        List<FeedEvent> events = read(status, limit, patience);
        if (events == null) {
            return 0;
        }
        boolean applied = QuarkusTransaction.requiringNew().call(() -> apply(position, events, limit));
        if (applied && events.size() < limit) {
            caughtUp = Instant.now();
        }
        return events.size();
    }

    private List<FeedEvent> read(FeedStatus status, int limit, Duration patience) {
        String position = status.position();
        try {
            // The state comes first, then the changes: until all was seen once, how it came about is not asked for.
            boolean compacted = status.caughtUpAt() == null;
            return feed.source().read(position, limit, (int) patience.toMillis(), compacted);
        } catch (ProblemException e) {
            if (!e.is(ProblemCode.FEED_POSITION_UNKNOWN)) {
                throw e;
            }
            LOG.warnf("Feed %s does not know position %s: reading it again from its beginning", feed.name(), position);
            QuarkusTransaction.requiringNew().run(() -> {
                if (cursors.hold(feed.name(), position)) {
                    feed.projection().restart();
                    cursors.move(feed.name(), null, false);
                }
            });
            return null;
        }
    }

    private boolean apply(String position, List<FeedEvent> events, int limit) {
        if (!cursors.hold(feed.name(), position)) {
            return false;
        }
        String last = position;
        if (!events.isEmpty()) {
            feed.projection().apply(events);
            last = events.get(events.size() - 1).id();
        }
        cursors.move(feed.name(), last, events.size() < limit);
        return true;
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
