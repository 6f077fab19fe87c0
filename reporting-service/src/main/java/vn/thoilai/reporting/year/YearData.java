package vn.thoilai.reporting.year;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that a year's figures are made of.
 *
 * @param classes all classes of the year, also those that do not count
 * @param previous all classes of the year before
 * @param heads distinct persons by scope: a line's key, {@link #TOWARD_TARGET} or {@link #ALL}
 */
record YearData(
        List<ClassFigures> classes,
        List<ClassFigures> previous,
        Map<String, Integer> heads,
        Optional<PlanTarget> target) {

    static final String TOWARD_TARGET = "TOWARD_TARGET";
    static final String ALL = "ALL";

    int headsOf(String scope) {
        return heads.getOrDefault(scope, 0);
    }
}
