package vn.thoilai.enrollment.imports;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text as it stands in the XML of a workbook (ECMA-376, {@code ST_Xstring}): what XML cannot say is written as
 * {@code _x0001_}, and so is the low line of a text that looks like this. The library writes and reads texts as they are,
 * leaving out what XML cannot say.
 */
public final class WorkbookText {

    /** Also one that only looks like it once what follows is escaped itself. */
    private static final Pattern TO_ESCAPE = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]|_(?=x\\p{XDigit}{4})");

    private static final Pattern ESCAPED = Pattern.compile("_x(\\p{XDigit}{4})_");

    private WorkbookText() {}

    /** As a workbook says it. */
    public static String escaped(String text) {
        return TO_ESCAPE
                .matcher(text)
                .replaceAll(sign -> String.format("_x%04X_", (int) sign.group().charAt(0)));
    }

    /** What a workbook says with it; a character it names may be one that cannot be stored. */
    static String read(String text) {
        return ESCAPED.matcher(text)
                .replaceAll(
                        sign -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(sign.group(1), 16))));
    }
}
