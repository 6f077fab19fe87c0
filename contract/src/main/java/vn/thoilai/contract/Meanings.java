package vn.thoilai.contract;

import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Says what the values of an enumeration mean. They are explained in the source; {@code meanings.properties} is the copy of
 * that which outlives compiling, held to the source by a test.
 */
final class Meanings {

    private final Properties meanings = Texts.read("meanings.properties");

    /** What a value of an enumeration means. */
    String of(Enum<?> value) {
        return meanings.getProperty(value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    /** What an enumeration says of itself stands before what is said of its values. */
    void describe(String name, Schema schema) {
        if (schema.getEnumeration() == null) {
            return;
        }
        var values = schema.getEnumeration().stream()
                .map(String::valueOf)
                .filter(value -> meanings.containsKey(name + "." + value))
                .map(value -> "- `%s`: %s".formatted(value, meanings.getProperty(name + "." + value)))
                .collect(Collectors.joining("\n"));
        var whole = Objects.requireNonNullElse(schema.getDescription(), meanings.getProperty(name, ""));
        schema.description((whole + "\n\n" + values).strip());
    }
}
