package vn.thoilai.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.thoilai.contract.problem.ProblemCode;

/** What an integrator may rely on to find in the generated document, whatever is added to it. */
class DocumentRulesTest {

    private static JsonNode document;

    private record Operation(String name, String method, JsonNode node) {}

    @BeforeAll
    static void read() throws IOException {
        document = new YAMLMapper().readTree(Path.of("openapi.yaml").toFile());
    }

    @Test
    void every_operation_is_summarised_described_and_belongs_to_one_subject() {
        assertThat(operations()).hasSizeGreaterThan(40).allSatisfy(operation -> {
            assertThat(operation.node.path("summary").asText()).isNotBlank();
            assertThat(operation.node.path("description").asText()).isNotBlank();
            assertThat(operation.node.path("tags")).hasSize(1);
            assertThat(subjects()).contains(operation.node.path("tags").get(0).asText());
        });
    }

    @Test
    void every_subject_is_described_and_has_a_handful_of_operations() {
        assertThat(document.path("tags")).allSatisfy(tag -> {
            var name = tag.path("name").asText();
            assertThat(tag.path("description").asText()).as(name).isNotBlank();
            assertThat(operations().stream()
                            .filter(operation ->
                                    name.equals(operation.node.at("/tags/0").asText())))
                    .as(name)
                    .hasSizeBetween(2, 25);
        });
    }

    @Test
    void every_operation_says_who_may_call_it() {
        assertThat(operations())
                .allSatisfy(operation -> assertThat(
                                operation.node.path("description").asText())
                        .containsPattern("\n\nMay be called by: [a-z-]+(, [a-z-]+)*\\.$"));
    }

    @Test
    void every_value_of_an_enumeration_is_explained() {
        assertThat(document.at("/components/schemas").properties())
                .filteredOn(schema -> schema.getValue().has("enum"))
                .hasSizeGreaterThan(40)
                .allSatisfy(schema -> assertThat(schema.getValue().path("enum"))
                        .allSatisfy(value -> assertThat(
                                        schema.getValue().path("description").asText())
                                .as(schema.getKey())
                                .contains("`" + value.asText() + "`: ")));
    }

    @Test
    void operation_ids_are_unique() {
        var seen = new HashSet<String>();
        assertThat(operations())
                .allSatisfy(operation -> assertThat(
                                seen.add(operation.node.path("operationId").asText()))
                        .isTrue());
    }

    /** Swagger UI fills in what has an example: what need not be sent is only spoken of. */
    @Test
    void every_parameter_is_described_and_only_what_is_required_is_filled_in() {
        assertThat(operations())
                .allSatisfy(operation -> assertThat(operation.node.path("parameters"))
                        .allSatisfy(parameter -> {
                            var name = parameter.path("name").asText();
                            var required = parameter.path("required").asBoolean();
                            assertThat(parameter.has("example")).as(name).isEqualTo(required);
                            assertThat(parameter.path("description").asText())
                                    .as(name)
                                    .isNotBlank();
                            if (!required && !name.equals("cursor")) {
                                assertThat(parameter.path("description").asText())
                                        .as(name)
                                        .contains("for example `");
                            }
                        }));
    }

    @Test
    void what_cannot_be_left_out_is_required() {
        assertThat(operations())
                .filteredOn(operation -> hasParameter(operation, "If-Match"))
                .hasSizeGreaterThan(20)
                .allSatisfy(operation -> assertThat(parameter(operation, "If-Match")
                                .path("required")
                                .asBoolean())
                        .as(operation.name)
                        // A new attachment replaces none.
                        .isEqualTo(
                                !operation.name.equals("put /enrollment/v1/classes/{class}/attachments/{attachment}")));
    }

    @Test
    void every_operation_names_the_errors_its_shape_leads_to() {
        assertThat(operations()).allSatisfy(operation -> {
            var answers = operation.node.path("responses");
            assertThat(List.of("400", "401", "429", "500", "503")).allMatch(answers::has);
            assertThat(answers.has("403")).isEqualTo(!isForAnybody(operation));
            assertThat(answers.has("404")).isEqualTo(operation.name.contains("{"));
            assertThat(answers.has("415")).isEqualTo(operation.node.has("requestBody"));
            assertThat(answers.has("412") && answers.has("428")).isEqualTo(hasParameter(operation, "If-Match"));
            assertThat(answers.has("422"))
                    .isEqualTo(hasParameter(operation, "Idempotency-Key") || operation.node.has("requestBody"));
        });
    }

    @Test
    void every_problem_is_shown_with_its_own_status_and_code() {
        assertThat(document.path("components").path("responses")).hasSizeGreaterThan(10);
        assertThat(document.findValues("application/problem+json"))
                .allSatisfy(problem -> assertThat(problem.path("examples").properties())
                        .isNotEmpty()
                        .allSatisfy(example -> {
                            var shown = example.getValue().path("value");
                            assertThat(shown.path("code").asText()).isEqualTo(example.getKey());
                            assertThat(shown.path("type").asText()).isEqualTo("urn:problem:" + example.getKey());
                            assertThat(shown.path("title").asText()).isNotBlank();
                            assertThat(code(example.getKey()).status())
                                    .isEqualTo(shown.path("status").asInt());
                        }));
        document.path("components")
                .path("responses")
                .properties()
                .forEach(answer -> assertThat(answer.getValue().findValuesAsText("status"))
                        .as(answer.getKey())
                        .allSatisfy(status -> assertThat("Problem" + status).isEqualTo(answer.getKey())));
    }

