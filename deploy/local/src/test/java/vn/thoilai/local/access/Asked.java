package vn.thoilai.local.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A request, but for who sends it.
 *
 * @param method HTTP method
 * @param path path with query
 * @param body what is sent; null for nothing, a text as it stands, anything else as JSON
 * @param headers further headers
 * @param mark a text that stands in the answer if, and only if, it tells what was asked about; null where nothing is told
 */
record Asked(String method, String path, Object body, Map<String, String> headers, String mark) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Asked get(String path, String mark) {
        return new Asked("GET", path, null, Map.of(), mark);
    }

    static Asked post(String path, Object body) {
        return new Asked("POST", path, body, Map.of(), null);
    }

    static Asked put(String path, Object body) {
        return new Asked("PUT", path, body, Map.of(), null);
    }

    static Asked delete(String path) {
        return new Asked("DELETE", path, null, Map.of(), null);
    }

    /** A body out of names and values in turn; values may be null. */
    static Map<String, Object> body(Object... namesAndValues) {
        Map<String, Object> body = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            body.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return body;
    }

    Asked with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Asked(method, path, body, more, mark);
    }

    /** Only if the resource still has that version. */
    Asked at(int version) {
        return with("If-Match", "\"" + version + "\"");
    }

    HttpRequest to(URI address, String token) {
        var request = HttpRequest.newBuilder(address.resolve(path))
                .timeout(Duration.ofMinutes(1))
                .header("Content-Type", body instanceof String ? "text/csv; charset=utf-8" : "application/json")
                .method(method, publisher());
        headers.forEach(request::setHeader);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return request.build();
    }

    private BodyPublisher publisher() {
        if (body == null) {
            return BodyPublishers.noBody();
        }
        try {
            return BodyPublishers.ofString(body instanceof String text ? text : JSON.writeValueAsString(body));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
