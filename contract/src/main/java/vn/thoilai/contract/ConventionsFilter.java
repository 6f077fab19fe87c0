package vn.thoilai.contract;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
import vn.thoilai.contract.problem.ProblemCode;

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
    private static final String REPLAYED = "Idempotency-Replayed";

    private final Callers callers = new Callers();
    private final Meanings meanings = new Meanings();

    @Override
    public void filterOpenAPI(OpenAPI document) {
        var components = document.getComponents();
        components.getSchemas().forEach(meanings::describe);
        components.getSchemas().values().forEach(ConventionsFilter::completeProperties);
        listCodes(components.getSchemas().get("Problem").getProperties().get("code"));
        // Without the example of the type, with which a parameter that nobody needs would be filled in.
        Map.of("LocalDate", "date", "Instant", "date-time")
                .forEach((type, format) -> components.addSchema(
                        type,
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.STRING)
                                .format(format)));
        ExpectedProblems.addTo(components);
        components.addHeader(
                QUOTA,
                header(
                        "What is left to the caller of its quota: requests, and seconds until all are back",
                        RATE_LIMIT));
        components.addHeader(
                QUOTA_POLICY, header("The caller's quota: requests, and the seconds of its window", RATE_LIMIT_POLICY));
        components.addHeader(
                REPLAYED,
                header(
                        "`true` where the request was carried out before and this is the answer of then; absent otherwise",
                        "true"));
        addQuota(components.getResponses().get(ExpectedProblems.name(429)))
                .addHeader("Retry-After", header("Seconds until the next request is served", "1"));
        document.getPaths()
                .getPathItems()
                .values()
                .forEach(item -> item.getOperations()
                        .forEach((method, operation) -> complete(components.getSchemas(), method, operation)));
        Locations.describe(document.getPaths().getPathItems());
    }

    /** Which codes there are, for who sees the document alone. */
    private void listCodes(Schema code) {
        var codes = Arrays.stream(ProblemCode.values())
                .map(each -> "- `%s` (%d): %s".formatted(each.wire(), each.status(), meanings.of(each)))
                .collect(Collectors.joining("\n"));
        code.description(code.getDescription() + "\n\n" + codes);
    }

    /** A property is required unless it may be null, and one that refers to another schema says itself that it may. */
    private static void completeProperties(Schema schema) {
        if (schema.getProperties() == null) {
            return;
        }
        schema.getProperties().forEach((name, property) -> {
            Examples.complete(property);
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

    private void complete(Map<String, Schema> schemas, HttpMethod method, Operation operation) {
        callers.describe(operation);
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
        if (ExpectedProblems.has(parameters, "Idempotency-Key")) {
            successes(operation)
                    .forEach(answer ->
                            answer.addHeader(REPLAYED, OASFactory.createHeader().ref(REPLAYED)));
        }
        ExpectedProblems.of(method, operation, parameters).forEach(status -> ExpectedProblems.add(operation, status));
    }

    private static void describe(Parameter parameter) {
        if (parameter.getDescription() == null) {
            parameter.description(PARAMETERS.get(parameter.getName()));
            // One that is not always needed says itself when it is.
            if (parameter.getName().equals("If-Match")) {
                parameter.required(true);
            }
        }
        if (parameter.getExample() == null) {
            parameter.example(EXAMPLES.get(parameter.getName()));
        }
        Examples.complete(parameter);
    }

    static Stream<APIResponse> successes(Operation operation) {
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
                .description(
                        "ETag of the version the caller has; unchanged is answered 304 without a body, for example `\"1\"`")
                .schema(text());
    }

    static Header header(String description, String example) {
        return OASFactory.createHeader().description(description).schema(text()).example(example);
    }

    private static Schema text() {
        return OASFactory.createSchema().type(List.of(SchemaType.STRING));
    }
}
