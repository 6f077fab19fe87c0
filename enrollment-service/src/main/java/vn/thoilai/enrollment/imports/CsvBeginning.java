package vn.thoilai.enrollment.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.thoilai.kit.http.StoredText;

/**
 * How a CSV file begins: behind its byte order mark, with the separator its header uses. Where the decimal sign is a comma
 * spreadsheets separate by semicolons, and some say so in a first line {@code sep=;}.
 */
final class CsvBeginning {

    private static final String MARK = "\uFEFF";
    private static final Pattern NAMED = Pattern.compile("\"?sep=[,;\t]\"?", Pattern.CASE_INSENSITIVE);

    private final InputStream rest;
    private final byte[] first;
    private final boolean marked;
    private final List<String> lines;

    private CsvBeginning(InputStream rest, byte[] first, boolean cut) {
        this.rest = rest;
        this.first = first;
        String start = new String(first, StandardCharsets.UTF_8);
        this.marked = start.startsWith(MARK);
        // The last character may have been cut in two.
        String whole = cut ? start.substring(0, start.offsetByCodePoints(start.length(), -1)) : start;
        this.lines =
                whole.substring(marked ? MARK.length() : 0).lines().limit(2).toList();
    }

    /**
     * Looks at the beginning of a file as text, for it may not even be CSV.
     *
     * @param most bytes to look at
     */
    static CsvBeginning of(InputStream body, int most) throws IOException {
        byte[] first = body.readNBytes(most);
        CsvBeginning begun = new CsvBeginning(body, first, first.length == most);
        String header = begun.header();
        if (!StoredText.fits(header)) {
            throw Heading.unstorable(1, 1 + begun.separatorsBefore(header));
        }
        return begun;
    }

    /** Whether the first line is none of the file but names the separator. */
    boolean namesSeparator() {
        return !lines.isEmpty() && NAMED.matcher(lines.get(0)).matches();
    }

    /** Comma, semicolon or tab: whichever the file names, else its header has most of; comma if it has none. */
    char separator() {
        if (namesSeparator()) {
            return lines.get(0).replace("\"", "").charAt("sep=".length());
        }
        String header = header();
        return Stream.of(',', ';', '\t')
                .max(Comparator.comparingLong(
                        sign -> header.chars().filter(each -> each == sign).count()))
                .orElseThrow();
    }

    /** The file from its first line on, and a line behind it. */
    InputStream andEnd(String last) {
        int mark = marked ? MARK.getBytes(StandardCharsets.UTF_8).length : 0;
        return new SequenceInputStream(Collections.enumeration(List.of(
                new ByteArrayInputStream(first, mark, first.length - mark),
                rest,
                new ByteArrayInputStream(("\n" + last).getBytes(StandardCharsets.UTF_8)))));
    }

    private String header() {
        int line = namesSeparator() ? 1 : 0;
        return lines.size() > line ? lines.get(line) : "";
    }

    /** How many there are before what cannot be stored. */
    private long separatorsBefore(String header) {
        char separator = separator();
        return header.codePoints()
                .takeWhile(sign -> StoredText.fits(Character.toString(sign)))
                .filter(sign -> sign == separator)
                .count();
    }
}
