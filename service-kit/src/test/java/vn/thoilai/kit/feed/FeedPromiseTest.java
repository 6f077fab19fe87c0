package vn.thoilai.kit.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.thoilai.contract.feed.FeedEvent;
import vn.thoilai.kit.identity.Acting;
import vn.thoilai.kit.identity.Actor;
import vn.thoilai.kit.test.TestDatabase;
import vn.thoilai.kit.testapp.KitTest;

/**
 * Tries to break the promise of the feed: every committed event is seen by every reader exactly once, in one order,
 * ascending by version within a subject; and nothing that was rolled back.
 */
@QuarkusTest
class FeedPromiseTest extends KitTest {

    private static final int WRITERS = 8;
    private static final int TRANSACTIONS = 120;
    private static final int READERS = 4;
    private static final int SUBJECTS = 6;
    private static final Actor READER = Actor.service("reader");

    @Inject
    FeedReader reader;

    @Inject
    FeedSequencer sequencer;

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Set<String> committed = Collections.synchronizedSet(new HashSet<>());

    @Test
    @Timeout(120)
    void every_committed_event_is_seen_exactly_once_in_order() throws Exception {
        List<UUID> subjects =
                IntStream.range(0, SUBJECTS).mapToObj(i -> UUID.randomUUID()).toList();
        insert(subjects);
        AtomicBoolean writing = new AtomicBoolean(true);
        List<Future<List<FeedEvent>>> readers = IntStream.range(0, READERS)
                .mapToObj(i -> threads.submit(() -> readAll(writing, i)))
                .toList();
        List<Future<?>> sequencers = IntStream.range(0, 2)
                .<Future<?>>mapToObj(i -> threads.submit(() -> {
                    while (writing.get()) {
                        sequencer.run();
                    }
                }))
                .toList();
        List<Future<Void>> writers = IntStream.range(0, WRITERS)
                .mapToObj(i -> threads.submit(() -> write(subjects, new Random(i))))
                .toList();
        for (Future<Void> writer : writers) {
            writer.get();
        }
        writing.set(false);
        for (Future<?> sequencer : sequencers) {
            sequencer.get();
        }
        List<FeedEvent> first = readers.get(0).get();
        assertThat(first.stream().map(FeedPromiseTest::name))
                .hasSameSizeAs(committed)
                .hasSameElementsAs(committed);
        assertThat(first.stream().map(event -> Integer.parseInt(event.id())))
                .isEqualTo(IntStream.rangeClosed(1, committed.size()).boxed().toList());
        for (Future<List<FeedEvent>> other : readers) {
            assertThat(other.get()).isEqualTo(first);
        }
        assertVersionsAscend(first);
        threads.shutdown();
    }

    private static void assertVersionsAscend(List<FeedEvent> events) {
        Map<String, Integer> last = new HashMap<>();
        for (FeedEvent event : events) {
            int version = event.data().get("version").asInt();
            assertThat(version).isEqualTo(last.getOrDefault(event.subject(), 0) + 1);
            last.put(event.subject(), version);
        }
    }

    private static String name(FeedEvent event) {
        return event.subject() + " " + event.data().get("version").asInt();
    }

    /** One transaction after the other on a random subject: some slow before, some after writing, some rolled back. */
    private Void write(List<UUID> subjects, Random random) throws SQLException, InterruptedException {
        try (Connection connection = TestDatabase.connection()) {
            connection.setAutoCommit(false);
            for (int i = 0; i < TRANSACTIONS; i++) {
                UUID subject = subjects.get(random.nextInt(SUBJECTS));
                int version = change(connection, subject);
                if (random.nextInt(10) == 0) {
                    Thread.sleep(random.nextInt(60));
                }
                if (random.nextInt(5) == 0) {
                    connection.rollback();
                } else {
                    connection.commit();
                    committed.add(subject + " " + version);
                }
            }
        }
        return null;
    }

    private static int change(Connection connection, UUID subject) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("""
                with changed as (update note set version = version + 1 where id = ? returning id, version)
                insert into feed_outbox (type, subject, method, data)
                select 'test', id, 'PUT', jsonb_build_object('version', version) from changed
                returning (data ->> 'version')::int""")) {
            update.setObject(1, subject);
            try (ResultSet row = update.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private static void insert(List<UUID> subjects) throws SQLException {
        try (Connection connection = TestDatabase.connection();
                PreparedStatement insert =
                        connection.prepareStatement("insert into note (id, text, version) values (?, ?, 0)")) {
            for (UUID subject : subjects) {
                insert.setObject(1, subject);
                insert.setString(2, subject.toString());
                insert.executeUpdate();
            }
        }
    }

    private List<FeedEvent> readAll(AtomicBoolean writing, int number) {
        List<FeedEvent> all = new ArrayList<>();
        String last = null;
        while (true) {
            boolean mayBeLast = !writing.get();
            List<FeedEvent> batch = read(last, 7 + number * 40, Duration.ofMillis(number * 50L));
            if (batch.isEmpty() && mayBeLast) {
                return all;
            }
            all.addAll(batch);
            last = all.isEmpty() ? null : all.get(all.size() - 1).id();
        }
    }

    private List<FeedEvent> read(String last, int limit, Duration patience) {
        return Acting.as(READER, () -> reader.read(last, limit, patience, false))
                .toCompletableFuture()
                .join();
    }
}
