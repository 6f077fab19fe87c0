package vn.thoilai.local.gateway;

import io.vertx.core.http.HttpServerRequest;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Who is at the other end of a connection, as far as what it has sent and when goes. */
final class Sender {

    /** Requests that have not been answered, and when they began. */
    private final Set<Request> open = new HashSet<>();

    private boolean hasAsked;
    private long quietSince = System.nanoTime();

    private record Request(HttpServerRequest http, long begun) {

        boolean isOver() {
            return http.response().ended() || http.response().closed();
        }

        boolean isTooSlow(Patience patience, long now) {
            long allowed =
                    patience.body().toNanos() + TimeUnit.SECONDS.toNanos(http.bytesRead()) / patience.bytesPerSecond();
            return !http.isEnded() && now - begun > allowed;
        }
    }

    synchronized void asks(HttpServerRequest request) {
        hasAsked = true;
        open.add(new Request(request, System.nanoTime()));
    }

    synchronized boolean isTooSlow(Patience patience) {
        long now = System.nanoTime();
        if (open.removeIf(Request::isOver)) {
            quietSince = now;
        }
        long allowed = (hasAsked ? patience.idle() : patience.head()).toNanos();
        return open.isEmpty()
                ? now - quietSince > allowed
                : open.stream().anyMatch(request -> request.isTooSlow(patience, now));
    }
}
