package vn.thoilai.local.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the contract says of one operation. */
final class ContractOperation {

    private static final Path DOCUMENT = Path.of("../../contract/openapi.yaml");

    private final JsonNode document;
    private final String template;
    private final JsonNode operation;

    private ContractOperation(JsonNode document, String template, JsonNode operation) {
        this.document = document;
        this.template = template;
        this.operation = operation;
    }

    /** All operations, by their ids. */
    static Map<String, ContractOperation> all() {
        try {
            JsonNode document = new YAMLMapper().readTree(DOCUMENT.toFile());
            Map<String, ContractOperation> all = new TreeMap<>();
            document.path("paths")
                    .properties()
                    .forEach(path -> path.getValue().properties().stream()
                            .filter(method -> method.getValue().has("operationId"))
                            .forEach(method -> all.put(
                                    method.getValue().path("operationId").asText(),
                                    new ContractOperation(document, path.getKey(), method.getValue()))));
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Place of the last path segment that a caller fills in, counted from the first; -1 without one. */
    int lastVariable() {
        String[] segments = template.split("/");
        for (int place = segments.length - 1; place > 0; place--) {
            if (segments[place].startsWith("{")) {
                return place;
            }
        }
        return -1;
    }

    /** Whether there is such a parameter. */
    boolean has(String parameter) {
        for (JsonNode each : operation.path("parameters")) {
            if (parameter.equals(each.path("name").asText())) {
                return true;
            }
        }
        return false;
    }

    /** Names of the query's parameters that are written as text, with the format of each; empty where it has none. */
    Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        for (JsonNode each : operation.path("parameters")) {
            JsonNode parameter = resolve(each);
            JsonNode schema = resolve(parameter.path("schema"));
            if ("query".equals(parameter.path("in").asText())
                    && "string".equals(schema.path("type").asText())) {
                texts.put(parameter.path("name").asText(), schema.path("format").asText());
            }
        }
        return texts;
    }

    /** Whether it reads a body of JSON. */
    boolean readsJson() {
        return operation.at("/requestBody/content").has("application/json");
    }

    /** Whether it reads a body at all. */
    boolean readsBody() {
        return operation.has("requestBody");
    }

    /** Whether an answer names what it made, or where the work goes on. */
    boolean creates() {
        return answers().contains("201") || answers().contains("202");
    }

    /** Statuses it may answer. */
    Set<String> answers() {
        Set<String> answers = new TreeSet<>();
        operation.path("responses").fieldNames().forEachRemaining(answers::add);
        return answers;
    }

    /** Fields its body must have. */
    Set<String> required() {
        Set<String> required = new TreeSet<>();
        bodySchema().path("required").forEach(name -> required.add(name.asText()));
        return required;
    }

    /** Type of a field of its body as JSON knows it; empty where the contract leaves it open. */
    String type(String field) {
        return resolve(bodySchema().path("properties").path(field)).path("type").asText();
    }

    private JsonNode bodySchema() {
        return resolve(operation.at("/requestBody/content/application~1json/schema"));
    }

    private JsonNode resolve(JsonNode schema) {
        JsonNode one = schema.has("anyOf") ? schema.path("anyOf").path(0) : schema;
        return one.has("$ref") ? resolve(document.at(one.path("$ref").asText().substring(1))) : one;
    }
}
