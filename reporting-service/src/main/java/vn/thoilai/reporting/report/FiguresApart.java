package vn.thoilai.reporting.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.thoilai.contract.reporting.Figure;
import vn.thoilai.contract.reporting.FigureDifference;
import vn.thoilai.contract.reporting.Indicator;
import vn.thoilai.contract.reporting.YearReport;

/**
 * Finds the figures of two reports, wherever they stand, and pairs them by their place: what is told in reports one day, is
 * compared without a word here.
 */
@ApplicationScoped
class FiguresApart {

    /** What names an entry of a list; what has none of these is known by its place in the list. */
    private static final List<String> NAMES = List.of("key", "basis", "kind");

    @Inject
    ObjectMapper json;

    /** The figures of both, by their place. */
    record Paired(Map<String, Figure> mine, Map<String, Figure> other) {

        int count() {
            return places().size();
        }

        private Set<String> places() {
            Set<String> places = new LinkedHashSet<>(mine.keySet());
            places.addAll(other.keySet());
            return places;
        }

        /**
         * Those that differ.
         *
         * @param rows address of the rows behind differences
         */
        List<FigureDifference> different(String rows) {
            return places().stream()
                    .filter(place -> !isSame(mine.get(place), other.get(place)))
                    .map(place -> new FigureDifference(
                            place,
                            mine.get(place),
                            other.get(place),
                            query(place).map(query -> rows + query).orElse(null)))
                    .toList();
        }
    }

    Paired pair(YearReport mine, YearReport other) {
        return new Paired(figures(mine), figures(other));
    }

    private Map<String, Figure> figures(YearReport report) {
        Map<String, Figure> found = new LinkedHashMap<>();
        collect("", json.valueToTree(report), found);
        return found;
    }

    private void collect(String place, JsonNode node, Map<String, Figure> found) {
        if (node.isObject() && node.has("rule") && node.has("qualifier")) {
            found.put(place, json.convertValue(node, Figure.class));
        } else if (node.isObject()) {
            node.properties().forEach(field -> collect(place + "/" + field.getKey(), field.getValue(), found));
        } else if (node.isArray()) {
            IntStream.range(0, node.size())
                    .forEach(index -> collect(place + "/" + name(node.get(index), index), node.get(index), found));
        }
    }

    private static String name(JsonNode entry, int index) {
        return NAMES.stream()
                .map(entry::path)
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .findFirst()
                .orElse(String.valueOf(index));
    }

    /** When and from what a figure was counted makes no difference to what it says. */
    private static boolean isSame(Figure mine, Figure other) {
        return mine != null
                && other != null
                && isSame(mine.value(), other.value())
                && isSame(mine.numerator(), other.numerator())
                && isSame(mine.denominator(), other.denominator())
                && mine.qualifier() == other.qualifier()
                && mine.completeness() == other.completeness()
                && Objects.equals(mine.rule(), other.rule());
    }

    private static boolean isSame(BigDecimal one, BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }

    /** Where the rows behind a figure of a line stand; figures of other kinds are not made of classes and enrollments. */
    private static Optional<String> query(String place) {
        String[] parts = place.substring(1).split("/");
        return line(parts)
                .flatMap(line -> indicator(parts[parts.length - 1])
                        .map(indicator -> "&indicator=" + indicator + "&line=" + line));
    }

    private static Optional<String> line(String[] parts) {
        return switch (parts[0]) {
            case "lines" -> parts.length == 3 ? Optional.of(parts[1]) : Optional.empty();
            case "towardTarget" -> Optional.of("TOWARD_TARGET");
            case "total" -> Optional.of("TOTAL");
            default -> Optional.empty();
        };
    }

    private static Optional<Indicator> indicator(String field) {
        String name = field.replaceAll("([A-Z])", "_$1").toUpperCase(java.util.Locale.ROOT);
        return Stream.of(Indicator.values())
                .filter(indicator -> indicator.name().equals(name))
                .filter(RowsApart.KEPT::contains)
                .findFirst();
    }
}
