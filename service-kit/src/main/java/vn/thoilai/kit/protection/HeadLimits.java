package vn.thoilai.kit.protection;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.kit.config.KitConfig;
import vn.thoilai.kit.problem.RoutingProblems;

/** Refuses addresses and headers that are too long with a document; the server's own limits lie beyond and have none. */
@ApplicationScoped
class HeadLimits {

    private static final int EARLY = 900;

    @Inject
    KitConfig config;

    @Inject
    RoutingProblems problems;

    void register(@Observes Filters filters) {
        filters.register(this::check, EARLY);
    }

    private void check(RoutingContext request) {
        if (request.request().uri().length() > config.maxUri().asLongValue()) {
            problems.answer(request, new ProblemException(ProblemCode.URI_TOO_LONG, null));
        } else if (headers(request) > config.maxHeaders().asLongValue()) {
            problems.answer(request, new ProblemException(ProblemCode.HEADERS_TOO_LARGE, null));
        } else {
            request.next();
        }
    }

    private static long headers(RoutingContext request) {
        long length = 0;
        for (var header : request.request().headers()) {
            length += header.getKey().length() + header.getValue().length();
        }
        return length;
    }
}
