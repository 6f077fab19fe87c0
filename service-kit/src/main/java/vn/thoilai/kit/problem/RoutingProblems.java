package vn.thoilai.kit.problem;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.thoilai.contract.problem.Problem;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;

/** Problem documents for what is refused before a resource is reached. */
@ApplicationScoped
public class RoutingProblems {

    /** Anything before Quarkus' own limit, which answers without a document. */
    private static final int BEFORE_BODY_LIMIT = 100;

    @Inject
    ProblemDocuments documents;

    @ConfigProperty(name = "quarkus.http.limits.max-body-size")
    MemorySize maxBody;

    void register(@Observes Filters filters) {
        filters.register(this::refuseLargeBody, BEFORE_BODY_LIMIT);
    }

    void register(@Observes Router router) {
        IntStream.of(400, 401, 403, 404, 405, 406, 413, 415, 500, 503)
                .forEach(status -> router.errorHandler(status, request -> answer(request, Faults.ofStatus(status))));
    }

    private void refuseLargeBody(RoutingContext request) {
        if (announcedLength(request) <= maxBody.asLongValue()) {
            request.next();
            return;
        }
        // What is still under way of the body is not read, so the connection cannot be used again.
        request.response().putHeader(HttpHeaders.CONNECTION, "close");
        answer(request, new ProblemException(ProblemCode.BODY_TOO_LARGE, null));
    }

    private static long announcedLength(RoutingContext request) {
        String length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException huge) {
            return Long.MAX_VALUE;
        }
    }

    /** Answers a request, unless it is answered already, with the document of the problem. */
    public void answer(RoutingContext request, ProblemException exception) {
        if (request.response().ended()) {
            return;
        }
        Locale language = Languages.of(request.request().getHeader("Accept-Language"));
        Problem problem = documents.complete(exception, request.request().path(), language);
        request.response()
                .setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag())
                .end(Buffer.buffer(documents.write(problem)));
    }
}
