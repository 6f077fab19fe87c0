package vn.thoilai.local;

import com.sun.net.httpserver.HttpServer;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** Stands in for a service in the tests of the launcher: ready at once, or dead at once when told so. */
public final class FakeService {

    private FakeService() {}

    /** Runs until it is stopped. */
    public static void main(String[] args) throws Exception {
        if (FakeService.class.getResource("/dies") != null) {
            System.out.println("no schema version fits");
            System.exit(3);
        }
        int port = Integer.parseInt(System.getenv("QUARKUS_HTTP_PORT"));
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
        server.createContext("/", exchange -> {
            byte[] answer = System.getenv("QUARKUS_DATASOURCE_JDBC_URL").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        System.out.println("listening");
    }
}