    @Test
    void every_code_of_a_problem_is_listed_with_its_status() {
        var listed = document.at("/components/schemas/Problem/properties/code/description")
                .asText();
        assertThat(ProblemCode.values())
                .allSatisfy(code -> assertThat(listed)
                        .containsPattern("- `" + code.wire() + "` \\(" + code.status() + "\\): [A-Z`]"));
    }

    @Test
    void what_creates_takes_an_idempotency_key_and_tells_the_location() {
        assertThat(operations())
                .filteredOn(operation -> operation.node.path("responses").has("201"))
                .isNotEmpty()
                .allSatisfy(operation -> {
                    assertThat(operation.method).isEqualTo("post");
                    assertThat(hasParameter(operation, "Idempotency-Key")).isTrue();
                    var collection = operation.name.replace("post ", "");
                    var location = operation.node.at("/responses/201/headers/Location/example");
                    assertThat(location.asText()).matches(collection.replaceAll("\\{[^}]*}", "[^/{}]+") + "/[^/{}]+");
                });
    }

    @Test
    void what_can_be_repeated_tells_that_it_was() {
        assertThat(operations())
                .filteredOn(operation -> hasParameter(operation, "Idempotency-Key"))
                .hasSizeGreaterThan(20)
                .allSatisfy(operation -> assertThat(
                                operation.node.path("responses").properties())
                        .filteredOn(answer -> answer.getKey().startsWith("2"))
                        .isNotEmpty()
                        .allSatisfy(answer -> assertThat(
                                        answer.getValue().path("headers").has("Idempotency-Replayed"))
                                .isTrue()));
    }

    @Test
    void every_list_is_paged_the_same_way() {
        assertThat(operations())
                .filteredOn(operation -> operation
                        .node
                        .at("/responses/200/content/application~1json/schema/$ref")
                        .asText()
                        .contains("/Page"))
                .hasSizeGreaterThan(8)
                .allSatisfy(operation -> {
                    assertThat(hasParameter(operation, "cursor")).isTrue();
                    var limit = parameter(operation, "limit").path("schema");
                    assertThat(limit.path("minimum").asInt()).isEqualTo(1);
                    assertThat(limit.path("maximum").asInt()).isEqualTo(500);
                    assertThat(limit.path("default").asInt()).isEqualTo(50);
                });
    }

    @Test
    void every_field_of_every_record_is_described() {
        document.at("/components/schemas")
                .properties()
                .forEach(schema -> schema.getValue()
                        .path("properties")
                        .properties()
                        .forEach(field -> assertThat(
                                        field.getValue().path("description").asText())
                                .as(schema.getKey() + "." + field.getKey())
                                .isNotBlank()));
    }

    @Test
    void the_document_says_how_to_authenticate() {
        assertThat(document.at("/components/securitySchemes/bearer/scheme").asText())
                .isEqualTo("bearer");
        assertThat(document.at("/components/securitySchemes/login/flows").properties())
                .extracting(Map.Entry::getKey)
                .containsExactly("authorizationCode");
        assertThat(document.at("/security/0").has("bearer")).isTrue();
        assertThat(document.at("/security/1").has("login")).isTrue();
        assertThat(document.path("openapi").asText()).isEqualTo("3.0.3");
    }

    @Test
    void two_operations_alone_ask_for_no_token() {
        assertThat(operations())
                .filteredOn(DocumentRulesTest::isForAnybody)
                .extracting(operation -> operation.node.path("operationId").asText())
                .containsExactlyInAnyOrder("verifyCertificate", "readSigningKeys");
    }

    @Test
    void vietnamese_is_composed() throws IOException {
        var text = Files.readString(Path.of("openapi.yaml"));
        assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
    }

    private static List<Operation> operations() {
        var operations = new ArrayList<Operation>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach((Map.Entry<String, JsonNode> method) -> operations.add(new Operation(
                                method.getKey() + " " + path.getKey(), method.getKey(), method.getValue()))));
        return operations;
    }

    private static List<String> subjects() {
        var names = new ArrayList<String>();
        document.path("tags").forEach(tag -> names.add(tag.path("name").asText()));
        return names;
    }

    private static boolean isForAnybody(Operation operation) {
        return operation.node.path("security").isArray()
                && operation.node.path("security").isEmpty();
    }

    private static boolean hasParameter(Operation operation, String name) {
        return !parameter(operation, name).isMissingNode();
    }

    private static ProblemCode code(String wire) {
        return ProblemCode.valueOf(wire.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static JsonNode parameter(Operation operation, String name) {
        for (var parameter : operation.node.path("parameters")) {
            if (parameter.path("name").asText().equals(name)) {
                return parameter;
            }
        }
        return document.path("no such parameter");
    }
}
