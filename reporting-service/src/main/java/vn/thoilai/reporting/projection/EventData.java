package vn.thoilai.reporting.projection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;
import vn.thoilai.contract.Codes;

/** Reads the data of events into records, and writes rows for the database to read as a set. */
@ApplicationScoped
class EventData {

    private final ObjectReader reader;
    private final ObjectMapper rows = JsonMapper.builder()
            .findAndAddModules()
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    @Inject
    EventData(ObjectMapper json) {
        // A field may be new to us; one that is missing must not become 0 or false.
        reader = json.reader()
                .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .with(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
    }

    <T> T read(JsonNode data, Class<T> type) throws Unfit {
        if (data == null || !data.isObject()) {
            throw new Unfit("no data");
        }
        refuseUnstorable(data);
        try {
            return reader.forType(type).readValue(data);
        } catch (JsonMappingException e) {
            throw new Unfit("not of its type: "
                    + e.getPath().stream()
                            .map(JsonMappingException.Reference::getFieldName)
                            .collect(Collectors.joining("/")));
        } catch (IOException e) {
            throw new Unfit("cannot be read");
        }
    }

    /** PostgreSQL keeps every character but NUL and halves of characters. */
    private static void refuseUnstorable(JsonNode data) throws Unfit {
        for (JsonNode field : data) {
            if (field.isTextual() && !storable(field.textValue())) {
                throw new Unfit("holds characters that cannot be stored");
            }
            if (field.isContainerNode()) {
                refuseUnstorable(field);
            }
        }
    }

    private static boolean storable(String text) {
        return text.indexOf('\0') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    /** The rows as a JSON array, fields named as columns. */
    String write(Collection<?> records) {
        try {
            return rows.writeValueAsString(records);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static void require(Object value, String field) throws Unfit {
        if (value == null) {
            throw new Unfit("missing: " + field);
        }
    }

    static void requireCode(String value, String field) throws Unfit {
        require(value, field);
        if (!value.matches(Codes.PATTERN)) {
            throw new Unfit("no code: " + field);
        }
    }

    static void requireDay(LocalDate value, String field) throws Unfit {
        if (value != null && (value.getYear() < 1 || value.getYear() > 9999)) {
            throw new Unfit("no day: " + field);
        }
    }

    static void requireCount(Integer value, String field) throws Unfit {
        if (value != null && value < 0) {
            throw new Unfit("negative: " + field);
        }
    }
}
