package vn.thoilai.kit.protection;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Who came over HTTPS is told to go on doing so. Over plain HTTP the header would be worth nothing (RFC 6797, 7.2). */
@ApplicationScoped
class SecureTransport {

    private static final int FIRST = 1000;

    private static final String TWO_YEARS = "max-age=63072000; includeSubDomains";

    void register(@Observes Filters filters) {
        filters.register(this::insist, FIRST);
    }

    private void insist(RoutingContext request) {
        // Behind a trusted proxy it is what the proxy says of its client.
        if ("https".equals(request.request().scheme())) {
            request.response().putHeader("Strict-Transport-Security", TWO_YEARS);
        }
        request.next();
    }
}
