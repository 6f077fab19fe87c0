package vn.thoilai.enrollment.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.enrollment.store.ArrivedFile;
import vn.thoilai.kit.test.ContractApi;

@QuarkusTest
class ImportSlowSenderTest extends ImportTest {

    private static final int SENDERS = 25;
    private static final byte[] HEADER = LEARNERS.getBytes(StandardCharsets.UTF_8);

    private final List<Socket> senders = new ArrayList<>();

    @Inject
    AgroalDataSource source;

    @ConfigProperty(name = "quarkus.datasource.jdbc.max-size", defaultValue = "20")
    int connections;

    @AfterEach
    void senders_break_off() throws IOException {
        for (Socket sender : senders) {
            sender.close();
        }
        until(() -> files() == 0);
    }

    @Test
    void silent_senders_hold_neither_connections_nor_all_threads() throws Exception {
        assertThat(SENDERS).isGreaterThan(connections);
        for (int sender = 0; sender < SENDERS; sender++) {
            senders.add(silent(begin("thoi-lai")));
        }
        until(() -> files() == ReceivingFile.MOST_AT_ONCE && answered().size() == SENDERS - ReceivingFile.MOST_AT_ONCE);

        Instant before = Instant.now();
        ContractApi.given(OFFICER).get("/enrollment/v1/classes").then().statusCode(200);
        assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(3));
        allConnectionsAreFree();
        for (Socket refused : answered()) {
            assertThat(line(refused)).contains(" 429 ");
        }
    }

    @Test
    void a_place_becomes_free_when_a_sender_ends_or_breaks_off() throws Exception {
        String id = begin("thoi-lai");
        for (int sender = 0; sender < ReceivingFile.MOST_AT_ONCE; sender++) {
            senders.add(silent(begin("thoi-lai")));
        }
        until(() -> files() == ReceivingFile.MOST_AT_ONCE);
        put(id, "learners", LEARNERS, 429);

        Socket ending = senders.get(0);
        ending.getOutputStream().write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        assertThat(line(ending)).contains(" 200 ");
        until(() -> files() < ReceivingFile.MOST_AT_ONCE);
        put(id, "learners", LEARNERS, 200);

        senders_break_off();
        put(id, "learners", LEARNERS, 200);
    }

    @Test
    void what_is_too_large_or_too_slow_leaves_no_file() {
        assertThatThrownBy(() -> ArrivedFile.of(body(), HEADER.length - 1, Duration.ofMinutes(1)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.status()).isEqualTo(413));
        assertThatThrownBy(() -> ArrivedFile.of(body(), HEADER.length, Duration.ofNanos(-1)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.status()).isEqualTo(400));
        assertThat(files()).isZero();
    }

    @Test
    void a_file_too_large_is_refused_with_a_document_also_when_its_length_is_not_announced() throws Exception {
        byte[] large = new byte[8 * 1024 * 1024 + HEADER.length];
        Arrays.fill(large, (byte) 'x');
        HttpRequest chunked = HttpRequest.newBuilder(URI.create(
                        "http://localhost:" + RestAssured.port + PATH + "/" + begin("thoi-lai") + "/files/learners"))
                .header("Content-Type", "text/csv")
                .header("Authorization", "Bearer " + OFFICER)
                .PUT(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)))
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(chunked, BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("body-too-large");
        assertThat(files()).isZero();
    }

    @Test
    void what_arrived_is_kept_until_closed() throws IOException {
        try (ArrivedFile arrived = ArrivedFile.of(body(), HEADER.length, Duration.ofMinutes(1));
                InputStream content = arrived.open()) {
            assertThat(content.readAllBytes()).isEqualTo(HEADER);
            assertThat(files()).isEqualTo(1);
        }
        assertThat(files()).isZero();
    }

    private static InputStream body() {
        return new ByteArrayInputStream(HEADER);
    }

    /** Sends the header line in a chunk, and then nothing. */
    private static Socket silent(String id) throws IOException {
        Socket socket = new Socket("localhost", RestAssured.port);
        socket.setSoTimeout(10_000);
        String request = "PUT " + PATH + "/" + id + "/files/learners HTTP/1.1\r\nHost: localhost\r\n"
                + "Authorization: Bearer " + OFFICER + "\r\nContent-Type: text/csv\r\n"
                + "Transfer-Encoding: chunked\r\n\r\n" + Integer.toHexString(HEADER.length) + "\r\n" + LEARNERS
                + "\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
        return socket;
    }

    private List<Socket> answered() {
        return senders.stream().filter(ImportSlowSenderTest::answered).toList();
    }

    private static boolean answered(Socket sender) {
        try {
            return sender.getInputStream().available() > 0;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String line(Socket sender) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int sign = sender.getInputStream().read();
                sign >= ' ';
                sign = sender.getInputStream().read()) {
            line.append((char) sign);
        }
        return line.toString();
    }

    private void allConnectionsAreFree() throws Exception {
        List<Connection> taken = new ArrayList<>();
        try {
            for (int number = 0; number < connections; number++) {
                taken.add(source.getConnection());
            }
        } finally {
            for (Connection connection : taken) {
                connection.close();
            }
        }
    }

    private static int files() {
        File[] files = Path.of(System.getProperty("java.io.tmpdir"))
                .toFile()
                .listFiles((folder, name) -> name.startsWith("import-") && name.endsWith(".csv"));
        return files.length;
    }

    private static void until(BooleanSupplier done) {
        Instant patience = Instant.now().plus(Duration.ofSeconds(20));
        while (!done.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(patience);
            LockSupport.parkNanos(20_000_000);
        }
    }
}
