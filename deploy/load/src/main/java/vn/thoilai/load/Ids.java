package vn.thoilai.load;

/** Ids that follow from a number, in Java as in SQL. */
enum Ids {
    CENTRE("01900000-0000-7000-8000-"),
    CLASS("01910000-0000-7000-8000-"),
    LEARNER("01920000-0000-7000-8000-"),
    /** What the service would make itself: stands in for it in a script. */
    MADE("01a00000-0000-7000-8000-");

    private final String prefix;

    Ids(String prefix) {
        this.prefix = prefix;
    }

    String of(long number) {
        return prefix + String.format("%012d", number);
    }

    /** The id as SQL text, of a number that is a column or a script's variable. */
    String textOf(String number) {
        return "('" + prefix + "' || lpad((" + number + ")::text, 12, '0'))";
    }

    String sqlOf(String number) {
        return textOf(number) + "::uuid";
    }
}
