package vn.thoilai.kit.problem;

import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import vn.thoilai.contract.problem.Problem;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.kit.identity.Operations;

/**
 * Answers every exception with a problem document. Its methods are public, for generated classes of another loader call them. The exceptions listed one by one have mappers built in, which would
 * otherwise be nearer than ours.
 */
public class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @Inject
    ProblemDocuments documents;

    @Inject
    Operations operations;

    @ServerExceptionMapper({
        Throwable.class,
        WebApplicationException.class,
        NotFoundException.class,
        AuthenticationFailedException.class,
        UnauthorizedException.class,
        MismatchedInputException.class,
        InvalidDefinitionException.class,
        ValidationException.class
    })
    public Response fault(Throwable fault, UriInfo uri) {
        if (fault instanceof RedirectionException elsewhere) {
            return elsewhere.getResponse();
        }
        return answer(Faults.problem(fault).orElseGet(ProblemMappers::unexpected), fault, uri);
    }

    @ServerExceptionMapper
    public Response notOfThisRole(ForbiddenException refused, UriInfo uri, ResourceInfo resource) {
        Set<String> roles = operations.admitting(resource.getResourceMethod().getName());
        String detail = roles.isEmpty() ? null : Texts.of("detail.forbidden", String.join(", ", roles));
        return answer(new ProblemException(ProblemCode.FORBIDDEN, detail), refused, uri);
    }

    @ServerExceptionMapper
    public Response notReadHere(NotSupportedException refused, UriInfo uri, Request request) {
        String types = MediaTypes.readBy(request.getMethod(), uri.getPath());
        String detail = Texts.of("detail.unsupported-media-type", types);
        Response answer = answer(new ProblemException(ProblemCode.UNSUPPORTED_MEDIA_TYPE, detail), refused, uri);
        answer.getHeaders().putSingle(HttpHeaders.ACCEPT, types);
        return answer;
    }

    @ServerExceptionMapper
    public Response violation(ConstraintViolationException violation, UriInfo uri, ResourceInfo resource) {
        return answer(Violations.ofRequest(violation, resource).orElseGet(ProblemMappers::unexpected), violation, uri);
    }

    private Response answer(ProblemException problem, Throwable fault, UriInfo uri) {
        Locale language = Languages.current();
        Problem document = documents.complete(problem, uri.getRequestUri().getRawPath(), language);
        if (document.status() == 500) {
            LOG.errorf(fault, "Unexpected fault %s at %s", document.traceId(), document.instance());
        } else if (document.status() > 500) {
            LOG.warnf("%s %s at %s: %s", document.code(), document.traceId(), document.instance(), fault);
        }
        Response answer = documents.answer(document, language);
        if (document.status() == 405) {
            answer.getHeaders().putSingle(HttpHeaders.ALLOW, AllowedMethods.at(uri.getPath()));
        }
        return answer;
    }

    private static ProblemException unexpected() {
        return new ProblemException(ProblemCode.INTERNAL_ERROR, null);
    }
}
