package vn.thoilai.local.register;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Lines of comma-separated values after RFC 4180, in composed Unicode. */
final class Csv {

    private Csv() {}

    /** One line; null becomes an empty cell. */
    static String row(Object... cells) {
        return Arrays.stream(cells).map(Csv::cell).collect(Collectors.joining(","));
    }

    private static String cell(Object value) {
        if (value == null) {
            return "";
        }
        String text = Normalizer.normalize(value.toString(), Normalizer.Form.NFC);
        boolean quoted = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
