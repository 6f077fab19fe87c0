package vn.thoilai.reporting.year;

/**
 * What a centre adds to a sum over several.
 *
 * @param data as of a single centre, classes that are alike together and persons not counted
 */
public record CentreYear(String centre, YearData data) {

    /** Whether anything is known of the year, if only a class that is planned. */
    public boolean known() {
        return data.known();
    }

    /** What its plan in force asks; null when none is. */
    PlanTarget target() {
        return data.target().orElse(null);
    }
}
