package vn.thoilai.local.gateway;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.vertx.core.Future;
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

    /** What is no request by HTTP's rules, or longer than is read; the connection is of no use after it. */
    static void invalid(HttpServerRequest request) {
        Throwable fault = request.decoderResult().cause();
        ProblemCode code = fault instanceof TooLongHttpLineException
                ? ProblemCode.URI_TOO_LONG
                : fault instanceof TooLongHttpHeaderException
                        ? ProblemCode.HEADERS_TOO_LARGE
                        : ProblemCode.MALFORMED_REQUEST;
        request.response().putHeader("Connection", "close");
        answer(request, code).onComplete(sent -> request.connection().close());
    }

    static void methodNotAllowed(HttpServerRequest request, String allowed) {
        request.response().putHeader("Allow", allowed);
        answer(request, ProblemCode.METHOD_NOT_ALLOWED);
    }

    private static Future<Void> answer(HttpServerRequest request, ProblemCode code) {
        BrowserRules.put(request.response().headers());
        return request.response()
                .setStatusCode(code.status())
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .putHeader("Content-Language", Texts.askedFor(request).language())
                .end(document(code, null, request));
    }
}
