package vn.thoilai.contract.problem;

import java.util.List;

/**
 * Thrown by a server to answer with a problem document, and by a client that received one: both sides handle the same
 * exception. A server gives code, detail and fields; title, instance and trace id are added where it is written out.
 */
public class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;
    private final int status;

    /** A problem as it was received from a server. */
    public ProblemException(Problem problem) {
        super(problem.code() + ": " + problem.detail(), null, false, false);
        this.problem = problem;
        this.status = problem.status();
    }

    /** A problem of the given kind. */
    public ProblemException(ProblemCode code, String detail) {
        this(code, detail, List.of(), List.of());
    }

    /** A problem of the given kind with the fields concerned and what would have been allowed. */
    public ProblemException(ProblemCode code, String detail, List<FieldProblem> errors, List<String> allowed) {
        this(code, detail, errors, allowed, List.of());
    }

    private ProblemException(
            ProblemCode code, String detail, List<FieldProblem> errors, List<String> allowed, List<Conflict> conflict) {
        this(new Problem(
                "urn:problem:" + code.wire(),
                null,
                code.status(),
                detail,
                null,
                code.wire(),
                errors,
                // Of a transition it is told also that nothing would have been allowed.
                allowed.isEmpty() && code != ProblemCode.ILLEGAL_TRANSITION ? null : allowed,
                conflict,
                null));
    }

    /** A change of a version that is not the present one: 412 {@code stale-version} with both, part by part. */
    public static ProblemException stale(String detail, List<Conflict> conflict) {
        return new ProblemException(ProblemCode.STALE_VERSION, detail, List.of(), List.of(), conflict);
    }

    /** A single field that breaks a rule: 400 {@code validation-failed}. */
    public static ProblemException invalid(String pointer, String rule, String detail) {
        return new ProblemException(
                ProblemCode.VALIDATION_FAILED, detail, List.of(new FieldProblem(pointer, rule, detail)), List.of());
    }

    /** A reference that leads nowhere: 422 {@code unknown-reference}. */
    public static ProblemException unknownReference(String pointer, String detail) {
        return new ProblemException(
                ProblemCode.UNKNOWN_REFERENCE,
                detail,
                List.of(new FieldProblem(pointer, "unknown-reference", detail)),
                List.of());
    }

    /** No such resource, or not one the caller may know of. */
    public static ProblemException notFound(String what) {
        return new ProblemException(ProblemCode.NOT_FOUND, what);
    }

    /** The problem document, as far as it is known here. */
    public Problem problem() {
        return problem;
    }

    /** HTTP status. */
    public int status() {
        return status;
    }

    /** Whether the problem is of that kind. */
    public boolean is(ProblemCode code) {
        return code.wire().equals(problem.code());
    }
}
