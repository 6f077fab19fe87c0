package vn.thoilai.kit.http;

import java.util.regex.Pattern;

/**
 * Tells which texts can be kept and given back as they were sent. Bodies, parameters, cursors and files are held to it
 * alike; who is refused is told the rule {@code unstorable-text}.
 */
public final class StoredText {

    /**
     * PostgreSQL keeps every character but the null character. A half of a character alone becomes a question mark on the
     * way. The replacement character stands for what could not be read, so nobody means it; the noncharacters are for no
     * text, and XML, of which workbooks are made, does not admit all of them.
     */
    private static final Pattern NOT_KEPT = Pattern.compile("[\\x00\\p{Cs}\\uFFFD\\p{IsNoncharacter_Code_Point}]");

    private StoredText() {}

    /** Whether it can be kept; the empty text can. */
    public static boolean fits(String text) {
        return !NOT_KEPT.matcher(text).find();
    }
}
