package vn.thoilai.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many who send a byte now and then, for ever, and one who only wants an answer. */
class SlowSendersTest {

    private static final int SENDERS = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final String HEAD = "GET /enrollment/v1/classes HTTP/1.1\r\nHost: localhost\r\nX-Drip: ";
    private static final String BODY =
            "POST /enrollment/v1/classes HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\n\r\n";

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<Socket> senders = new ArrayList<>();
    private final Vertx vertx = Vertx.vertx();
    private Gateway gateway;
    private int port;

    @BeforeEach
    void start() {
        HttpServer service = vertx.createHttpServer()
                .requestHandler(request -> request.body().onSuccess(body -> {
                    // A long poll is answered long after anybody's patience with senders has ended.
                    long wait = request.path().endsWith("/feed") ? 3 * PATIENCE.toMillis() : 1;
                    vertx.setTimer(wait, timer -> request.response().end("answered " + body.length()));
                }))
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
        gateway = new Gateway(
                vertx,
                "127.0.0.1",
                Map.of("enrollment", service.actualPort()),
                role -> Optional.empty(),
                new Patience(PATIENCE, PATIENCE.multipliedBy(2), PATIENCE, 1000));
        port = gateway.start(0);
    }

    @AfterEach
    void stop() throws IOException {
        for (Socket sender : senders) {
            sender.close();
        }
        gateway.close();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void who_drips_headers_is_cut_off_while_others_are_served() throws Exception {
        dripUntilAllAreCutOff(HEAD);
    }

    @Test
    void who_drips_a_body_is_cut_off_while_others_are_served() throws Exception {
        dripUntilAllAreCutOff(BODY);
    }

    @Test
    void who_waits_for_an_answer_gets_it_and_who_sends_steadily_is_heard() throws Exception {
        assertThat(get("/enrollment/v1/feed").body()).isEqualTo("answered 0");
        Socket steady =
                sender("POST /enrollment/v1/classes HTTP/1.1\r\nHost: localhost\r\nContent-Length: 20000\r\n\r\n");
        // Four thousand bytes a second, for longer than a body may take in any case.
        for (int i = 0; i < 20; i++) {
            steady.getOutputStream().write("x".repeat(1000).getBytes(StandardCharsets.US_ASCII));
            Thread.sleep(250);
        }
        assertThat(new String(steady.getInputStream().readNBytes(12), StandardCharsets.US_ASCII))
                .isEqualTo("HTTP/1.1 200");
    }

    private void dripUntilAllAreCutOff(String beginning) throws Exception {
        for (int i = 0; i < SENDERS; i++) {
            senders.add(sender(beginning));
        }
        long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        long rounds = 0;
        List<Socket> open = new ArrayList<>(senders);
        while (!open.isEmpty()) {
            assertThat(System.nanoTime()).as(open.size() + " are still open").isLessThan(end);
            open.removeIf(sender -> !drip(sender));
            assertThat(get("/enrollment/v1/classes").statusCode()).isEqualTo(200);
            Thread.sleep(100);
            rounds++;
        }
        assertThat(rounds).as("they were not cut off at once").isGreaterThan(5);
    }

    private Socket sender(String beginning) throws IOException {
        Socket socket = new Socket("127.0.0.1", port);
        socket.getOutputStream().write(beginning.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    /** Sends one more byte; false when the other side has ended the connection. */
    private static boolean drip(Socket sender) {
        try {
            sender.getOutputStream().write('x');
            sender.setSoTimeout(1);
            return sender.getInputStream().read() >= 0;
        } catch (SocketTimeoutException stillOpen) {
            return true;
        } catch (IOException ended) {
            return false;
        }
    }

    private HttpResponse<String> get(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }
}
