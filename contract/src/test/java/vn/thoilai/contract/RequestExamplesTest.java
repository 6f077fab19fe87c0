package vn.thoilai.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who opens an operation in Swagger UI and sends the body that stands there sends a valid one. */
class RequestExamplesTest {

    private static final JsonNode DOCUMENT = document();
    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();
    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    static Stream<String> bodies() {
        return DOCUMENT.findValues("requestBody").stream()
                .map(body -> body.at("/content/application~1json/schema/$ref").asText())
                .filter(reference -> !reference.isEmpty())
                .map(reference -> reference.substring(reference.lastIndexOf('/') + 1))
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void the_body_that_is_filled_in_is_valid(String schema) throws IOException, ClassNotFoundException {
        var example = example(schema, DOCUMENT.at("/components/schemas").path(schema));
        var body = JSON.treeToValue(example, record(schema));
        assertThat(VALIDATOR.validate(body)).as("%s %s", schema, example).isEmpty();
    }

    private static Class<?> record(String schema) throws ClassNotFoundException {
        for (var service : List.of("enrollment", "reporting")) {
            try {
                return Class.forName("vn.thoilai.contract." + service + "." + schema);
            } catch (ClassNotFoundException elsewhere) {
                continue;
            }
        }
        return Class.forName("vn.thoilai.contract.planning." + schema);
    }

    /** As Swagger UI makes it: a schema's own example, or one put together from its properties'. */
    private static JsonNode example(String place, JsonNode schema) {
        if (schema.has("$ref")) {
            return example(place, DOCUMENT.at(schema.path("$ref").asText().substring(1)));
        }
        for (var own : List.of("example", "default")) {
            if (schema.has(own)) {
                return schema.path(own);
            }
        }
        for (var alternatives : List.of("anyOf", "allOf")) {
            if (schema.has(alternatives)) {
                return example(place, schema.path(alternatives).path(0));
            }
        }
        if (schema.has("items")) {
            return JsonNodeFactory.instance.arrayNode().add(example(place + "/0", schema.path("items")));
        }
        assertThat(schema.has("properties")).as("%s has an example", place).isTrue();
        var whole = JsonNodeFactory.instance.objectNode();
        schema.path("properties")
                .properties()
                .forEach(property ->
                        whole.set(property.getKey(), example(place + "/" + property.getKey(), property.getValue())));
        return whole;
    }

    private static JsonNode document() {
        try {
            return new YAMLMapper().readTree(Path.of("openapi.yaml").toFile());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
