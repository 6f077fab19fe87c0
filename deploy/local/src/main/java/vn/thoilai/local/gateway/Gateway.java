package vn.thoilai.local.gateway;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One address for the suite: paths go to their service, {@code /openapi} and {@code /swagger-ui} to the first service that answers,
 * {@code /dev/tokens/<role>} hands out a token of the development issuer, which Swagger UI and the dashboard fetch, {@code /} leads to the API's page, anything else
 * is 404.
 */
public final class Gateway implements AutoCloseable {

    static final String HOME = "/swagger-ui/";
    static final String DASHBOARD = "/reporting/";
    static final String TOKENS = "/dev/tokens/";
    /** Waiting readers of feeds hold a connection each. */
    private static final int CONNECTIONS_PER_SERVICE = 512;

    /** Each has the whole API's documentation; they are asked in this order. */
    private static final List<String> DOCUMENTATION = List.of("enrollment", "reporting", "planning");

    private static final int MILLIS_TO_CONNECT = 2000;

    private final HttpClient client;
    private final HttpServer server;
    private final Map<String, Backend> backends = new LinkedHashMap<>();
    private final Backend documentation;
    private final Function<String, Optional<String>> tokens;
    private final Origins origins;
    private final Senders senders;
    private final String host;

    /**
     * @param host the address to listen on
     * @param services port of each service on 127.0.0.1, by its name without {@code -service}
     * @param tokens a token for a role, if there is such a role
     */
    public Gateway(Vertx vertx, String host, Map<String, Integer> services, Function<String, Optional<String>> tokens) {
        this(vertx, host, services, tokens, Patience.USUAL);
    }

    Gateway(
            Vertx vertx,
            String host,
            Map<String, Integer> services,
            Function<String, Optional<String>> tokens,
            Patience patience) {
        this.host = host;
        this.senders = new Senders(vertx, patience);
        this.tokens = tokens;
        this.origins = new Origins(host);
        this.client = vertx.createHttpClient(
                new HttpClientOptions().setMaxPoolSize(CONNECTIONS_PER_SERVICE).setConnectTimeout(MILLIS_TO_CONNECT));
        services.forEach((name, port) -> backends.put(
                "/" + name + "/", new Backend(name + "-service", client, List.of(port), new ReadyToken())));
        this.documentation = documentation(services);
        this.server = vertx.createHttpServer(
                        // The proxy loses a body of unknown length that comes over HTTP/2.
                        new HttpServerOptions().setHttp2ClearTextEnabled(false))
                .connectionHandler(senders::connected)
                .invalidRequestHandler(Problems::invalid)
                .requestHandler(this::handle);
    }

    private Backend documentation(Map<String, Integer> services) {
        List<String> asked =
                DOCUMENTATION.stream().filter(services::containsKey).toList();
        String names = asked.stream().map(name -> name + "-service").collect(Collectors.joining(", "));
        return new Backend(names, client, asked.stream().map(services::get).toList(), new ReadyToken());
    }

    /** Listens; answers with the port when it does. */
    public int start(int port) {
        return server.listen(port, host)
                .toCompletionStage()
                .toCompletableFuture()
                .join()
                .actualPort();
    }

    private void handle(HttpServerRequest request) {
        senders.asks(request);
        if (!isUri(request.uri())) {
            Problems.invalid(request);
            return;
        }
        if (origins.permit(request)) {
            return;
        }
        String path = request.path();
        Optional<Backend> backend = backend(path);
        if (backend.isPresent()) {
            backend.get().handle(request);
        } else if (path.equals("/")) {
            redirect(request);
        } else if (path.equals(ReadyToken.PATH)) {
            request.response()
                    .putHeader("Content-Type", "text/javascript; charset=utf-8")
                    .end(ReadyToken.SCRIPT);
        } else if (path.startsWith(TOKENS)) {
            token(request, path.substring(TOKENS.length()));
        } else {
            Problems.notFound(request);
        }
    }

    /** The services refuse others without a document. */
    private static boolean isUri(String text) {
        try {
            return new URI(text) != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private Optional<Backend> backend(String path) {
        // A path that climbs up again, or hides that it does, is judged by no prefix.
        if (path.contains("/../")
                || path.endsWith("/..")
                || path.toLowerCase(Locale.ROOT).contains("%2e")) {
            return Optional.empty();
        }
        if (path.equals("/openapi") || path.equals("/swagger-ui") || path.startsWith(HOME)) {
            return Optional.of(documentation);
        }
        return backends.entrySet().stream()
                .filter(entry -> path.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static void redirect(HttpServerRequest request) {
        BrowserRules.put(request.response().headers());
        request.response().setStatusCode(302).putHeader("Location", HOME).end();
    }

    private void token(HttpServerRequest request, String role) {
        // A page that got a foreign name to point at this machine must not be able to fetch tokens.
        Optional<String> token = origins.addressedHere(request) ? tokens.apply(role) : Optional.empty();
        if (token.isEmpty()) {
            Problems.notFound(request);
        } else if (!HttpMethod.GET.equals(request.method())) {
            Problems.methodNotAllowed(request, "GET");
        } else {
            BrowserRules.put(request.response().headers());
            request.response()
                    .putHeader("Content-Type", "text/plain; charset=utf-8")
                    .putHeader("Cache-Control", "no-store")
                    .end(token.get() + "\n");
        }
    }

    @Override
    public void close() {
        server.close().toCompletionStage().toCompletableFuture().join();
        client.close().toCompletionStage().toCompletableFuture().join();
    }
}
