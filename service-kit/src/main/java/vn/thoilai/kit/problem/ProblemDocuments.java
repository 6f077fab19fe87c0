package vn.thoilai.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.UUID;
import vn.thoilai.contract.problem.Problem;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;

/** Completes problems to the documents that are sent: title, path and trace id. */
@ApplicationScoped
public class ProblemDocuments {

    private static final String CHALLENGE = "Bearer";

    /** Of places that are all taken nobody knows when one becomes free; who asks so often does no harm. */
    private static final int SECONDS_UNTIL_A_PLACE_IS_FREE = 5;

    /** As long as an issuer takes to change over or to be restarted, roughly. */
    private static final int SECONDS_TO_ISSUER = 5;

    @Inject
    ObjectMapper json;

    /** The document to send for a failed request at that path. */
    public Problem complete(ProblemException exception, String path, Locale language) {
        Problem problem = exception.problem();
        return new Problem(
                problem.type(),
                Texts.in(language, problem.code()),
                problem.status(),
                problem.detail(),
                path,
                problem.code(),
                problem.errors(),
                problem.allowed(),
                problem.conflict(),
                traceId());
    }

    /** Id under which the fault is found in the log: the trace's, or a new one where nothing is traced. */
    public static String traceId() {
        SpanContext span = Span.current().getSpanContext();
        return span.isValid() ? span.getTraceId() : UUID.randomUUID().toString().replace("-", "");
    }

    /** The document as it stands on the wire. */
    public byte[] write(Problem problem) {
        try {
            return json.writeValueAsBytes(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The answer that carries the document. Bytes, so that no writer chooses another media type. */
    public Response answer(Problem problem, Locale language) {
        Response.ResponseBuilder answer = Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag())
                .entity(write(problem));
        if (problem.status() == 401) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE);
        }
        if (problem.status() == 429) {
            answer.header(HttpHeaders.RETRY_AFTER, SECONDS_UNTIL_A_PLACE_IS_FREE);
        }
        if (ProblemCode.IDENTITY_PROVIDER_UNAVAILABLE.wire().equals(problem.code())) {
            answer.header(HttpHeaders.RETRY_AFTER, SECONDS_TO_ISSUER);
        }
        return answer.build();
    }
}
