package vn.thoilai.enrollment.imports;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What spreadsheets of the country write otherwise than files do: the day first, a comma before decimals, TRUE and FALSE. */
final class Spelling {

    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})(\\D.*)?");
    private static final Pattern COMMA = Pattern.compile("(-?\\d+),(\\d+)");
    private static final Pattern TRUE_OR_FALSE = Pattern.compile("true|false", Pattern.CASE_INSENSITIVE);

    private Spelling() {}

    /**
     * A cell as files write it; as it came if it is no other spelling of it.
     *
     * @param type what the column is read as
     * @param cell may be null, for an empty one
     */
    static String plain(String type, String cell) {
        if (cell == null) {
            return null;
        }
        return switch (type) {
            case "date", "instant" -> yearFirst(cell);
            case "decimal" -> COMMA.matcher(cell).matches() ? cell.replace(',', '.') : cell;
            case "boolean" -> TRUE_OR_FALSE.matcher(cell).matches() ? cell.toLowerCase(Locale.ROOT) : cell;
            default -> cell;
        };
    }

    private static String yearFirst(String cell) {
        Matcher day = DAY_FIRST.matcher(cell);
        if (!day.matches()) {
            return cell;
        }
        String time = day.group(4) == null ? "" : day.group(4);
        return day.group(3) + "-" + twoDigits(day.group(2)) + "-" + twoDigits(day.group(1)) + time;
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
