package vn.thoilai.kit.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thoilai.kit.identity.Acting;
import vn.thoilai.kit.test.TestDatabase;
import vn.thoilai.kit.testapp.FollowedNotes;
import vn.thoilai.kit.testapp.KitTest;
import vn.thoilai.kit.testapp.NewNote;

@QuarkusTest
class FeedFollowerTest extends KitTest {

    @Inject
    FeedFollowers followers;

    @Inject
    FollowedNotes notes;

    @Inject
    MeterRegistry metrics;

    @Inject
    FeedParking parking;

    @Inject
    Acting acting;

    @BeforeEach
    void forget() {
        notes.forget();
    }

    private static void create(String... texts) {
        for (String text : texts) {
            given().body(NewNote.of(text)).post(NOTES).then().statusCode(201);
        }
    }

    private FeedFollower newFollower() {
        return followers.newFollower(notes.feed());
    }

    @Test
    void events_are_applied_once_and_in_order() {
        create("a", "b", "c");
        FeedFollower follower = newFollower();
        assertThat(follower.step(Duration.ZERO)).isEqualTo(3);
        assertThat(follower.step(Duration.ZERO)).isZero();
        assertThat(notes.applied()).containsExactly("a", "b", "c");
        FeedStatus status = followers.status("notes");
        assertThat(status.position()).isEqualTo("3");
        assertThat(status.caughtUpAt()).isNotNull();
        assertThat(status.failingSince()).isNull();
    }

    @Test
    void a_feed_is_begun_with_the_state_and_followed_by_the_changes() {
        String place =
                given().body(NewNote.of("a")).post(NOTES).then().extract().header("Location");
        change(place, 0, "b");
        create("c");
        FeedFollower follower = newFollower();
        follower.step(Duration.ZERO);
        change(place, 1, "d");
        change(place, 2, "e");
        follower.step(Duration.ZERO);
        assertThat(notes.applied()).containsExactly("b", "c", "d", "e");
    }

    private static void change(String place, int version, String text) {
        given().header("If-Match", "\"" + version + "\"")
                .body(NewNote.of(text))
                .put(place)
                .then()
                .statusCode(200);
    }

    @Test
    void a_poisonous_event_is_set_aside_with_its_reason_and_the_rest_goes_on() {
        create("a", "poison", "b", "unheard of", "c");
        FeedFollower follower = newFollower();
        drain(follower);
        assertThat(notes.applied()).containsExactly("a", "b", "c");
        FeedStatus status = followers.status("notes");
        assertThat(status.position()).isEqualTo("5");
        assertThat(status.failingSince()).isNull();
        List<FeedParking.Parked> parked = parked(0);
        assertThat(parked).extracting(FeedParking.Parked::position).containsExactly("2", "4");
        assertThat(parked)
                .extracting(FeedParking.Parked::reason)
                .containsExactly("IllegalStateException", "refused by the database: 23514 ck_applied_text");
        assertThat(parked(2)).extracting(FeedParking.Parked::position).containsExactly("4");
        assertThat(metrics.get("feed.parked").tag("feed", "notes").gauge().value())
                .isEqualTo(2);
    }

    @Test
    void an_event_set_aside_is_applied_by_a_rebuild_once_it_can_be() {
        create("a", "poison", "b");
        FeedFollower follower = newFollower();
        drain(follower);
        notes.heal();
        askForRebuild();
        drain(follower);
        assertThat(notes.applied()).containsExactlyInAnyOrder("a", "poison", "b");
        assertThat(parked(0)).isEmpty();
        assertThat(followers.status("notes").rebuild()).isNull();
    }

    @Test
    void a_database_that_is_away_sets_no_event_aside() {
        create("a", "b");
        FeedFollower follower = newFollower();
        notes.loseDatabase();
        Thread thread = new Thread(follower);
        thread.start();
        await().atMost(Duration.ofSeconds(10))
                .until(() -> followers.status("notes").failingSince() != null);
        int attempts = notes.attempts();
        await().pollDelay(Duration.ofSeconds(1)).until(() -> true);
        assertThat(notes.attempts() - attempts).isLessThan(10);
        assertThat(followers.status("notes").position()).isNull();
        notes.heal();
        await().atMost(Duration.ofSeconds(15)).until(() -> notes.applied().equals(List.of("a", "b")));
        await().until(() -> followers.status("notes").failingSince() == null);
        follower.stop();
        thread.interrupt();
        assertThat(parked(0)).isEmpty();
    }

