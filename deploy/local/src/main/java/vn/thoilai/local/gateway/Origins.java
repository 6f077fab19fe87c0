package vn.thoilai.local.gateway;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.net.HostAndPort;
import java.util.Set;

/**
 * Which web pages may call the gateway from a browser: its own, under any of the names this machine has for itself. Others
 * get no permission, so the browser keeps the answers from them.
 */
final class Origins {

    private final Set<String> hosts;

    Origins(String bindHost) {
        this.hosts = Set.of("localhost", "127.0.0.1".equals(bindHost) ? "[::1]" : bindHost, "127.0.0.1");
    }

    /** Whether the request was addressed to this machine by a name of its own, not by one that a foreign page made up. */
    boolean addressedHere(HttpServerRequest request) {
        HostAndPort authority = request.authority();
        return authority != null && hosts.contains(authority.host());
    }

    /** Gives permission to own pages; true when the request was only the question for it and is answered. */
    boolean permit(HttpServerRequest request) {
        String origin = request.getHeader("Origin");
        if (origin == null || !isOwn(origin, request.localAddress().port())) {
            return false;
        }
        HttpServerResponse response = request.response();
        response.putHeader("Access-Control-Allow-Origin", origin).putHeader("Vary", "Origin");
        response.putHeader(
                "Access-Control-Expose-Headers", "ETag, Link, Location, Retry-After, RateLimit, RateLimit-Policy");
        if (!HttpMethod.OPTIONS.equals(request.method())
                || !request.headers().contains("Access-Control-Request-Method")) {
            return false;
        }
        response.putHeader("Access-Control-Allow-Methods", "GET, POST, PUT, PATCH, DELETE")
                .putHeader(
                        "Access-Control-Allow-Headers",
                        "Authorization, Content-Type, Accept-Language, If-Match, If-None-Match, Idempotency-Key")
                .putHeader("Access-Control-Max-Age", "600")
                .setStatusCode(204)
                .end();
        return true;
    }

    private boolean isOwn(String origin, int port) {
        return hosts.stream().anyMatch(host -> origin.equals("http://" + host + ":" + port));
    }
}
