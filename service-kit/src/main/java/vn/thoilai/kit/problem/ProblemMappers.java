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
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import vn.thoilai.contract.problem.Problem;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;

/**
 * Answers every exception with a problem document. Its methods are public, for generated classes of another loader call them. The exceptions listed one by one have mappers built in, which would
 * otherwise be nearer than ours.
 */
public class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @Inject
    ProblemDocuments documents;

    @ServerExceptionMapper({
        Throwable.class,
        WebApplicationException.class,
        NotFoundException.class,
        AuthenticationFailedException.class,
        UnauthorizedException.class,
        ForbiddenException.class,
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
