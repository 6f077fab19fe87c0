package vn.thoilai.contract.problem;

/**
 * Every kind of problem the suite answers with, and the HTTP status that belongs to it. The wire code is the name in
 * lower case with hyphens; titles in Vietnamese and English stand in the service kit's {@code problems} bundles under
 * that code.
 */
public enum ProblemCode {
    /** A field, parameter or their combination breaks a rule; {@code errors} names each. */
    VALIDATION_FAILED(400),
    /** The body cannot be read as JSON (or CSV) at all. */
    MALFORMED_BODY(400),
    /** What arrived is no request by HTTP's rules. */
    MALFORMED_REQUEST(400),
    /** A query parameter that the operation does not know. */
    UNKNOWN_PARAMETER(400),
    /** A cursor that this list did not hand out. */
    INVALID_CURSOR(400),
    /** No bearer token, or one that does not verify. */
    UNAUTHENTICATED(401),
    /** The caller is known but has not the role. */
    FORBIDDEN(403),
    /** No such resource, or not one the caller may know of. */
    NOT_FOUND(404),
    /** The resource does not know this method. */
    METHOD_NOT_ALLOWED(405),
    /** None of the accepted media types can be produced. */
    NOT_ACCEPTABLE(406),
    /** The change contradicts the state the resource is in. */
    CONFLICT(409),
    /** The natural key is taken. */
    DUPLICATE(409),
    /** The life cycle does not lead from the present state to the wanted one; {@code allowed} lists where it leads. */
    ILLEGAL_TRANSITION(409),
    /** The learner does not meet a required rule of the class's programme; {@code errors} names it. */
    NOT_ELIGIBLE(409),
    /** More places are taken than there would be. */
    CAPACITY_REACHED(409),
    /** A request with the same idempotency key is still running. */
    IDEMPOTENCY_IN_PROGRESS(409),
    /** The feed does not know the position asked for: the reader has to start again from the beginning. */
    FEED_POSITION_UNKNOWN(410),
    /** {@code If-Match} names another version than the present one. */
    STALE_VERSION(412),
    /** The body is larger than the service accepts. */
    BODY_TOO_LARGE(413),
    /** The address is longer than the service reads. */
    URI_TOO_LONG(414),
    /** The body's media type is not one the operation reads. */
    UNSUPPORTED_MEDIA_TYPE(415),
    /** The idempotency key was used with another request. */
    IDEMPOTENCY_KEY_REUSED(422),
    /** A reference in the body leads nowhere. */
    UNKNOWN_REFERENCE(422),
    /** {@code If-Match} is missing. */
    PRECONDITION_REQUIRED(428),
    /** Too many requests; {@code Retry-After} says when to come back. */
    TOO_MANY_REQUESTS(429),
    /** The headers are larger than the service reads. */
    HEADERS_TOO_LARGE(431),
    /** A fault of the service; the trace id finds it in the log. */
    INTERNAL_ERROR(500),
    /** A neighbour the answer needs cannot be reached. */
    NEIGHBOUR_UNREACHABLE(503),
    /** The OpenID Connect server cannot be asked whether the token is good; {@code Retry-After} says when to come back. */
    IDENTITY_PROVIDER_UNAVAILABLE(503),
    /** The service cannot answer now, for example because its database is away. */
    UNAVAILABLE(503);

    private final int status;

    ProblemCode(int status) {
        this.status = status;
    }

    /** HTTP status of the problem. */
    public int status() {
        return status;
    }

    /** Code as it stands in a problem document, for example {@code validation-failed}. */
    public String wire() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
