package vn.thoilai.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.Test;
import vn.thoilai.local.Service;
import vn.thoilai.local.Suite;
import vn.thoilai.local.SuiteConfig;
import vn.thoilai.local.issuer.Role;

/** A packaged service whose patience is short, reached without the gateway. */
class SlowSendersIT {

    private static final int SENDERS = 100;
    private static final Map<String, String> SHORT_PATIENCE =
            Map.of("THOILAI_PATIENCE_HEAD", "2S", "THOILAI_PATIENCE_BODY", "2S", "THOILAI_PATIENCE_IDLE", "2S");

    private final SuiteConfig config = SuiteConfig.onFreePorts(SharedSuite.REPOSITORY, SharedSuite.folder("slow"));
    private final HttpClient client = HttpClient.newHttpClient();
    private final int port = config.servicePorts().get(Service.ENROLLMENT);

    @Test
    void slow_senders_are_cut_off_and_waiting_readers_are_not() throws Exception {
        try (var suite = Suite.start(config, System.out::println)) {
            suite.restart(Service.ENROLLMENT, SHORT_PATIENCE);
            String token = "Authorization: Bearer " + suite.token(Role.TRAINING_OFFICER, "thoi-lai") + "\r\n";
            dripUntilAllAreCutOff("GET /enrollment/v1/classes HTTP/1.1\r\nHost: localhost\r\nX-Drip: ");
            dripUntilAllAreCutOff("POST /enrollment/v1/classes HTTP/1.1\r\nHost: localhost\r\n" + token
                    + "Content-Type: application/json\r\nContent-Length: 100000\r\n\r\n");
            dripUntilAllAreCutOff("POST /enrollment/v1/classes HTTP/1.1\r\nHost: localhost\r\n" + token
                    + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nffff\r\n");
            waitsLongerThanAnySenderMay(suite);
        }
    }

    private void waitsLongerThanAnySenderMay(Suite suite) throws Exception {
        String feed = "/enrollment/v1/feed?limit=1&timeout=";
        String reader = suite.token(Role.CITY_SYSTEM, "thoi-lai");
        String last = "";
        for (HttpResponse<String> page = get(feed + 0, reader);
                page.body().contains("\"id\"");
                page = get(feed + "0&lastEventId=" + last, reader)) {
            last = page.body().replaceFirst("(?s).*?\"id\"\\s*:\\s*\"?(\\d+).*", "$1");
        }
        long before = System.nanoTime();
        HttpResponse<String> answer = get(feed + "8000&lastEventId=" + last, reader);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("[]");
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThan(Duration.ofSeconds(7));
    }

    private void dripUntilAllAreCutOff(String beginning) throws Exception {
        List<Socket> open = new ArrayList<>();
        for (int i = 0; i < SENDERS; i++) {
            Socket socket = new Socket("127.0.0.1", port);
            socket.getOutputStream().write(beginning.getBytes(StandardCharsets.US_ASCII));
            open.add(socket);
        }
        long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (!open.isEmpty()) {
            assertThat(System.nanoTime()).as(open.size() + " are still open").isLessThan(end);
            open.removeIf(sender -> !drip(sender));
            assertThat(get("/q/health/live", "").statusCode()).isEqualTo(200);
            Thread.sleep(100);
        }
    }

    /** Sends one more byte; false when the other side has ended the connection. */
    private static boolean drip(Socket sender) {
        try {
            sender.getOutputStream().write('x');
            sender.setSoTimeout(1);
            while (sender.getInputStream().read() >= 0) {
                continue;
            }
            return false;
        } catch (SocketTimeoutException stillOpen) {
            return true;
        } catch (IOException ended) {
            return false;
        }
    }

    private HttpResponse<String> get(String path, String token) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Bearer " + token)
                .build();
        return client.send(request, BodyHandlers.ofString());
    }
}
