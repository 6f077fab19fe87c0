package vn.thoilai.enrollment.imports;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.thoilai.contract.enrollment.ImportFile;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.kit.http.StoredText;
import vn.thoilai.kit.problem.Texts;

/** Which columns a file has, and where: in any order, all but the keys may be left out. */
final class Heading {

    private static final int LONGEST_SHOWN = 64;

    /** Control signs and those that change how text around them looks. */
    private static final Pattern UNPRINTABLE = Pattern.compile("\\p{C}");

    private final List<String> columns;
    private final List<String> names;
    private final int[] places;
    private final List<String> types;

    /**
     * Reads the header of a file.
     *
     * @param names what the header says, column by column
     * @throws ProblemException 400 naming a column that is unknown, repeated or missing
     */
    Heading(ImportFile file, List<String> names) {
        this.columns = Shapes.columns(file);
        this.names = names;
        for (int place = 0; place < names.size(); place++) {
            String name = names.get(place);
            if (!columns.contains(name)) {
                throw unknown(name, place + 1);
            }
            if (names.indexOf(name) != place) {
                throw ProblemException.invalid("/" + name, "repeated", Texts.of("detail.csv-repeated-column", name));
            }
        }
        for (String key : Shapes.of(file, Set.of()).keys()) {
            if (!names.contains(key)) {
                throw ProblemException.invalid(
                        "/" + key, "required", Texts.of("detail.csv-missing-column", key, String.join(", ", columns)));
            }
        }
        places = columns.stream().mapToInt(names::indexOf).toArray();
        types = columns.stream().map(column -> Shapes.type(file, column)).toList();
    }

    /** Where a kept cell stands in the file; negative when the file does not have it. */
    int place(int column) {
        return places[column];
    }

    /** What a kept cell says, however spreadsheets write it. */
    String plain(int column, String text) {
        return Spelling.plain(types.get(column), text);
    }

    /** How many columns the file has. */
    int width() {
        return names.size();
    }

    String name(int place) {
        return names.get(place);
    }

    /** How many cells are kept of a row. */
    int kept() {
        return columns.size();
    }

    List<String> names() {
        return names;
    }

    private ProblemException unknown(String name, int place) {
        // A header cell in quotation marks reaches beyond the first line.
        if (!StoredText.fits(name)) {
            return unstorable(1, place);
        }
        String shown = UNPRINTABLE.matcher(name).find()
                ? "#" + place
                : name.codePoints()
                        .limit(LONGEST_SHOWN)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
        return ProblemException.invalid(
                "/" + shown,
                "unknown-column",
                Texts.of("detail.csv-unknown-column", shown, String.join(", ", columns)));
    }

    /** What no request may say either: of a file that is not UTF-8 also what was read of it. */
    static ProblemException unstorable(long line, Object column) {
        String rule = Texts.of("rule.unstorable-text");
        return malformed("detail.file-unstorable-text", String.valueOf(line), column, rule);
    }

    static ProblemException malformed(String text, Object... arguments) {
        return new ProblemException(ProblemCode.MALFORMED_BODY, Texts.of(text, arguments));
    }
}
