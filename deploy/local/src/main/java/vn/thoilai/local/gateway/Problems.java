package vn.thoilai.local.gateway;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import vn.thoilai.contract.problem.Problem;
import vn.thoilai.contract.problem.ProblemCode;

/** Problem documents of the gateway itself, the same as those of the services behind it. */
final class Problems {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Problems() {}

    static Buffer document(ProblemCode code, String detail, HttpServerRequest request) {
        Problem problem = new Problem(
                "urn:problem:" + code.wire(),
                Texts.askedFor(request).of(code.wire()),
                code.status(),
                detail,
                request.path(),
                code.wire(),
                List.of(),
                List.of(),
                TraceId.of(request));
        try {
            return Buffer.buffer(JSON.writeValueAsBytes(problem));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static void notFound(HttpServerRequest request) {
        answer(request, ProblemCode.NOT_FOUND);
    }

    static void methodNotAllowed(HttpServerRequest request, String allowed) {
        request.response().putHeader("Allow", allowed);
        answer(request, ProblemCode.METHOD_NOT_ALLOWED);
    }

    private static void answer(HttpServerRequest request, ProblemCode code) {
        request.response()
                .setStatusCode(code.status())
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .putHeader("Content-Language", Texts.askedFor(request).language())
                .end(document(code, null, request));
    }
}
