package vn.thoilai.reporting.projection;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thoilai.contract.feed.FeedEvent;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.kit.feed.FeedFollower;
import vn.thoilai.kit.feed.FeedFollowers;
import vn.thoilai.kit.feed.FollowedFeed;
import vn.thoilai.kit.identity.Acting;
import vn.thoilai.kit.test.ContractApi;
import vn.thoilai.kit.test.PostgresResource;
import vn.thoilai.kit.test.TestDatabase;
import vn.thoilai.kit.test.TestTokens;
import vn.thoilai.reporting.db.Sql;

/** Tries to lose or double what is made of the feed, and to see the figures gone while it is made again. */
@QuarkusTest
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "reporting"))
@TestProfile(RebuildTest.SmallBatches.class)
class RebuildTest {

    /** So that there is something to interrupt. */
    public static class SmallBatches implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("thoilai.follow.batch", "20");
        }
    }

    private static final int KILLS = 200;

    private static final LocalDate FIRST = LocalDate.of(2017, 3, 1);

    @Inject
    FeedFollowers followers;

    @Inject
    EnrollmentProjection projection;

    @Inject
    Sql sql;

    @Inject
    Acting acting;

    /** What enrollment publishes; an event's id is its place, from 1. */
    private final List<FeedEvent> published = new ArrayList<>();

    @BeforeEach
    void clean() {
        TestDatabase.clean();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void what_was_damaged_is_made_again_as_it_was(long seed) {
        publish(new Random(seed), 12);
        FeedFollower follower = follower();
        drain(follower);
        Map<String, List<String>> whole = known();
        TestDatabase.clean();
        drain(follower);
        TestDatabase.execute("update class_tally set participations = participations + 1");
        TestDatabase.execute("delete from head where person < '8'");
        TestDatabase.execute("delete from enrollment_past where from_day < date '2017-03-06'");
        TestDatabase.execute("insert into tombstone values (uuidv7(), 'enrollment'), (uuidv7(), 'planning')");
        assertThat(known()).isNotEqualTo(whole);
        askForRebuild();
        drain(follower);
        assertThat(TestDatabase.texts("select feed from tombstone where feed = 'planning'"))
                .hasSize(1);
        TestDatabase.execute("delete from tombstone where feed = 'planning'");
        assertSame(known(), whole);
        assertThat(whole)
                .allSatisfy((table, rows) -> assertThat(rows)
                        .as(table)
                        .hasSizeGreaterThan(
                                List.of("area", "area_succession", "service_area")
                                                .contains(table)
                                        ? -1
                                        : 0));
        assertThat(tables("rebuild"))
                .allSatisfy((table, rows) -> assertThat(rows).as(table).isEmpty());
    }

    @Test
    void figures_stand_while_the_feed_is_read_again_and_change_at_once() {
        publish(new Random(4), 6);
        FeedFollower follower = follower();
        drain(follower);
        Object before = lines();
        publish(new Random(5), 6);
        // Another history, and a shorter one: our position is beyond its end.
        List<FeedEvent> other = List.copyOf(published.subList(published.size() / 2, published.size() - 1));
        publishAnew(other);
        int steps = 0;
        do {
            assertThat(lines()).isEqualTo(before);
            assertThat(follower.step(Duration.ZERO)).isGreaterThanOrEqualTo(0);
            steps++;
        } while (followers.status(Feeds.ENROLLMENT).rebuild() != null);
        assertThat(steps).isGreaterThan(3);
        assertThat(lines()).isNotEqualTo(before);
        Map<String, List<String>> switched = known();
        TestDatabase.clean();
        drain(follower());
        assertSame(switched, known());
    }

    @Test
    void days_offline_are_caught_up_with() {
        publish(new Random(6), 3);
        FeedFollower follower = follower();
        drain(follower);
        publish(new Random(7), 40, FIRST.plusDays(3));
        drain(follower);
        Map<String, List<String>> caughtUp = known();
        TestDatabase.clean();
        drain(follower());
        assertSame(caughtUp, known());
    }

    @Test
    @Timeout(value = 3, unit = TimeUnit.MINUTES)
    void after_200_kills_the_tables_equal_a_rebuild() throws Exception {
        Random random = new Random();
        CompletableFuture<Void> stop = new CompletableFuture<>();
        List<CompletableFuture<Void>> replicas = List.of(follow(stop), follow(stop));
        try {
            for (int day = 0, killed = 0; killed < KILLS; day++) {
                if (day < 150) {
                    publish(random, 1, FIRST.plusDays(day));
                }
                if (day % 40 == 20) {
                    askForRebuild();
                }
                Thread.sleep(random.nextInt(25));
                killed += kill();
            }
            awaitEnd();
        } finally {
            stop.complete(null);
            replicas.forEach(CompletableFuture::join);
        }
        assertThat(TestDatabase.texts("select reason from feed_parked")).isEmpty();
        Map<String, List<String>> survived = known();
        TestDatabase.clean();
        drain(follower());
        assertSame(survived, known());
    }

    /** Every table that is made of a feed has a twin that looks like it; and whatever a migration adds is one of those. */
    @Test
    void twins_look_like_their_tables() {
        String columns = """
                select table_name || ' ' || string_agg(column_name || ' ' || data_type || ' ' || is_nullable
                        || coalesce(generation_expression, ''), ', ' order by ordinal_position)
                from information_schema.columns where table_schema = '%s'
                group by table_name order by 1""";
        String indexes =
                "select indexname || regexp_replace(indexdef, 'ON [a-z]+\\.', '') from pg_indexes where schemaname = '%s'";
        List<String> twins = TestDatabase.texts(columns.formatted("rebuild"));
        assertThat(TestDatabase.texts(columns.formatted("public"))).containsAll(twins);
        assertThat(TestDatabase.texts(indexes.formatted("public")))
                .containsAll(TestDatabase.texts(indexes.formatted("rebuild")));
        TreeSet<String> made = new TreeSet<>(projection.tables());
        made.addAll(List.of("plan_target", "plan_past", "feed_parked"));
        assertThat(TestDatabase.texts("select tablename from pg_tables where schemaname = 'rebuild' order by 1"))
                .containsExactlyElementsOf(made);
    }

    private void publish(Random random, int days) {
        publish(random, days, FIRST);
    }

    private synchronized void publish(Random random, int days, LocalDate first) {
        RandomYear.of(random, first, days).forEach(day -> day.forEach(this::publish));
    }

    private void publish(FeedEvent event) {
        published.add(new FeedEvent(
                event.specversion(),
                String.valueOf(published.size() + 1),
                event.type(),
                event.source(),
                event.subject(),
                event.time(),
                event.method(),
                event.datacontenttype(),
                event.data()));
    }

    private synchronized void publishAnew(List<FeedEvent> events) {
        published.clear();
        events.forEach(this::publish);
    }

    private FeedFollower follower() {
        return followers.newFollower(new FollowedFeed(
                Feeds.ENROLLMENT,
                (position, limit, timeout, compacted) -> CompletableFuture.supplyAsync(() -> behind(position, limit)),
                projection));
    }

    private synchronized List<FeedEvent> behind(String position, int limit) {
        int from = position == null ? 0 : Integer.parseInt(position);
        if (from > published.size()) {
            throw new ProblemException(ProblemCode.FEED_POSITION_UNKNOWN, null);
        }
        return List.copyOf(published.subList(from, Math.min(published.size(), from + limit)));
    }

    private void awaitEnd() throws InterruptedException {
        long until = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        String last = String.valueOf(published.size());
        while (!last.equals(followers.status(Feeds.ENROLLMENT).position())
                || followers.status(Feeds.ENROLLMENT).rebuild() != null) {
            assertThat(System.nanoTime()).as("time left to catch up").isLessThan(until);
            Thread.sleep(50);
        }
    }

    private CompletableFuture<Void> follow(CompletableFuture<Void> stop) {
        FeedFollower follower = follower();
        return CompletableFuture.runAsync(() -> {
            while (!stop.isDone()) {
                try {
                    follower.step(Duration.ZERO);
                } catch (RuntimeException killed) {
                    // As a process that is started again.
                    continue;
                }
            }
        });
    }

    /** As docs/operation.md tells operators to. */
    private static void askForRebuild() {
        TestDatabase.execute("update feed_cursor set rebuild_since = now(), rebuild_position = null"
                + " where feed = 'enrollment' and rebuild_since is null");
    }

    /** To the database, the end of a connection in the midst of its work is the end of the process. */
    private int kill() {
        return acting.asService(() -> sql.query("""
                        select pg_terminate_backend(pid) from pg_stat_activity
                        where usename = session_user and datname = current_database() and pid <> pg_backend_pid()
                          and xact_start is not null limit 1""", row -> row.getBoolean(1))).size();
    }

    private static Object lines() {
        return ContractApi.given(TestTokens.token("director", List.of("thoi-lai"), List.of()))
                .get("/reporting/v1/centres/thoi-lai/years/2017")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("lines.participations.value");
    }

    /** What is known now, and what was on each day; in how many pieces the past keeps it is its own affair. */
    private Map<String, List<String>> tables(String schema) {
        Map<String, List<String>> content = new LinkedHashMap<>();
        for (String table : projection.tables()) {
            if (!table.endsWith("_past")) {
                content.put(
                        table,
                        TestDatabase.texts("select cast(to_jsonb(t) - 'from_day' as text) from %s.%s t order by 1"
                                .formatted(schema, table)));
            }
        }
        return content;
    }

    private Map<String, List<String>> known() {
        Map<String, List<String>> known = tables("public");
        known.putAll(DaysTest.onEachDay(FIRST, 160));
        return known;
    }

    private static void assertSame(Map<String, List<String>> one, Map<String, List<String>> other) {
        one.forEach((table, rows) -> assertThat(rows).as(table).isEqualTo(other.get(table)));
    }

    private static void drain(FeedFollower follower) {
        int read = 1;
        while (read > 0) {
            read = follower.step(Duration.ZERO);
        }
    }
}
