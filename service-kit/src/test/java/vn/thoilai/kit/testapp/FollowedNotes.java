package vn.thoilai.kit.testapp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.hibernate.Session;
import vn.thoilai.contract.feed.FeedEvent;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.kit.feed.FeedProjection;
import vn.thoilai.kit.feed.FeedReader;
import vn.thoilai.kit.feed.FollowedFeed;

/** Follows the application's own feed and keeps the texts of notes in a table. */
@ApplicationScoped
public class FollowedNotes {

    @Inject
    FeedReader reader;

    @Inject
    EntityManager database;

    private final AtomicBoolean poisonous = new AtomicBoolean(true);
    private final AtomicBoolean lost = new AtomicBoolean();
    private final AtomicInteger attempts = new AtomicInteger();
    private final AtomicInteger restarts = new AtomicInteger();

    @Produces
    @Singleton
    public FollowedFeed feed() {
        return new FollowedFeed("notes", this::read, new FeedProjection() {
            @Override
            public void apply(List<FeedEvent> events) {
                events.forEach(FollowedNotes.this::apply);
            }

            @Override
            public void restart() {
                restarts.incrementAndGet();
                database.createNativeQuery("delete from applied").executeUpdate();
            }
        });
    }

    private List<FeedEvent> read(String lastEventId, int limit, int timeoutMs, boolean compacted) {
        if (lost.getAndSet(false)) {
            throw new ProblemException(ProblemCode.FEED_POSITION_UNKNOWN, null);
        }
        // Small batches, so that replicas meet.
        return reader.read(lastEventId, Math.min(limit, 3), Duration.ofMillis(timeoutMs), compacted)
                .toCompletableFuture()
                .join();
    }

    private void apply(FeedEvent event) {
        attempts.incrementAndGet();
        String text = event.data().get("text").asText();
        if (text.equals("poison") && poisonous.get()) {
            throw new IllegalStateException("poison");
        }
        database.createNativeQuery("insert into applied (text) values (:text)")
                .setParameter("text", text)
                .executeUpdate();
    }

    @Transactional
    public List<String> applied() {
        return database.unwrap(Session.class)
                .createNativeQuery("select text from applied order by id", String.class)
                .getResultList();
    }

    public int attempts() {
        return attempts.get();
    }

    public int restarts() {
        return restarts.get();
    }

    public void heal() {
        poisonous.set(false);
    }

    public void loseEvents() {
        lost.set(true);
    }

    public void forget() {
        poisonous.set(true);
        lost.set(false);
        restarts.set(0);
    }
}
