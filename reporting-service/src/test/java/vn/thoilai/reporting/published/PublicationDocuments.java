package vn.thoilai.reporting.published;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Publications as documents, to be compared to the letter. */
final class PublicationDocuments {

    private static final String KEPT = "../deploy/local/src/main/resources/vn/thoilai/local/load/published/";
    private static final String NUMBER = "#";
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private PublicationDocuments() {}

    /** A year the launcher brings. */
    static String kept(String code) throws IOException {
        return Files.readString(Path.of(KEPT + code + ".json"));
    }

    /** What is stated in a document: all but null, decimals as they were written. */
    static JsonNode stated(String document) {
        return withoutNull(parse(document));
    }

    /** What was given of a document that was read: without what the service adds. */
    static JsonNode given(String document) {
        ObjectNode read = (ObjectNode) stated(document);
        return read.remove(List.of("id", "version", "recordedAt", "withdrawn", "findings"));
    }

    private static JsonNode parse(String document) {
        try {
            return JSON.readTree(document);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode withoutNull(JsonNode node) {
        if (node instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            for (String name : names) {
                JsonNode value = object.get(name);
                if (value.isNull()) {
                    object.remove(name);
                } else if (value.isBigDecimal()) {
                    // 76.0 is the number 76, and is another print.
                    object.put(name, NUMBER + value.decimalValue());
                }
            }
        }
        node.forEach(PublicationDocuments::withoutNull);
        return node;
    }
}
