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

    static Buffer document(ProblemCode code, String title, String detail, String instance) {
        Problem problem = new Problem(
                "urn:problem:" + code.wire(),
                title,
                code.status(),
                detail,
                instance,
                code.wire(),
                List.of(),
                List.of(),
                null);
        try {
            return Buffer.buffer(JSON.writeValueAsBytes(problem));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static void notFound(HttpServerRequest request) {
        request.response()
                .setStatusCode(ProblemCode.NOT_FOUND.status())
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .end(document(ProblemCode.NOT_FOUND, "There is nothing here", null, request.path()));
    }

    static void methodNotAllowed(HttpServerRequest request, String allowed) {
        request.response()
                .setStatusCode(ProblemCode.METHOD_NOT_ALLOWED.status())
                .putHeader("Allow", allowed)
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .end(document(ProblemCode.METHOD_NOT_ALLOWED, "The method is not allowed here", null, request.path()));
    }
}
