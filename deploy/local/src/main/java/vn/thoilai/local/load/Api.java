package vn.thoilai.local.load;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import vn.thoilai.contract.Page;
import vn.thoilai.contract.problem.Problem;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.local.issuer.Role;

/**
 * The suite's public API as this module uses it: the contract's records over the JDK's client, as the role that each call
 * asks for. Every write carries an idempotency key, so that one that got no answer is sent again without harm.
 */
public final class Api {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            // Readers ignore what they do not know: the contract grows.
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    /** With a second between them: as long as a service takes to come back. */
    private static final int ATTEMPTS = 60;

    private final URI address;
    private final int attempts;
    private final Map<Role, String> tokens = new ConcurrentHashMap<>();
    private final HttpClient client = HttpClient.newBuilder()
            .version(Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(1))
            .build();

    /** The API at an address, for example {@code http://localhost:8080}. */
    public Api(URI address) {
        this(address, ATTEMPTS);
    }

    /**
     * The API at an address.
     *
     * @param attempts how often a request is sent, a second apart, before it counts as not answered
     */
    public Api(URI address, int attempts) {
        this.address = address;
        this.attempts = attempts;
    }

    static <T> T parse(byte[] json, Class<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a resource.
     *
     * @throws ProblemException as the service answered
     */
    public <T> T get(Role role, String path, Class<T> type) {
        return parse(send(request(role, path).GET()), type);
    }

    /** Reads a resource, or nothing when there is none. */
    public <T> Optional<T> find(Role role, String path, Class<T> type) {
        try {
            return Optional.of(get(role, path, type));
        } catch (ProblemException e) {
            if (e.status() == 404) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** Reads the first page of a list. */
    public <T> List<T> list(Role role, String path, Class<T> type) {
        JavaType page = JSON.getTypeFactory().constructParametricType(Page.class, type);
        try {
            Page<T> answer = JSON.readValue(send(request(role, path).GET()), page);
            return answer.items();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Creates a resource, or starts something when there is no body. */
    public <T> T post(Role role, String path, Object body, Class<T> type) {
        return parse(
                send(json(role, path)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(publisher(body))),
                type);
    }

    /** Changes the version of a resource that was read. */
    public <T> T post(Role role, String path, int version, Object body, Class<T> type) {
        return parse(
                send(json(role, path).header("If-Match", "\"" + version + "\"").POST(publisher(body))), type);
    }

    /** Replaces the version of a resource that was read. */
    public <T> T put(Role role, String path, int version, Object body, Class<T> type) {
        return parse(
                send(json(role, path).header("If-Match", "\"" + version + "\"").PUT(publisher(body))), type);
    }

    /** Puts a CSV file. */
    public <T> T putCsv(Role role, String path, String csv, Class<T> type) {
        return parse(
                send(request(role, path)
                        .header("Content-Type", "text/csv; charset=utf-8")
                        .PUT(BodyPublishers.ofString(csv))),
                type);
    }

    private static BodyPublisher publisher(Object body) {
        try {
            return body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpRequest.Builder json(Role role, String path) {
        return request(role, path).header("Content-Type", "application/json");
    }

    private HttpRequest.Builder request(Role role, String path) {
        String token = tokens.computeIfAbsent(
                role,
                absent -> new String(send(HttpRequest.newBuilder(address.resolve("/dev/tokens/" + role.wire()))))
                        .strip());
        return HttpRequest.newBuilder(address.resolve(path))
                .timeout(Duration.ofMinutes(1))
                .header("Authorization", "Bearer " + token);
    }

    private byte[] send(HttpRequest.Builder builder) {
        HttpRequest request = builder.build();
        for (int attempt = 1; ; attempt++) {
            try {
                HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
                if (answer.statusCode() < 300) {
                    return answer.body();
                }
                boolean later = answer.statusCode() == 429 || answer.statusCode() == 503;
                if (!later || attempt >= attempts) {
                    throw problem(request, answer);
                }
            } catch (IOException e) {
                if (attempt >= attempts) {
                    throw new NoAnswerException(request.method() + " " + request.uri() + " got no answer", e);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted", e);
            }
            Pause.seconds(1);
        }
    }

    private static ProblemException problem(HttpRequest request, HttpResponse<byte[]> answer) {
        String what = request.method() + " " + request.uri().getPath() + " was answered " + answer.statusCode();
        try {
            Problem problem = JSON.readValue(answer.body(), Problem.class);
            return new ProblemException(new Problem(
                    problem.type(),
                    problem.title(),
                    answer.statusCode(),
                    what + ": " + problem.title() + " " + problem.detail() + " " + problem.errors(),
                    problem.instance(),
                    problem.code(),
                    problem.errors(),
                    problem.allowed(),
                    problem.conflict(),
                    problem.traceId()));
        } catch (IOException e) {
            return new ProblemException(new Problem(
                    "about:blank",
                    null,
                    answer.statusCode(),
                    what,
                    null,
                    "http-" + answer.statusCode(),
                    null,
                    null,
                    null,
                    null));
        }
    }
}
