package vn.thoilai.reporting.form;

import java.util.List;

/**
 * A part of a report that has a heading of its own.
 *
 * @param number in Roman figures
 * @param charts pictures as a page takes them in
 */
public record Section(
        String number, String title, List<String> paragraphs, List<FormTable> tables, List<String> charts) {

    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII");

    static Section of(int index, String title, List<String> paragraphs, List<FormTable> tables, List<String> charts) {
        return new Section(ROMAN.get(index), title, paragraphs, tables, charts);
    }
}
