package vn.thoilai.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import java.util.Set;

/** An import over HTTP as an officer does it: the one place that knows how an import is begun and ended. */
final class RosterImport {

    private static final String PATH = "/enrollment/v1/imports";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> DONE = Set.of("PREVIEWED", "COMMITTED", "FAILED", "CANCELLED");

    private final Rig rig;
    private final Senders senders;

    RosterImport(Rig rig, Senders senders) {
        this.rig = rig;
        this.senders = senders;
    }

    /**
     * Sends a roster, has it checked and written, and reads the feed until its events are numbered.
     *
     * @param written how many rows it has to change
     * @return how long all of that took, in seconds
     */
    double run(Buffer roster, int written) {
        long begin = System.nanoTime();
        String job = read(send(
                        HttpMethod.POST,
                        PATH,
                        "application/json",
                        Buffer.buffer("{\"centre\":\"" + Rig.CENTRE + "\",\"year\":2026}")))
                .path("id")
                .asText();
        send(HttpMethod.PUT, PATH + "/" + job + "/files/roster", "text/csv", roster);
        send(HttpMethod.POST, PATH + "/" + job + "/commit", "application/json", null);
        awaitDone(job, written);
        awaitFed();
        return (System.nanoTime() - begin) / 1e9;
    }

    private void awaitDone(String job, int written) {
        JsonNode state = read(send(HttpMethod.GET, PATH + "/" + job, null, null));
        while (!DONE.contains(state.path("state").asText())) {
            pause();
            state = read(send(HttpMethod.GET, PATH + "/" + job, null, null));
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
            senders.once(
                    HttpMethod.GET, "/enrollment/v1/feed?limit=1&lastEventId=" + head, rig.neighbour(), null, null);
        }
    }

    private String send(HttpMethod method, String path, String type, Buffer body) {
        return senders.once(method, path, rig.officer(), type, body);
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