    /** As docs/operation.md tells operators to. */
    private static void askForRebuild() {
        TestDatabase.execute("update feed_cursor set rebuild_since = now(), rebuild_position = null"
                + " where feed = 'notes' and rebuild_since is null");
    }

    /** As a publisher that was put back to nothing. */
    private static void forgetFeed() {
        TestDatabase.execute("truncate feed_event, feed_latest, note", "update feed_head set position = 0");
    }

    private static void drain(FeedFollower follower) {
        int read = 1;
        while (read > 0) {
            read = follower.step(Duration.ZERO);
        }
    }

    private List<FeedParking.Parked> parked(long position) {
        return acting.asService(
                () -> QuarkusTransaction.requiringNew().call(() -> parking.behind("notes", position, 10)));
    }

    @Test
    void two_replicas_do_not_apply_twice() {
        create(IntStream.range(0, 30).mapToObj(i -> "n" + (100 + i)).toArray(String[]::new));
        List<CompletableFuture<Void>> replicas = IntStream.range(0, 3)
                .mapToObj(i -> CompletableFuture.runAsync(() -> {
                    FeedFollower follower = newFollower();
                    for (int step = 0; step < 30; step++) {
                        follower.step(Duration.ZERO);
                    }
                }))
                .toList();
        replicas.forEach(CompletableFuture::join);
        assertThat(notes.applied()).hasSize(30).isSorted();
    }

    @Test
    void while_the_feed_is_read_again_what_is_there_stays_and_goes_on() {
        create("a", "b", "c", "d", "e");
        FeedFollower follower = newFollower();
        drain(follower);
        askForRebuild();
        Instant since = followers.status("notes").rebuild().since();
        create("f");
        // One batch of either way: three events of six are made again.
        follower.step(Duration.ZERO);
        assertThat(notes.applied()).containsExactly("a", "b", "c", "d", "e", "f");
        assertThat(followers.status("notes").rebuild().position()).isEqualTo("3");
        askForRebuild();
        assertThat(followers.status("notes").rebuild().since()).isEqualTo(since);
        drain(follower);
        assertThat(followers.status("notes").rebuild()).isNull();
        assertThat(followers.status("notes").position()).isEqualTo("6");
        assertThat(notes.applied()).containsExactly("a", "b", "c", "d", "e", "f");
    }

    @Test
    void a_publisher_that_begins_anew_is_read_from_its_beginning_and_takes_over_at_once() {
        create("a", "b", "c", "d");
        FeedFollower follower = newFollower();
        drain(follower);
        forgetFeed();
        create("x", "y", "z");
        assertThat(follower.step(Duration.ZERO)).isZero();
        assertThat(followers.status("notes").rebuild().lost()).isTrue();
        follower.step(Duration.ZERO);
        assertThat(notes.applied()).containsExactly("a", "b", "c", "d");
        drain(follower);
        assertThat(notes.applied()).containsExactly("x", "y", "z");
        assertThat(followers.status("notes").position()).isEqualTo("3");
        assertThat(followers.status("notes").rebuild()).isNull();
    }

    @Test
    void replicas_rebuild_once_while_events_come() {
        create(IntStream.range(0, 20).mapToObj(i -> "n" + (100 + i)).toArray(String[]::new));
        drain(newFollower());
        askForRebuild();
        List<CompletableFuture<Void>> replicas = IntStream.range(0, 3)
                .mapToObj(i -> CompletableFuture.runAsync(() -> {
                    FeedFollower follower = newFollower();
                    for (int step = 0; step < 30; step++) {
                        follower.step(Duration.ZERO);
                    }
                }))
                .toList();
        create(IntStream.range(20, 30).mapToObj(i -> "n" + (100 + i)).toArray(String[]::new));
        replicas.forEach(CompletableFuture::join);
        drain(newFollower());
        assertThat(notes.applied()).hasSize(30).doesNotHaveDuplicates();
        assertThat(followers.status("notes").rebuild()).isNull();
    }
}
