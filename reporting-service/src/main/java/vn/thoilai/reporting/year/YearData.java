package vn.thoilai.reporting.year;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that the figures of a part of a year are made of.
 *
 * @param classes all classes of the year, also those that do not count or began in another part of it
 * @param previous all classes of the year before
 * @param heads distinct persons by scope: a line's key, {@link #TOWARD_TARGET} or {@link #ALL}; null where the
 *     classes are of several centres
 * @param cumulativeHeads the same from the beginning of the year; empty where the part begins there, null as for heads
 */
record YearData(
        List<ClassFigures> classes,
        List<ClassFigures> previous,
        Map<String, Integer> heads,
        Map<String, Integer> cumulativeHeads,
        Optional<PlanTarget> target,
        long certificatesWithoutClass,
        long commendedWithoutClass) {

    static final String TOWARD_TARGET = "TOWARD_TARGET";
    static final String ALL = "TOTAL";

    /** Whether anything is known of the year, if only a class that is planned: else no count of it is a zero. */
    boolean known() {
        return !classes.isEmpty() || certificatesWithoutClass > 0 || commendedWithoutClass > 0;
    }
}
