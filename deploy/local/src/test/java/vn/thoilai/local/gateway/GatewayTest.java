package vn.thoilai.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class GatewayTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static Vertx vertx;
    private static HttpServer service;
    private static Gateway gateway;
    private static int port;

    @BeforeAll
    static void start() throws Exception {
        vertx = Vertx.vertx();
        service = vertx.createHttpServer()
                .requestHandler(GatewayTest::answer)
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
        gateway = new Gateway(
                vertx,
                "127.0.0.1",
                Map.of("enrollment", service.actualPort(), "reporting", service.actualPort(), "planning", unusedPort()),
                role -> role.equals("director") ? Optional.of("signed") : Optional.empty());
        port = gateway.start(0);
    }

    private static void answer(HttpServerRequest request) {
        if (request.headers().contains("If-None-Match")) {
            request.response().setStatusCode(304).end();
            return;
        }
        request.body()
                .onSuccess(body -> request.response()
                        .putHeader("ETag", "\"1\"")
                        .end(
                                request.path().matches("/(swagger-ui|reporting)/(index.html)?")
                                        ? "<head></head><body>" + request.path() + "</body>"
                                        : String.join(
                                                "|",
                                                request.method().name(),
                                                request.uri(),
                                                request.getHeader("Host"),
                                                request.getHeader("X-Forwarded-Host"),
                                                request.getHeader("X-Forwarded-Proto"),
                                                request.getHeader("X-Forwarded-For"),
                                                Integer.toString(body.length()))));
    }

    @AfterAll
    static void stop() {
        gateway.close();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void a_request_reaches_its_service_as_it_was_sent() throws Exception {
        HttpResponse<String> answer = get("/enrollment/v1/classes?centre=thoi-lai");
        String host = "localhost:" + port;
        assertThat(answer.body())
                .isEqualTo("GET|/enrollment/v1/classes?centre=thoi-lai|" + host + "|" + host + "|http|127.0.0.1|0");
        assertThat(answer.headers().firstValue("ETag")).contains("\"1\"");
        assertThat(get("/openapi").body()).startsWith("GET|/openapi|");
        assertThat(get("/swagger-ui/swagger-ui.css").body()).startsWith("GET|/swagger-ui/swagger-ui.css|");
    }

    @Test
    void an_answer_without_a_body_announces_none() throws Exception {
        HttpResponse<String> answer = get("/enrollment/v1/classes/1", "If-None-Match", "\"1\"");
        assertThat(answer.statusCode()).isEqualTo(304);
        assertThat(answer.headers().firstValue("Transfer-Encoding")).isEmpty();
    }

    @Test
    void a_large_upload_of_unknown_length_passes() throws Exception {
        byte[] chunk = Buffer.buffer("x".repeat(1 << 16)).getBytes();
        HttpRequest request = HttpRequest.newBuilder(at("/enrollment/v1/imports/1/files/roster"))
                .PUT(BodyPublishers.ofByteArrays(Stream.generate(() -> chunk).limit(64)::iterator))
                .build();
        assertThat(CLIENT.send(request, BodyHandlers.ofString()).body()).endsWith("|" + (64 << 16));
    }

    @Test
    void the_page_of_the_api_is_given_a_script_that_fetches_a_token_and_nothing_else_is() throws Exception {
        for (String page : new String[] {"/swagger-ui/", "/swagger-ui/index.html"}) {
            assertThat(get(page, "Accept-Encoding", "gzip").body())
                    .isEqualTo("<head></head><body>" + page + "<script src=\"/dev/ready-token.js\"></script></body>");
        }
        assertThat(get("/swagger-ui/oauth2-redirect.html").body()).doesNotContain("script");
        HttpResponse<String> script = get("/dev/ready-token.js");
        assertThat(script.headers().firstValue("Content-Type")).contains("text/javascript; charset=utf-8");
        assertThat(script.body()).contains("/dev/tokens/training-officer");
    }

    @Test
    void the_dashboard_is_told_where_tokens_are_and_its_other_files_are_left_alone() throws Exception {
        for (String page : new String[] {"/reporting/", "/reporting/index.html"}) {
            assertThat(get(page, "Accept-Encoding", "gzip").body())
                    .isEqualTo("<head><meta name=\"development-tokens\" content=\"/dev/tokens/\"></head><body>" + page
                            + "</body>");
        }
        assertThat(get("/reporting/js/main.js").body()).startsWith("GET|/reporting/js/main.js|");
    }

    @Test
    void a_service_that_is_down_is_named_in_a_problem() throws Exception {
        HttpResponse<String> answer = get("/planning/v1/plans");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body())
                .contains(
                        "\"type\":\"urn:problem:neighbour-unreachable\"",
                        "\"code\":\"neighbour-unreachable\"",
                        "\"status\":503",
                        "\"instance\":\"/planning/v1/plans\"",
                        "planning-service");
        HttpRequest upload = HttpRequest.newBuilder(at("/planning/v1/plans"))
                .POST(BodyPublishers.ofString("x".repeat(1 << 20)))
                .build();
        assertThat(CLIENT.send(upload, BodyHandlers.ofString()).statusCode()).isEqualTo(503);
    }

    @Test
    void the_documentation_comes_from_the_first_service_that_answers() throws Exception {
        Gateway other = new Gateway(
                vertx,
                "127.0.0.1",
                Map.of("enrollment", unusedPort(), "planning", service.actualPort()),
                role -> Optional.empty());
        String address = "http://localhost:" + other.start(0);
        try {
            for (String path : new String[] {"/openapi", "/swagger-ui/swagger-ui.css"}) {
                HttpRequest request =
                        HttpRequest.newBuilder(URI.create(address + path)).build();
                assertThat(CLIENT.send(request, BodyHandlers.ofString()).body()).startsWith("GET|" + path + "|");
            }
            HttpRequest data = HttpRequest.newBuilder(URI.create(address + "/enrollment/v1/classes"))
                    .build();
            assertThat(CLIENT.send(data, BodyHandlers.ofString()).statusCode()).isEqualTo(503);
        } finally {
            other.close();
        }
    }

    @Test
    void problems_speak_the_language_asked_for() throws Exception {
        for (String path : new String[] {"/planning/v1/plans", "/elsewhere", "/dev/tokens/emperor"}) {
            HttpResponse<String> vietnamese = get(path, "Accept-Language", "vi-VN,vi;q=0.9,en;q=0.5");
            assertThat(vietnamese.headers().firstValue("Content-Language")).contains("vi");
            assertThat(vietnamese.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(vietnamese.body())
                    .containsAnyOf("Không tìm thấy", "Không nhận được trả lời từ planning-service");
            assertThat(Normalizer.isNormalized(vietnamese.body(), Normalizer.Form.NFC))
                    .isTrue();
            for (String language : new String[] {"fr", "en, vi;q=0.5", "not;a=language"}) {
                HttpResponse<String> english = get(path, "Accept-Language", language);
                assertThat(english.headers().firstValue("Content-Language")).contains("en");
                assertThat(english.body()).containsAnyOf("Nothing is found here", "No answer from planning-service");
            }
        }
        assertThat(get("/elsewhere").headers().firstValue("Content-Language")).contains("en");
    }

    @Test
    void problems_carry_the_id_of_the_trace_or_a_new_one() throws Exception {
        String id = "4bf92f3577b34da6a3ce929d0e0e4736";
        String parent = "00-" + id + "-00f067aa0ba902b7-01";
        for (String path : new String[] {"/planning/v1/plans", "/elsewhere"}) {
            assertThat(get(path).body()).containsPattern("\"traceId\":\"[0-9a-f]{32}\"");
            assertThat(get(path, "traceparent", parent).body()).contains("\"traceId\":\"" + id + "\"");
        }
        assertThat(get("/elsewhere", "traceparent", "01" + parent.substring(2) + "-more")
                        .body())
                .contains(id);
        for (String invalid : new String[] {
            "ff" + parent.substring(2),
            parent + "-more",
            parent.replace(id, "0".repeat(32)),
            id,
            parent.toUpperCase(Locale.ROOT)
        }) {
            assertThat(get("/elsewhere", "traceparent", invalid).body())
                    .as(invalid)
                    .containsPattern("\"traceId\":\"[0-9a-f]{32}\"")
                    .doesNotContain("\"" + id, "0".repeat(32));
        }
    }

    @Test
    void anything_else_is_not_found_and_the_root_leads_to_the_page() throws Exception {
        for (String path : new String[] {
            "/q/metrics",
            "/elsewhere",
            "/enrollment",
            "/enrollment/../q/metrics",
            "/enrollment/%2e%2e/q/metrics",
            "/swagger-ui/.%2E/q/health"
        }) {
            HttpResponse<String> answer = get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(answer.body()).contains("\"code\":\"not-found\"");
        }
        assertThat(get("/").headers().firstValue("Location")).contains("/swagger-ui/");
    }

    @Test
    void what_is_no_request_or_too_long_is_answered_with_a_problem() throws Exception {
        assertThat(raw("GET /enrollment/v1/classes/%zz HTTP/1.1\r\nHost: localhost\r\n\r\n"))
                .matches("(?s)HTTP/1\\.[01] 400 .*")
                .contains("application/problem+json", "\"code\":\"malformed-request\"");
        assertThat(raw("GET /" + "x".repeat(5_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n"))
                .matches("(?s)HTTP/1\\.[01] 414 .*")
                .contains("\"code\":\"uri-too-long\"");
        assertThat(raw("GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: " + "x".repeat(9_000) + "\r\n\r\n"))
                .matches("(?s)HTTP/1\\.[01] 431 .*")
                .contains("\"code\":\"headers-too-large\"");
    }

    @Test
    void own_answers_may_be_shown_nowhere() throws Exception {
        for (String path : new String[] {"/elsewhere", "/", "/dev/tokens/director", "/planning/v1/plans"}) {
            assertThat(get(path).headers().firstValue("Content-Security-Policy"))
                    .as(path)
                    .contains("default-src 'none'; frame-ancestors 'none'");
            assertThat(get(path).headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        }
    }

    private static String raw(String request) throws Exception {
        try (var socket = new java.net.Socket("127.0.0.1", port)) {
            socket.getOutputStream().write(request.getBytes());
            return new String(socket.getInputStream().readAllBytes());
        }
    }

    @Test
    void tokens_are_handed_out_for_roles_that_exist_and_to_no_foreign_name() throws Exception {
        assertThat(get("/dev/tokens/director").body()).isEqualTo("signed\n");
        assertThat(get("/dev/tokens/emperor").statusCode()).isEqualTo(404);
        // The JDK's client does not let Host be set: a raw request does.
        try (var socket = new java.net.Socket("127.0.0.1", port)) {
            socket.getOutputStream()
                    .write("GET /dev/tokens/director HTTP/1.0\r\nHost: evil.example\r\n\r\n".getBytes());
            assertThat(new String(socket.getInputStream().readAllBytes()))
                    .contains("404")
                    .doesNotContain("signed");
        }
    }

    @Test
    void only_own_pages_may_call_from_a_browser() throws Exception {
        assertThat(preflight("http://localhost:" + port)).contains("http://localhost:" + port);
        assertThat(preflight("https://evil.example")).isEmpty();
    }

    private static Optional<String> preflight(String origin) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(at("/enrollment/v1/classes"))
                .method("OPTIONS", BodyPublishers.noBody())
                .header("Origin", origin)
                .header("Access-Control-Request-Method", "POST")
                .build();
        return CLIENT.send(request, BodyHandlers.discarding()).headers().firstValue("Access-Control-Allow-Origin");
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return CLIENT.send(HttpRequest.newBuilder(at(path)).build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> get(String path, String header, String value) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(at(path)).header(header, value).build(), BodyHandlers.ofString());
    }

    private static URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static int unusedPort() throws Exception {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
