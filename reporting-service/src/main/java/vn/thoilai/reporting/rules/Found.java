package vn.thoilai.reporting.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.thoilai.contract.reporting.ComparedValue;
import vn.thoilai.contract.reporting.Finding;
import vn.thoilai.kit.problem.Texts;

/**
 * What findings are about: a class, a line of the report or a line of a publication.
 *
 * @param line null for a class
 * @param classId null for a line
 * @param code of the class; null for a line
 * @param about where to look
 */
public record Found(String line, UUID classId, String code, List<String> about) {

    /** A line of a publication. */
    public static Found inPublication(String code, String line) {
        return new Found(line, null, null, List.of("/reporting/v1/published-figures/" + code));
    }

    /** What the rule found: the values by name, in the order in which the rule's words speak of them. */
    public Finding by(Check check, Object... namesAndValues) {
        List<ComparedValue> values = new ArrayList<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.add(new ComparedValue((String) namesAndValues[i], number(namesAndValues[i + 1])));
        }
        return new Finding(check.id(), check.severity(), text(check, values), line, classId, code, values, about);
    }

    private String text(Check check, List<ComparedValue> values) {
        Stream<String> numbers =
                values.stream().map(ComparedValue::value).map(value -> value == null ? "?" : value.toPlainString());
        Object[] arguments =
                Stream.concat(Stream.of(code == null ? line : code), numbers).toArray();
        return Texts.of(check.text(), arguments);
    }

    private static BigDecimal number(Object value) {
        if (value == null || value instanceof BigDecimal) {
            return (BigDecimal) value;
        }
        return BigDecimal.valueOf(((Number) value).longValue());
    }
}
