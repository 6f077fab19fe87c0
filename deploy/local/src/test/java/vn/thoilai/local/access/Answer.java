package vn.thoilai.local.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * What a request was answered.
 *
 * @param etag the header of that name; null without one
 */
record Answer(int status, String text, String etag) {

    private static final ObjectMapper JSON = new ObjectMapper();

    boolean isDone() {
        return status / 100 == 2;
    }

    JsonNode json() {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(toString(), e);
        }
    }

    String id() {
        return json().path("id").asText();
    }

    int version() {
        return json().path("version").asInt();
    }

    /** A field of each item of a page. */
    List<String> each(String field) {
        return StreamSupport.stream(json().path("items").spliterator(), false)
                .map(item -> item.path(field).asText())
                .toList();
    }
}
