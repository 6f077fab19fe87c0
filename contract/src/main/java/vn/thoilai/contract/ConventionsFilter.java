package vn.thoilai.contract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import vn.thoilai.contract.problem.Problem;

/**
 * Writes the HTTP conventions into the generated document, so that each is stated once and holds for every operation:
 * the errors that follow from an operation's shape, the headers of its answers, and the parameters every list shares.
 */
public class ConventionsFilter implements OASFilter {

    private static final Map<String, String> PARAMETERS = Map.of(
            "cursor", "Where to go on: `next` of the page before",
            "limit", "At most so many entries, 1 to 500",
            "Idempotency-Key",
                    "Key chosen by the caller, 1 to 200 visible ASCII characters; a repeated request with it is carried out once",
            "If-Match", "ETag of the version the change is meant for",
            "validateOnly", "Only tell what would happen; change nothing");

    private static final Map<String, Object> EXAMPLES = Map.of(
            "limit", 50, "Idempotency-Key", "7d4f0c1e-register-2017", "If-Match", "\"1\"", "validateOnly", false);

    private static final String QUOTA = "RateLimit";
    private static final String RATE_LIMIT = "\"caller\";r=5999;t=1";
    private static final String QUOTA_POLICY = "RateLimit-Policy";
    private static final String RATE_LIMIT_POLICY = "\"caller\";q=6000;w=60";

    // Sorted: an unordered map would shuffle the generated document from build to build.
    private static final Map<Integer, String> PROBLEMS = new TreeMap<>(Map.ofEntries(
            Map.entry(400, "The request breaks a rule; `errors` names each field or parameter"),
            Map.entry(401, "No bearer token, or one that does not verify"),
            Map.entry(403, "The caller has not the role"),
            Map.entry(404, "No such resource, or not one the caller may know of"),
            Map.entry(406, "The accepted media types cannot be produced"),
            Map.entry(409, "The change contradicts the present state, or its natural key is taken"),
            Map.entry(410, "The feed does not know this position"),
            Map.entry(412, "`If-Match` names another version than the present one"),
            Map.entry(413, "The body is larger than the service accepts"),
            Map.entry(415, "The media type of the body is not read here"),
            Map.entry(422, "A reference leads nowhere, or the idempotency key was used with another request"),
            Map.entry(428, "`If-Match` is missing"),
            Map.entry(429, "Too many requests; `Retry-After` says when to come back"),
            Map.entry(500, "A fault of the service; quote `traceId`"),
            Map.entry(503, "The service, a neighbour or the OpenID Connect server it needs cannot answer now")));

    @Override
    public void filterOpenAPI(OpenAPI document) {
        var components = document.getComponents();
        components.getSchemas().values().forEach(ConventionsFilter::completeProperties);
        PROBLEMS.forEach((status, text) -> components.addResponse(problemName(status), problem(text)));
        components.addHeader(
                QUOTA,
                header(
                        "What is left to the caller of its quota: requests, and seconds until all are back",
                        RATE_LIMIT));
        components.addHeader(
                QUOTA_POLICY, header("The caller's quota: requests, and the seconds of its window", RATE_LIMIT_POLICY));
        addQuota(components.getResponses().get(problemName(429)))
                .addHeader("Retry-After", header("Seconds until the next request is served", "1"));
        document.getPaths()
                .getPathItems()
                .values()
                .forEach(item -> item.getOperations()
                        .forEach((method, operation) -> complete(components.getSchemas(), method, operation)));
    }

    /** A property is required unless it may be null, and one that refers to another schema says itself that it may. */
    private static void completeProperties(Schema schema) {
        if (schema.getProperties() == null) {
            return;
        }
        schema.getProperties().forEach((name, property) -> {
            var nullable = admitsNull(property)
                    || property.getAnyOf() != null
                            && property.getAnyOf().stream().anyMatch(ConventionsFilter::admitsNull);
            if (nullable && property.getAnyOf() != null) {
                // In OpenAPI 3.0 "nullable" beside a reference does not let null through: the referred schema refuses
                // it.
                property.anyOf(List.of(property.getAnyOf().get(0), onlyNull())).type(null);
            }
            if (!nullable
                    && (schema.getRequired() == null || !schema.getRequired().contains(name))) {
                schema.addRequired(name);
            }
        });
    }

    private static boolean admitsNull(Schema schema) {
        return schema.getType() != null && schema.getType().contains(SchemaType.NULL);
    }

    private static Schema onlyNull() {
        return OASFactory.createSchema()
                .type(List.of(SchemaType.OBJECT, SchemaType.NULL))
                .maxProperties(0);
    }

