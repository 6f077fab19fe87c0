package vn.thoilai.kit.http;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells whether the text of a parameter is one of its type. Types not listed are left to the framework. */
final class ParameterText {

    private static final Predicate<String> IS_UUID = Pattern.compile(
                    "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
            .asMatchPredicate();

    private static final Predicate<String> IS_BOOLEAN = text -> text.equals("true") || text.equals("false");

    private static final Map<Class<?>, Predicate<String>> TYPES = Map.ofEntries(
            Map.entry(int.class, parses(Integer::valueOf)),
            Map.entry(Integer.class, parses(Integer::valueOf)),
            Map.entry(long.class, parses(Long::valueOf)),
            Map.entry(Long.class, parses(Long::valueOf)),
            Map.entry(boolean.class, IS_BOOLEAN),
            Map.entry(Boolean.class, IS_BOOLEAN),
            Map.entry(UUID.class, IS_UUID),
            Map.entry(LocalDate.class, near(LocalDate::parse)),
            Map.entry(
                    Instant.class,
                    near(text -> Instant.parse(text).atOffset(ZoneOffset.UTC).toLocalDate())),
            Map.entry(
                    OffsetDateTime.class,
                    near(text -> OffsetDateTime.parse(text).toLocalDate())));

    private ParameterText() {}

    private interface Parser {
        Object parse(String text);
    }

    static boolean fits(Class<?> type, String text) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .anyMatch(value -> value.toString().equals(text));
        }
        return TYPES.getOrDefault(type, any -> true).test(text);
    }

    /** Names of all values of an enumeration. */
    static String names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
    }

    /** Key of the text that says what the type asks for. */
    static String rule(Class<?> type) {
        if (type == UUID.class) {
            return "rule.uuid";
        } else if (type == LocalDate.class) {
            return "rule.date";
        } else if (type == Instant.class || type == OffsetDateTime.class) {
            return "rule.instant";
        } else if (type == Boolean.class || type == boolean.class) {
            return "rule.boolean";
        }
        return Number.class.isAssignableFrom(type) || type.isPrimitive() ? "rule.integer" : "rule.wrong-type";
    }

    private static Predicate<String> near(Function<String, LocalDate> parser) {
        return parses(text -> NearDays.isNear(parser.apply(text)) ? text : null);
    }

    private static Predicate<String> parses(Parser parser) {
        return text -> {
            try {
                return parser.parse(text) != null;
            } catch (RuntimeException no) {
                return false;
            }
        };
    }
}
