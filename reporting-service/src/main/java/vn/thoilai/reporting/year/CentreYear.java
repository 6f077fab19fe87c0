package vn.thoilai.reporting.year;

import java.util.List;

/**
 * What a centre adds to a sum over several.
 *
 * @param classes those of the year, alike ones together; also those that do not count
 * @param previous those of the year before
 * @param target what its plan in force asks; null when none is
 */
public record CentreYear(String centre, List<ClassFigures> classes, List<ClassFigures> previous, PlanTarget target) {

    /** Whether anything is known of the year, if only a class that is planned. */
    public boolean known() {
        return !classes.isEmpty();
    }
}
