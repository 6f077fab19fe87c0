package vn.thoilai.local.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Makes bad requests out of a good one: one thing wrong in each. */
final class BadRequests {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String UNKNOWN = "noSuchThing";
    private static final int TOO_LONG = 20_000;
    private static final int TOO_LARGE = 2_000_000;

    /**
     * A bad request.
     *
     * @param what is wrong with it, in the words of {@code docs/bad-input.md}
     * @param request what is sent
     * @param statuses what it may be answered
     * @param pointer where the answer has to point; null where there is no such place
     */
    record Bad(String what, Asked request, Set<Integer> statuses, String pointer) {}

    private final ContractOperation operation;
    private final Asked good;
    private final List<Bad> bad = new ArrayList<>();

    private BadRequests(ContractOperation operation, Asked good) {
        this.operation = operation;
        this.good = good;
    }

    /** All that can be made wrong in that request. */
    static List<Bad> of(ContractOperation operation, Asked good) {
        BadRequests requests = new BadRequests(operation, good);
        requests.addresses();
        requests.headers();
        if (operation.readsJson()) {
            requests.bodies();
        }
        return requests.bad;
    }

    private void addresses() {
        add("a query parameter nobody knows", query(UNKNOWN + "=1"), Set.of(400), "query/" + UNKNOWN);
        if (operation.lastVariable() > 0) {
            add("an id that is none", path("%20khong-phai"), Set.of(400, 404), null);
            // Years and the like are checked before anything is looked for.
            add("an id of nothing", path(UUID.randomUUID().toString()), Set.of(400, 404), null);
        }
        operation.texts().forEach((name, format) -> {
            add("a query with a null character", instead(name, "a%00b"), Set.of(400), "query/" + name);
            if (format.startsWith("date")) {
                String time = format.equals("date") ? "" : "T00:00:00Z";
                add("a day long before all years", instead(name, "-5000-01-01" + time), Set.of(400), "query/" + name);
                add("a day long after all years", instead(name, "%2B10000-01-01" + time), Set.of(400), "query/" + name);
            }
        });
        if (operation.has("limit")) {
            add("a limit of 0", query("limit=0"), Set.of(400), "query/limit");
            add("a limit that is no number", query("limit=nhieu"), Set.of(400), "query/limit");
            add("a limit beyond the highest", query("limit=5001"), Set.of(400), "query/limit");
        }
        if (operation.has("cursor")) {
            add("a cursor nobody handed out", query("cursor=bm90LW9uZQ"), Set.of(400), null);
        }
    }

    private void headers() {
        if (operation.has("If-Match")) {
            add("no `If-Match`", without("If-Match"), Set.of(428), null);
            add("`If-Match` of another version", good.with("If-Match", "\"99999\""), Set.of(412), null);
            add("`If-Match` that is no version", good.with("If-Match", "\"moi nhat\""), Set.of(400, 412), null);
        }
        if (operation.has("Idempotency-Key")) {
            add("a key of 1,000 characters", good.with("Idempotency-Key", "k".repeat(1000)), Set.of(400), null);
        }
        if (operation.readsBody()) {
            add("a body of another media type", good.with("Content-Type", "application/xml"), Set.of(415), null);
        }
    }

    private void bodies() {
        add("no JSON", json("{"), Set.of(400), null);
        add("JSON of another shape", json("[1]"), Set.of(400), null);
        add("an empty body", json(""), Set.of(400), null);
        add("a body of 2 MB", json("{\"" + UNKNOWN + "\":\"" + "x".repeat(TOO_LARGE) + "\"}"), Set.of(413), null);
        if (good.body() instanceof Map<?, ?> fields) {
            Map<String, Object> body = new LinkedHashMap<>();
            fields.forEach((name, value) -> body.put((String) name, value));
            fields(body);
        }
    }

    private void fields(Map<String, Object> body) {
        add("a field nobody knows", changed(body, UNKNOWN, 1), Set.of(400), "/" + UNKNOWN);
        operation.required().forEach(name -> {
            Map<String, Object> less = new LinkedHashMap<>(body);
            less.remove(name);
            add("a required field left out", json(write(less)), Set.of(400), "/" + name);
            add("null for a required field", changed(body, name, null), Set.of(400), "/" + name);
        });
        body.forEach((name, value) -> {
            switch (operation.type(name)) {
                case "string" -> {
                    add("an object for a text", changed(body, name, Map.of("x", 1)), Set.of(400), "/" + name);
                    add(
                            "a text of 20,000 characters",
                            changed(body, name, "x".repeat(TOO_LONG)),
                            Set.of(400),
                            "/" + name);
                    add("a text with a null character", changed(body, name, "a\0b"), Set.of(400), "/" + name);
                    add("a text with half a character", half(body, name), Set.of(400), "/" + name);
                }
                case "integer", "number" -> {
                    add("a text for a number", changed(body, name, "nhieu"), Set.of(400), "/" + name);
                    add("a number beyond all bounds", changed(body, name, 1e300), Set.of(400), "/" + name);
                }
                case "boolean" -> add("a number for yes or no", changed(body, name, 7), Set.of(400), "/" + name);
                case "array" -> add("a text for a list", changed(body, name, "x"), Set.of(400), "/" + name);
                case "object" -> add("a text for an object", changed(body, name, "x"), Set.of(400), "/" + name);
                default -> {}
            }
        });
    }

    private void add(String what, Asked request, Set<Integer> statuses, String pointer) {
        bad.add(new Bad(what, request, statuses, pointer));
    }

    private Asked query(String more) {
        String path = good.path().replaceAll("([?&])(limit|cursor)=[^&]*", "$1");
        return at(path + (path.contains("?") ? "&" : "?") + more);
    }

    private Asked instead(String name, String value) {
        String path = good.path().replaceAll("([?&])" + name + "=[^&]*", "$1");
        return at(path + (path.contains("?") ? "&" : "?") + name + "=" + value);
    }

    private Asked path(String id) {
        String[] parts = good.path().split("\\?", 2);
        String[] segments = parts[0].split("/", -1);
        segments[operation.lastVariable()] = id;
        return at(String.join("/", segments) + (parts.length > 1 ? "?" + parts[1] : ""));
    }

    private Asked at(String path) {
        return new Asked(good.method(), path, good.body(), good.headers(), null);
    }

    private Asked without(String header) {
        Map<String, String> less = new LinkedHashMap<>(good.headers());
        less.remove(header);
        return new Asked(good.method(), good.path(), good.body(), less, null);
    }

    private Asked json(String body) {
        return new Asked(good.method(), good.path(), body, good.headers(), null)
                .with("Content-Type", "application/json");
    }

    private Asked changed(Map<String, Object> body, String name, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(body);
        changed.put(name, value);
        return json(write(changed));
    }

    /** Written as an escape: no half of a character can be sent as such. */
    private Asked half(Map<String, Object> body, String name) {
        Asked whole = changed(body, name, "a-half-b");
        return json(((String) whole.body()).replace("a-half-b", "a\\ud800b"));
    }

    private static String write(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