    private static void complete(Map<String, Schema> schemas, HttpMethod method, Operation operation) {
        var parameters = operation.getParameters() == null ? List.<Parameter>of() : operation.getParameters();
        parameters.forEach(ConventionsFilter::describe);
        var versioned = successes(operation).anyMatch(answer -> isVersioned(schemas, answer));
        if (method == HttpMethod.GET && versioned) {
            operation.addParameter(ifNoneMatch());
            operation
                    .getResponses()
                    .addAPIResponse(
                            "304",
                            OASFactory.createAPIResponse()
                                    .description("Not changed since the version named by `If-None-Match`"));
        }
        operation.getResponses().getAPIResponses().forEach((status, answer) -> addHeaders(schemas, status, answer));
        problemsOf(method, operation, parameters).stream()
                // What an operation says itself of an answer stands.
                .filter(status -> !operation.getResponses().hasAPIResponse(String.valueOf(status)))
                .forEach(status -> operation
                        .getResponses()
                        .addAPIResponse(
                                String.valueOf(status),
                                OASFactory.createAPIResponse().ref(problemName(status))));
    }

    private static void describe(Parameter parameter) {
        if (parameter.getDescription() == null) {
            parameter.description(PARAMETERS.get(parameter.getName()));
        }
        if (parameter.getExample() == null) {
            parameter.example(EXAMPLES.get(parameter.getName()));
        }
    }

    private static Set<Integer> problemsOf(HttpMethod method, Operation operation, List<Parameter> parameters) {
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

    private static boolean printsPdf(Operation operation) {
        return successes(operation)
                .anyMatch(answer ->
                        answer.getContent() != null && answer.getContent().hasMediaType("application/pdf"));
    }

    private static boolean has(List<Parameter> parameters, String name) {
        return parameters.stream().anyMatch(parameter -> name.equals(parameter.getName()));
    }

    private static Stream<APIResponse> successes(Operation operation) {
        return operation.getResponses().getAPIResponses().entrySet().stream()
                .filter(answer -> answer.getKey().startsWith("2"))
                .map(Map.Entry::getValue);
    }

    private static APIResponse addQuota(APIResponse answer) {
        return answer.addHeader(QUOTA, OASFactory.createHeader().ref(QUOTA))
                .addHeader(QUOTA_POLICY, OASFactory.createHeader().ref(QUOTA_POLICY));
    }

    private static void addHeaders(Map<String, Schema> schemas, String status, APIResponse answer) {
        if (status.startsWith("2")) {
            addQuota(answer);
        }
        if (status.startsWith("2") && isVersioned(schemas, answer)) {
            answer.addHeader("ETag", header("Strong ETag: the version of the resource", "\"1\""));
        }
        if (status.equals("201") || status.equals("202")) {
            answer.addHeader(
                    "Location",
                    header("Where the resource lives", "/enrollment/v1/imports/01890a5d-ac96-774b-bcce-b302099a8057"));
        }
        schemaName(answer)
                .filter(name -> name.startsWith("Page"))
                .ifPresent(page -> answer.addHeader(
                        "Link",
                        header(
                                "The next page, as `rel=\"next\"`; absent on the last page",
                                "</enrollment/v1/classes?cursor=eyJrIjoiMjAxNyJ9>; rel=\"next\"")));
    }

    private static boolean isVersioned(Map<String, Schema> schemas, APIResponse answer) {
        return schemaName(answer)
                .map(schemas::get)
                .map(Schema::getProperties)
                .map(properties -> properties.containsKey("version"))
                .orElse(false);
    }

    private static Optional<String> schemaName(APIResponse answer) {
        return Optional.ofNullable(answer.getContent())
                .map(content -> content.getMediaType("application/json"))
                .map(media -> media.getSchema().getRef())
                .map(ref -> ref.substring(ref.lastIndexOf('/') + 1));
    }

    private static Parameter ifNoneMatch() {
        return OASFactory.createParameter()
                .name("If-None-Match")
                .in(In.HEADER)
                .description("ETag of the version the caller has; unchanged is answered 304 without a body")
                .schema(text())
                .example("\"1\"");
    }

    private static Header header(String description, String example) {
        return OASFactory.createHeader().description(description).schema(text()).example(example);
    }

    private static Schema text() {
        return OASFactory.createSchema().type(List.of(SchemaType.STRING));
    }

    private static String problemName(int status) {
        return "Problem" + status;
    }

    private static APIResponse problem(String description) {
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("Problem"))));
    }
}
