package vn.thoilai.kit.http;

import java.util.regex.Pattern;

/** Tells which texts can be kept and given back as they were sent. Bodies, parameters and cursors are held to it alike. */
final class StoredText {

    /** PostgreSQL keeps every character but this one. A half of a character alone becomes a question mark on the way. */
    private static final Pattern NOT_KEPT = Pattern.compile("[\\x00\\p{Cs}]");

    private StoredText() {}

    static boolean fits(String text) {
        return !NOT_KEPT.matcher(text).find();
    }
}
