package vn.thoilai.kit.protection;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import vn.thoilai.kit.config.KitConfig;

/** Who is at the other end of a connection, as far as what it has sent and when goes. */
final class Sender {

    private static final Set<HttpMethod> BODILESS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    /** Digits of a length that is worth reading. */
    private static final int LONGEST_LENGTH = 18;

    /** Requests that have not been answered. */
    private final Set<Request> open = new HashSet<>();

    private boolean hasAsked;
    private long quietSince = System.nanoTime();

    /** One request; its body counts as here when it was delivered, or when all that was announced has arrived. */
    private static final class Request {

        private final HttpServerRequest http;
        private final long begun = System.nanoTime();
        private final long announced;
        private volatile boolean arrived;

        Request(HttpServerRequest http) {
            this.http = http;
            String length = http.getHeader(HttpHeaders.CONTENT_LENGTH);
            announced = length == null || length.length() > LONGEST_LENGTH ? Long.MAX_VALUE : Long.parseLong(length);
            // What a paused request without a body says of itself does not tell: its end is not delivered.
            arrived = length == null
                    && !http.headers().contains(HttpHeaders.TRANSFER_ENCODING)
                    && (http.version() != HttpVersion.HTTP_2 || BODILESS.contains(http.method()));
            if (!arrived) {
                http.end().onComplete(delivered -> arrived = true);
            }
        }

        boolean isOver() {
            return http.response().ended() || http.response().closed();
        }

        boolean isTooSlow(KitConfig.Patience patience, long now) {
            long allowed =
                    patience.body().toNanos() + TimeUnit.SECONDS.toNanos(http.bytesRead()) / patience.bytesPerSecond();
            return !arrived && http.bytesRead() < announced && now - begun > allowed;
        }
    }

    synchronized void asks(HttpServerRequest request) {
        hasAsked = true;
        open.add(new Request(request));
    }

    synchronized boolean isTooSlow(KitConfig.Patience patience) {
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
