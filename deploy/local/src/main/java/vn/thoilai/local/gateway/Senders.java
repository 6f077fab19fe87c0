package vn.thoilai.local.gateway;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServerRequest;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Ends the connections of those who send too slowly. A timeout for silence alone does not: a byte every now and then is not
 * silence.
 */
final class Senders {

    private static final long OFTEN_MILLIS = 500;

    private final Patience patience;
    private final Map<HttpConnection, Sender> senders = new ConcurrentHashMap<>();

    Senders(Vertx vertx, Patience patience) {
        this.patience = patience;
        vertx.setPeriodic(OFTEN_MILLIS, timer -> endSlowOnes());
    }

    void connected(HttpConnection connection) {
        senders.put(connection, new Sender());
        connection.closeHandler(closed -> senders.remove(connection));
    }

    void asks(HttpServerRequest request) {
        Sender sender = senders.get(request.connection());
        if (sender != null) {
            sender.asks(request);
        }
    }

    private void endSlowOnes() {
        senders.forEach((connection, sender) -> {
            if (sender.isTooSlow(patience)) {
                connection.close();
            }
        });
    }
}
