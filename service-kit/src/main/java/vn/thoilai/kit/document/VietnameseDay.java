package vn.thoilai.kit.document;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Days as they are written in Vietnamese documents; null for none. */
public final class VietnameseDay {

    private static final DateTimeFormatter DIGITS = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private VietnameseDay() {}

    /** As {@code 06/03/2017}. */
    public static String inDigits(LocalDate day) {
        return day == null ? null : DIGITS.format(day);
    }

    /** As {@code ngày 06 tháng 3 năm 2017}: days below 10 and the first two months have a nought before them, by rule. */
    public static String inWords(LocalDate day) {
        return day == null
                ? null
                : "ngày %02d tháng %s năm %d"
                        .formatted(
                                day.getDayOfMonth(),
                                day.getMonthValue() < 3 ? "0" + day.getMonthValue() : "" + day.getMonthValue(),
                                day.getYear());
    }

    /** From one day to another; the first alone where the last is not known or the same. */
    public static String period(LocalDate first, LocalDate last) {
        return last == null || last.equals(first)
                ? inDigits(first)
                : "từ " + inDigits(first) + " đến " + inDigits(last);
    }
}
