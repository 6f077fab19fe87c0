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
    private final AtomicBoolean away = new AtomicBoolean();
    private final AtomicInteger attempts = new AtomicInteger();

    @Produces
    @Singleton
    public FollowedFeed feed() {
        return new FollowedFeed(
                "notes",
                (position, limit, timeout, compacted) ->
                        reader.read(position, limit, Duration.ofMillis(timeout), compacted),
                new FeedProjection() {
                    @Override
                    public void apply(List<FeedEvent> events) {
                        events.forEach(FollowedNotes.this::apply);
                    }

                    @Override
                    public List<String> tables() {
                        return List.of("applied");
                    }
                });
    }

    private void apply(FeedEvent event) {
        attempts.incrementAndGet();
        String text = event.data().get("text").asText();
        if (away.get()) {
            database.createNativeQuery("select * from gone").getResultList();
        }
        if (text.equals("poison") && poisonous.get()) {
            throw new IllegalStateException("poison");
        }
        database.createNativeQuery("insert into applied (position, text) values (:position, :text)")
                .setParameter("position", Long.parseLong(event.id()))
                .setParameter("text", text)
                .executeUpdate();
    }

    @Transactional
    public List<String> applied() {
        return database.unwrap(Session.class)
                .createNativeQuery("select text from applied order by position", String.class)
                .getResultList();
    }

    public int attempts() {
        return attempts.get();
    }

    public void heal() {
        poisonous.set(false);
        away.set(false);
    }

    public void loseDatabase() {
        away.set(true);
    }

    public void forget() {
        poisonous.set(true);
        away.set(false);
    }
}
