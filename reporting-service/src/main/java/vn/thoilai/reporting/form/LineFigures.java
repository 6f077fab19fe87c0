package vn.thoilai.reporting.form;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.thoilai.contract.reporting.Comparison;
import vn.thoilai.contract.reporting.Figure;
import vn.thoilai.contract.reporting.ReportLine;

/**
 * The figures of a line, and what a figure tells, under the names the API gives them. Read from the records themselves,
 * so that what is added to one is in every form.
 */
public final class LineFigures {

    private LineFigures() {}

    /** All figures of a line, in the order of the record. */
    public static Map<String, Figure> of(ReportLine line) {
        return of(line, Figure.class);
    }

    /** All comparisons of a line, in the order of the record. */
    public static Map<String, Comparison> comparisons(ReportLine line) {
        return of(line, Comparison.class);
    }

    /** Names of all figures of a line, in the order of the record. */
    public static List<String> names() {
        return components(ReportLine.class)
                .filter(each -> each.getType() == Figure.class)
                .map(RecordComponent::getName)
                .toList();
    }

    /** Names of what a figure tells, in the order of the record. */
    static List<String> told() {
        return components(Figure.class).map(RecordComponent::getName).toList();
    }

    /** What a figure tells, in the order of the record; null where it does not. */
    static List<Object> told(Figure figure) {
        List<Object> told = new ArrayList<>();
        components(Figure.class).forEach(each -> told.add(read(each, figure)));
        return told;
    }

    private static <T> Map<String, T> of(ReportLine line, Class<T> type) {
        Map<String, T> found = new LinkedHashMap<>();
        components(ReportLine.class)
                .filter(each -> each.getType() == type)
                .forEach(each -> found.put(each.getName(), type.cast(read(each, line))));
        return found;
    }

    private static Stream<RecordComponent> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents());
    }

    private static Object read(RecordComponent component, Object from) {
        try {
            return component.getAccessor().invoke(from);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
