package vn.thoilai.kit.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thoilai.kit.config.KitConfig;
import vn.thoilai.kit.identity.Acting;
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
    FeedCursors cursors;

    @Inject
    KitConfig config;

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
        return new FeedFollower(notes.feed(), cursors, acting, config.follow());
    }

    @Test
    void events_are_applied_once_and_in_order() {
        create("a", "b", "c");
        FeedFollower follower = followers.follower("notes");
        assertThat(follower.step(Duration.ZERO)).isEqualTo(3);
        assertThat(follower.step(Duration.ZERO)).isZero();
        assertThat(notes.applied()).containsExactly("a", "b", "c");
        FeedStatus status = followers.status("notes");
        assertThat(status.position()).isEqualTo("3");
        assertThat(status.caughtUpAt()).isNotNull();
        assertThat(status.staleSince()).isEmpty();
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
    void a_batch_that_fails_leaves_no_trace() {
        create("a", "poison");
        FeedFollower follower = newFollower();
        assertThatThrownBy(() -> follower.step(Duration.ZERO)).hasMessageContaining("poison");
        assertThat(notes.applied()).isEmpty();
        assertThat(followers.status("notes").position()).isNull();
    }

    @Test
    void what_stands_before_a_poisonous_event_is_applied_and_the_failure_told() {
        create("a", "poison", "b");
        FeedFollower follower = newFollower();
        Thread thread = new Thread(follower);
        thread.start();
        await().atMost(Duration.ofSeconds(10))
                .until(() -> followers.status("notes").failingSince() != null
                        && notes.applied().equals(List.of("a")));
        int attempts = notes.attempts();
        await().pollDelay(Duration.ofSeconds(1)).until(() -> true);
        assertThat(notes.attempts() - attempts).isLessThan(10);
        assertThat(followers.status("notes").staleSince()).isPresent();
        notes.heal();
        await().atMost(Duration.ofSeconds(15)).until(() -> notes.applied().equals(List.of("a", "poison", "b")));
        await().until(() -> followers.status("notes").failingSince() == null);
        follower.stop();
        thread.interrupt();
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
    void a_publisher_that_begins_anew_is_read_from_its_beginning() {
        create("a", "b");
        FeedFollower follower = newFollower();
        follower.step(Duration.ZERO);
        notes.loseEvents();
        follower.step(Duration.ZERO);
        assertThat(notes.restarts()).isEqualTo(1);
        follower.step(Duration.ZERO);
        assertThat(notes.applied()).containsExactly("a", "b");
    }
}
