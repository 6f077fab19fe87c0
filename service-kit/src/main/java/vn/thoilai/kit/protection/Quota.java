package vn.thoilai.kit.protection;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.vertx.core.MultiMap;
import java.time.Duration;

/** So many requests in a window for each of many clients, and what the answers say of it. */
final class Quota {

    private static final long NANOS = Duration.ofSeconds(1).toNanos();

    private final String name;
    private final long requests;
    private final Duration window;
    private final Cache<String, Bucket> buckets;

    /**
     * @param name what the headers call it
     * @param remembered how many clients at most; a bucket not used for a window is full again and can be forgotten
     */
    Quota(String name, long requests, Duration window, long remembered) {
        this.name = name;
        this.requests = requests;
        this.window = window;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(remembered)
                .expireAfterAccess(window)
                .build();
    }

    /**
     * Takes one request off what the client has left, if there is one, and says so in the headers of the answer.
     *
     * @return whether there was one
     */
    boolean take(String client, MultiMap headers) {
        ConsumptionProbe probe = bucket(client).tryConsumeAndReturnRemaining(1);
        headers.set("RateLimit-Policy", '"' + name + "\";q=" + requests + ";w=" + window.toSeconds());
        headers.set(
                "RateLimit",
                '"' + name + "\";r=" + probe.getRemainingTokens() + ";t=" + seconds(probe.getNanosToWaitForReset()));
        if (!probe.isConsumed()) {
            headers.set("Retry-After", Long.toString(Math.max(1, seconds(probe.getNanosToWaitForRefill()))));
        }
        return probe.isConsumed();
    }

    /** Gives the request back that was taken last. */
    void giveBack(String client) {
        bucket(client).addTokens(1);
    }

    private Bucket bucket(String client) {
        return buckets.get(
                client,
                unseen -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(requests).refillGreedy(requests, window))
                        .build());
    }

    private static long seconds(long nanos) {
        return (nanos + NANOS - 1) / NANOS;
    }
}
