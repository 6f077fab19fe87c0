package vn.thoilai.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;

/** An import over HTTP as an officer does it: the one place that knows how an import is begun and ended. */
final class RosterImport {

    private static final String PATH = "/enrollment/v1/imports";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> DONE = Set.of("PREVIEWED", "COMMITTED", "FAILED", "CANCELLED");

    /** No request of an import waits for its end: one that takes longer is lost. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Rig rig;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    RosterImport(Rig rig) {
        this.rig = rig;
    }

    /**
     * Sends a roster, has it checked and written, and reads the feed until its events are numbered.
     *
     * @param written how many rows it has to change
     * @return how long all of that took, in seconds
     */
    double run(String roster, int written) {
        long begin = System.nanoTime();
        String wanted = "{\"centre\":\"" + Rig.CENTRE + "\",\"year\":2026}";
        String job = read(send("POST", PATH, "application/json", BodyPublishers.ofString(wanted)))
                .path("id")
                .asText();
        send("PUT", PATH + "/" + job + "/files/roster", "text/csv", BodyPublishers.ofString(roster));
        send("POST", PATH + "/" + job + "/commit", "application/json", BodyPublishers.noBody());
        awaitDone(job, written);
        awaitFed();
        return (System.nanoTime() - begin) / 1e9;
    }

    private void awaitDone(String job, int written) {
        JsonNode state = read(get(PATH + "/" + job, rig.officer()));
        while (!DONE.contains(state.path("state").asText())) {
            pause();
            state = read(get(PATH + "/" + job, rig.officer()));
        }
        if (!state.path("state").asText().equals("COMMITTED")
                || state.path("written").asInt() != written) {
            throw new IllegalStateException("the import ended as " + state);
        }
    }

    /** Reads the feed until all that was announced is numbered. */
    void awaitFed() {
        while (rig.number("select count(*) from (select from feed_outbox limit 1) o") > 0) {
            long head = rig.number("select position from feed_head");
            get("/enrollment/v1/feed?limit=1&lastEventId=" + head, rig.neighbour());
        }
    }

    private String get(String path, String token) {
        return send(request(path, token).GET().build());
    }

    private String send(String method, String path, String type, BodyPublisher body) {
        return send(request(path, rig.officer())
                .header("Content-Type", type)
                .method(method, body)
                .build());
    }

    private HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + rig.port + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token);
    }

    private String send(HttpRequest request) {
        try {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(request.method() + " " + request.uri() + " was answered "
                        + answer.statusCode() + ": " + answer.body());
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(request.method() + " " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
