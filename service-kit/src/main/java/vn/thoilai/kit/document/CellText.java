package vn.thoilai.kit.document;

import java.text.Normalizer;

/**
 * The text of a cell, in files and out of them. A spreadsheet takes what begins with certain signs for a formula; such a
 * text is written behind an apostrophe, as is whatever could be taken for a text so written, or would lose its spaces.
 */
public final class CellText {

    /** East Asian spreadsheets take the full-width signs for the others. */
    private static final String FORMULA = "=+-@＝＋－＠\t\r";

    private static final char DEFENCE = '\'';

    private CellText() {}

    /** As a file says it; null stays null. */
    public static String defended(String text) {
        return text != null && atRisk(text) ? DEFENCE + text : text;
    }

    /** What a file says with it, in Unicode's composed form; null for nothing. */
    public static String read(String cell) {
        boolean defended = cell.length() > 1 && cell.charAt(0) == DEFENCE && atRisk(cell.substring(1));
        String text = defended ? cell.substring(1) : cell.strip();
        return text.isEmpty() ? null : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static boolean atRisk(String text) {
        return !text.isEmpty()
                && (FORMULA.indexOf(text.charAt(0)) >= 0
                        || text.charAt(0) == DEFENCE
                        || !text.strip().equals(text));
    }
}
