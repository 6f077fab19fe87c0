package vn.thoilai.contract;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import vn.thoilai.contract.problem.Problem;

/** Which problems an operation may answer, as its shape leads to them. */
final class ExpectedProblems {

    // Sorted: an unordered map would shuffle the generated document from build to build.
    private static final Map<Integer, String> PROBLEMS = new TreeMap<>(Map.ofEntries(
            Map.entry(400, "The request breaks a rule; `errors` names each field or parameter"),
            Map.entry(401, "No bearer token, or one that does not verify"),
            Map.entry(403, "The caller has not the role; `detail` names those that may"),
            Map.entry(404, "No such resource, or not one the caller may know of"),
            Map.entry(406, "The accepted media types cannot be produced"),
            Map.entry(409, "The change contradicts the present state, or its natural key is taken"),
            Map.entry(410, "The feed does not know this position"),
            Map.entry(412, "`If-Match` names another version than the present one"),
            Map.entry(413, "The body is larger than the service accepts"),
            Map.entry(
                    415,
                    "The media type of the body is not read here; `detail` and the header `Accept` name those that are"),
            Map.entry(422, "A reference leads nowhere, or the idempotency key was used with another request"),
            Map.entry(428, "`If-Match` is missing"),
            Map.entry(429, "Too many requests; `Retry-After` says when to come back"),
            Map.entry(500, "A fault of the service; quote `traceId`"),
            Map.entry(503, "The service, a neighbour or the OpenID Connect server it needs cannot answer now")));

    private static final ProblemExamples EXAMPLES = new ProblemExamples();

    private ExpectedProblems() {}

    /** Makes the answers known that operations refer to. */
    static void addTo(Components components) {
        PROBLEMS.forEach((status, text) -> components.addResponse(name(status), problem(status, text)));
    }

    /** Names the problem with the operation; what that says itself of an answer stands. */
    static void add(Operation operation, int status) {
        if (!operation.getResponses().hasAPIResponse(String.valueOf(status))) {
            operation
                    .getResponses()
                    .addAPIResponse(
                            String.valueOf(status),
                            OASFactory.createAPIResponse().ref(name(status)));
        }
    }

    static String name(int status) {
        return "Problem" + status;
    }

    /** Statuses that follow from the operation's shape. */
    static Set<Integer> of(HttpMethod method, Operation operation, List<Parameter> parameters) {
        var statuses = new TreeSet<>(Set.of(400, 401, 403, 406, 429, 500, 503));
        if (isForAnybody(operation)) {
            statuses.remove(403);
        }
        if (parameters.stream().anyMatch(parameter -> parameter.getIn() == In.PATH)) {
            statuses.add(404);
        }
        if (operation.getRequestBody() != null) {
            statuses.addAll(Set.of(413, 415));
        }
        // What cannot be printed as things stand is a conflict too.
        if (method != HttpMethod.GET || printsPdf(operation)) {
            statuses.addAll(Set.of(409));
        }
        if (has(parameters, "Idempotency-Key") || operation.getRequestBody() != null) {
            statuses.add(422);
        }
        if (has(parameters, "If-Match")) {
            statuses.addAll(Set.of(412, 428));
        }
        if (has(parameters, "lastEventId")) {
            statuses.add(410);
        }
        return statuses;
    }

    /** Whether it asks for no token; a token that does not verify is refused all the same. */
    private static boolean isForAnybody(Operation operation) {
        return operation.getSecurity() != null && operation.getSecurity().isEmpty();
    }

    /** What is told as JSON too is printed as far as it is known. */
    private static boolean printsPdf(Operation operation) {
        return ConventionsFilter.successes(operation)
                .anyMatch(answer -> answer.getContent() != null
                        && answer.getContent().hasMediaType("application/pdf")
                        && !answer.getContent().hasMediaType("application/json"));
    }

    static boolean has(List<Parameter> parameters, String name) {
        return parameters.stream().anyMatch(parameter -> name.equals(parameter.getName()));
    }

    private static APIResponse problem(int status, String description) {
        var problem =
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref("Problem"));
        EXAMPLES.addTo(status, problem);
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, problem));
    }
}
