package vn.thoilai.kit.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
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
 * Tries to break the promise of a compacted beginning: a reader that begins at any moment, while others write, has the
 * state once there is nothing more, then every change, without a gap and nothing twice.
 */
@QuarkusTest
class CompactedFeedTest extends KitTest {

    private static final int WRITERS = 6;
    private static final int TRANSACTIONS = 150;
    private static final int READERS = 12;
    private static final int SUBJECTS = 40;
    private static final Actor READER = Actor.service("reader");

    @Inject
    FeedReader reader;

    private final ExecutorService threads = Executors.newCachedThreadPool();

    @Test
    @Timeout(180)
    void a_reader_that_begins_at_any_moment_has_the_state_and_then_every_change() throws Exception {
        List<UUID> subjects =
                IntStream.range(0, SUBJECTS).mapToObj(i -> UUID.randomUUID()).toList();
        insert(subjects);
        AtomicBoolean writing = new AtomicBoolean(true);
        List<Future<Void>> writers = IntStream.range(0, WRITERS)
                .mapToObj(i -> threads.submit(() -> write(subjects, new Random(i))))
                .toList();
        List<Future<Map<String, Integer>>> readers = IntStream.range(0, READERS)
                .mapToObj(i -> threads.submit(() -> follow(i, writing)))
                .toList();
        for (Future<Void> writer : writers) {
            writer.get();
        }
        writing.set(false);
        Map<String, Integer> kept = kept();
        for (Future<Map<String, Integer>> known : readers) {
            assertThat(known.get()).isEqualTo(kept);
        }
        assertThat(read("", 10_000, true)).hasSize(kept.size());
        threads.shutdown();
    }

    /** What a reader knows of each subject at the end: its version. */
    private Map<String, Integer> follow(int number, AtomicBoolean writing) throws InterruptedException {
        Thread.sleep(number * 100L);
        Map<String, Integer> known = new HashMap<>();
        String last = "";
        int limit = 1 + number * 3;
        boolean compacted = true;
        while (true) {
            boolean mayBeLast = !writing.get();
            List<FeedEvent> events = read(last, limit, compacted);
            for (FeedEvent event : events) {
                assertThat(Long.parseLong(event.id())).isGreaterThan(last.isEmpty() ? 0 : Long.parseLong(last));
                int version = event.data().get("version").asInt();
                Integer before = known.put(event.subject(), version);
                // While compacted, versions may be left out; afterwards none is.
                assertThat(version).isGreaterThan(before == null ? 0 : before);
                assertThat(compacted || version == (before == null ? 1 : before + 1))
                        .isTrue();
                last = event.id();
            }
            if (events.isEmpty() && mayBeLast) {
                return known;
            }
            compacted &= events.size() == limit;
        }
    }

    private List<FeedEvent> read(String last, int limit, boolean compacted) {
        return Acting.as(READER, () -> reader.read(last, limit, Duration.ZERO, compacted))
                .toCompletableFuture()
                .join();
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

    private static Void write(List<UUID> subjects, Random random) throws SQLException, InterruptedException {
        try (Connection connection = TestDatabase.connection();
                PreparedStatement change = connection.prepareStatement("""
                        with changed as (update note set version = version + 1 where id = ? returning id, version)
                        insert into feed_outbox (type, subject, method, data)
                        select 'test', id, 'PUT', jsonb_build_object('version', version) from changed""")) {
            connection.setAutoCommit(false);
            for (int i = 0; i < TRANSACTIONS; i++) {
                change.setObject(1, subjects.get(random.nextInt(SUBJECTS)));
                change.executeUpdate();
                Thread.sleep(random.nextInt(20));
                if (random.nextInt(5) == 0) {
                    connection.rollback();
                } else {
                    connection.commit();
                }
            }
        }
        return null;
    }

    private static Map<String, Integer> kept() throws SQLException {
        Map<String, Integer> kept = new HashMap<>();
        try (Connection connection = TestDatabase.connection();
                Statement statement = connection.createStatement();
                var row = statement.executeQuery("select id, version from note where version > 0")) {
            while (row.next()) {
                kept.put(row.getString(1), row.getInt(2));
            }
        }
        return kept;
    }
}
