package vn.thoilai.reporting.year;

/**
 * What a class contributes to a count.
 *
 * @param known as far as it is known, null when nothing is
 * @param complete whether that is all
 */
record Part(Integer known, boolean complete) {

    static Part of(int value) {
        return new Part(value, true);
    }

    /** A count that may not be known at all. */
    static Part ofNullable(Integer value) {
        return new Part(value, value != null);
    }

    /** A count some of which may not be known; then nothing counted so far tells nothing. */
    static Part marked(int value, int unmarked) {
        return unmarked == 0 ? of(value) : new Part(value == 0 ? null : value, false);
    }
}
