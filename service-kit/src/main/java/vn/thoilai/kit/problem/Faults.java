package vn.thoilai.kit.problem;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.VertxException;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;
import org.jboss.resteasy.reactive.ResteasyReactiveClientProblem;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;

/** Tells from any exception which problem it means to the caller. */
final class Faults {

    private static final String UNIQUE_VIOLATION = "23505";

    /** SQL states after which the same request may well succeed: connection lost, deadlock, shutting down, too many. */
    private static final String TRANSIENT = "08...|40001|40P01|57P0.|53...";

    private static final Map<Integer, ProblemCode> BY_STATUS = Map.of(
            400, ProblemCode.VALIDATION_FAILED,
            401, ProblemCode.UNAUTHENTICATED,
            403, ProblemCode.FORBIDDEN,
            404, ProblemCode.NOT_FOUND,
            405, ProblemCode.METHOD_NOT_ALLOWED,
            406, ProblemCode.NOT_ACCEPTABLE,
            413, ProblemCode.BODY_TOO_LARGE,
            415, ProblemCode.UNSUPPORTED_MEDIA_TYPE,
            429, ProblemCode.TOO_MANY_REQUESTS,
            503, ProblemCode.UNAVAILABLE);

    private Faults() {}

    /** The problem meant by the exception or one of its causes; empty for an unexpected fault of ours. */
    static Optional<ProblemException> problem(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            ProblemException problem = of(cause);
            if (problem != null) {
                return Optional.of(problem);
            }
        }
        return Optional.empty();
    }

    /** The problem that answers with this status. */
    static ProblemException ofStatus(int status) {
        return new ProblemException(BY_STATUS.getOrDefault(status, ProblemCode.INTERNAL_ERROR), null);
    }

    private static ProblemException of(Throwable cause) {
        if (cause instanceof ProblemException problem) {
            return problem;
        }
        if (cause instanceof OIDCException
                || cause instanceof AuthenticationFailedException && isOfIssuer(cause.getCause())) {
            return new ProblemException(ProblemCode.IDENTITY_PROVIDER_UNAVAILABLE, null);
        }
        if (cause instanceof AuthenticationFailedException || cause instanceof UnauthorizedException) {
            return new ProblemException(ProblemCode.UNAUTHENTICATED, null);
        }
        if (cause instanceof ForbiddenException) {
            return new ProblemException(ProblemCode.FORBIDDEN, null);
        }
        if (cause instanceof ResteasyReactiveClientProblem
                || cause instanceof ProcessingException
                || cause instanceof TimeoutException
                || cause instanceof CircuitBreakerOpenException) {
            return new ProblemException(ProblemCode.NEIGHBOUR_UNREACHABLE, null);
        }
        if (cause instanceof OptimisticLockException) {
            return new ProblemException(ProblemCode.STALE_VERSION, null);
        }
        if (cause instanceof WebApplicationException answer
                && BY_STATUS.containsKey(answer.getResponse().getStatus())) {
            return ofStatus(answer.getResponse().getStatus());
        }
        return cause instanceof SQLException sql ? of(sql) : null;
    }

    /** Whether authentication failed because the issuer did not answer, and not because of the token. */
    private static boolean isOfIssuer(Throwable cause) {
        return cause != null
                && (cause instanceof OIDCException
                        || cause instanceof IOException
                        || cause instanceof VertxException
                        || cause instanceof java.util.concurrent.TimeoutException
                        || isOfIssuer(cause.getCause()));
    }

    private static ProblemException of(SQLException sql) {
        String state = String.valueOf(sql.getSQLState());
        if (state.equals(UNIQUE_VIOLATION)) {
            return new ProblemException(ProblemCode.DUPLICATE, null);
        }
        // The connection pool reports an exhausted or unreachable database without a state.
        return state.matches(TRANSIENT) || sql.getSQLState() == null
                ? new ProblemException(ProblemCode.UNAVAILABLE, null)
                : null;
    }
}
