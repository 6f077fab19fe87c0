package vn.thoilai.kit.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.thoilai.contract.feed.FeedEvent;
import vn.thoilai.kit.identity.Acting;
import vn.thoilai.kit.identity.Actor;
import vn.thoilai.kit.identity.Roles;
import vn.thoilai.kit.testapp.KitTest;
import vn.thoilai.kit.testapp.NewNote;
import vn.thoilai.kit.testapp.NotesResource;

@QuarkusTest
class FeedReaderTest extends KitTest {

    @Inject
    FeedReader reader;

    @Inject
    AgroalDataSource database;

    private static String create(String text) {
        return given().body(NewNote.of(text))
                .post(NOTES)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private static Response read(String query) {
        return given().get(NOTES + "/feed?" + query);
    }

    @Test
    void an_event_carries_the_whole_state() {
        String id = create("a").replaceAll(".*/", "");
        read("limit=100")
                .then()
                .statusCode(200)
                .contentType(FeedEvent.BATCH_MEDIA_TYPE)
                .body("", hasSize(1))
                .body("[0].specversion", equalTo("1.0"))
                .body("[0].id", equalTo("1"))
                .body("[0].type", equalTo(NotesResource.TYPE))
                .body("[0].source", equalTo("/test/v1/notes/feed"))
                .body("[0].subject", equalTo(id))
                .body("[0].method", equalTo("PUT"))
                .body("[0].datacontenttype", equalTo("application/json"))
                .body("[0].data.text", equalTo("a"))
                .body("[0].data.version", equalTo(0));
    }

    @Test
    void a_deletion_is_an_event_without_state() {
        String place = create("a");
        given().header("If-Match", "\"0\"").delete(place).then().statusCode(204);
        read("lastEventId=1")
                .then()
                .body("", hasSize(1))
                .body("[0].method", equalTo("DELETE"))
                .body("[0].data", nullValue());
    }

    @Test
    void events_are_read_on_from_a_position() {
        "abcde".chars().forEach(letter -> create(Character.toString(letter)));
        assertThat(read("limit=2").jsonPath().getList("data.text")).isEqualTo(List.of("a", "b"));
        assertThat(read("lastEventId=2&limit=2").jsonPath().getList("data.text"))
                .isEqualTo(List.of("c", "d"));
        read("lastEventId=5").then().statusCode(200).body("", empty());
    }

    @Test
    void what_is_superseded_is_left_out_when_asked_to() {
        String changed = create("a");
        String deleted = create("b");
        create("c");
        given().header("If-Match", "\"0\"")
                .body(NewNote.of("d"))
                .put(changed)
                .then()
                .statusCode(200);
        given().header("If-Match", "\"0\"").delete(deleted).then().statusCode(204);
        assertThat(read("compacted=true").jsonPath().getList("id")).isEqualTo(List.of("3", "4", "5"));
        assertThat(read("compacted=true&limit=1").jsonPath().getList("data.text"))
                .isEqualTo(List.of("c"));
        assertThat(read("compacted=true&lastEventId=3").jsonPath().getList("method"))
                .isEqualTo(List.of("PUT", "DELETE"));
        assertThat(read("limit=100").jsonPath().getList("id")).hasSize(5);
    }

    @Test
    void positions_that_are_none_are_told_apart() {
        create("a");
        read("lastEventId=2").then().statusCode(410).body("code", equalTo("feed-position-unknown"));
        read("lastEventId=99999999999999999999999").then().statusCode(400);
        read("lastEventId=x").then().statusCode(400).body("errors[0].pointer", equalTo("query/lastEventId"));
        read("lastEventId=-1").then().statusCode(400);
        read("timeout=30001").then().statusCode(400);
    }

    @Test
    void a_reader_waits_for_the_next_event() {
        CompletableFuture<JsonPath> waiting =
                CompletableFuture.supplyAsync(() -> read("timeout=10000").jsonPath());
        CompletableFuture.delayedExecutor(500, java.util.concurrent.TimeUnit.MILLISECONDS)
                .execute(() -> create("late"));
        Instant begin = Instant.now();
        assertThat(waiting.join().getList("data.text")).isEqualTo(List.of("late"));
        assertThat(Duration.between(begin, Instant.now())).isBetween(Duration.ofMillis(300), Duration.ofSeconds(5));
    }

    @Test
    void a_reader_waits_no_longer_than_asked() {
        Instant begin = Instant.now();
        read("timeout=700").then().statusCode(200).body("", empty());
        assertThat(Duration.between(begin, Instant.now())).isBetween(Duration.ofMillis(700), Duration.ofSeconds(3));
    }

    @Test
    void one_caller_cannot_take_all_places_to_wait() {
        Actor city = new Actor("city-system", Set.of(Roles.CITY_SYSTEM), Set.of(), Set.of("can-tho"));
        List<CompletableFuture<List<FeedEvent>>> waiting = IntStream.range(0, 40)
                .mapToObj(i -> Acting.as(city, () -> reader.read(null, 10, Duration.ofSeconds(20), false))
                        .toCompletableFuture())
                .toList();
        await().until(() -> waiting.stream()
                        .filter(CompletableFuture::isCompletedExceptionally)
                        .count()
                == 20);
        create("a");
        assertThat(waiting.stream().filter(answer -> !answer.isCompletedExceptionally()))
                .hasSize(20)
                .allSatisfy(answer -> assertThat(answer.join()).hasSize(1));
    }

    @Test
    void waiting_readers_hold_neither_threads_nor_connections() {
        List<CompletableFuture<List<FeedEvent>>> waiting = IntStream.range(0, 300)
                .mapToObj(i -> Acting.as(
                                Actor.service("reader"), () -> reader.read(null, 10, Duration.ofSeconds(20), false))
                        .toCompletableFuture())
                .toList();
        await().until(() -> database.getMetrics().activeCount() <= 1 && workersInFeed() <= 1);
        assertThat(waiting).noneMatch(CompletableFuture::isDone);
        create("a");
        assertThat(waiting).allSatisfy(answer -> assertThat(answer.join()).hasSize(1));
    }

    private static long workersInFeed() {
        return Thread.getAllStackTraces().values().stream()
                .filter(stack -> Arrays.stream(stack)
                        .anyMatch(frame -> frame.getClassName().startsWith("vn.thoilai.kit.feed.Feed")
                                && !frame.getClassName().endsWith("Test")))
                .count();
    }
}
