package vn.thoilai.kit.protection;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.thoilai.kit.config.KitConfig;

/**
 * Ends the connections of those who send too slowly. A timeout for silence alone does not: a byte every now and then is not
 * silence.
 */
@ApplicationScoped
class SlowSenders {

    private static final int BEFORE_ALL = 2000;
    private static final long OFTEN_MILLIS = 500;

    @Inject
    KitConfig config;

    @Inject
    Vertx vertx;

    void register(@Observes Filters filters) {
        filters.register(SlowSenders::asks, BEFORE_ALL);
        vertx.setPeriodic(OFTEN_MILLIS, timer -> endSlowOnes());
    }

    private static void asks(RoutingContext request) {
        Connections.at(request.request().connection()).ifPresent(sender -> sender.asks(request.request()));
        request.next();
    }

    private void endSlowOnes() {
        Connections.forEach((connection, sender) -> {
            if (sender.isTooSlow(config.patience())) {
                connection.close();
            }
        });
    }
}
