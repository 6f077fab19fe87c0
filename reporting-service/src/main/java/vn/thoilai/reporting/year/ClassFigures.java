package vn.thoilai.reporting.year;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.thoilai.contract.Delivery;
import vn.thoilai.contract.Track;
import vn.thoilai.contract.enrollment.ClassState;
import vn.thoilai.contract.reporting.Indicator;

/**
 * A class and what it contributes to each count.
 *
 * @param line key of the report line it stands in
 * @param counted whether it counts as opened
 * @param parts what it contributes to each indicator that adds up over classes
 */
record ClassFigures(
        UUID id,
        String centre,
        String code,
        String nameVi,
        String line,
        int planYear,
        boolean counted,
        Track track,
        String programme,
        Delivery delivery,
        boolean countsTowardTarget,
        Integer cohort,
        ClassState state,
        LocalDate startDate,
        boolean rosterKept,
        Map<Indicator, Part> parts) {

    /** The same with other contributions. */
    ClassFigures with(Map<Indicator, Part> contributed) {
        return new ClassFigures(
                id,
                centre,
                code,
                nameVi,
                line,
                planYear,
                counted,
                track,
                programme,
                delivery,
                countsTowardTarget,
                cohort,
                state,
                startDate,
                rosterKept,
                contributed);
    }

    /** How many classes it stands for: itself, or all that are alike in what is known of them. */
    int number() {
        return parts.getOrDefault(Indicator.CLASSES, Part.of(1)).known();
    }

    Part part(Indicator indicator) {
        return parts.get(indicator);
    }

    /** Whether it stands in the line, or in the total, of that key. */
    boolean standsIn(String key) {
        return switch (key) {
            case YearData.ALL -> true;
            case YearData.TOWARD_TARGET -> countsTowardTarget;
            default -> line.equals(key);
        };
    }
}
