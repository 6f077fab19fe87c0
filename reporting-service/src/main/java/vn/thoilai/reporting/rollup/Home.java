package vn.thoilai.reporting.rollup;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Where a centre is counted on a day.
 *
 * @param nameVi null where the caller may not see the centre, which then is counted but not named
 * @param firstDay since when there is the centre; null where that is not known
 * @param path its area and every area above it, nearest first; empty where it lies in none that is known
 * @param carried the areas it belongs to, which are several where its own was divided
 */
record Home(String centre, String nameVi, LocalDate firstDay, List<UUID> path, List<UUID> carried) {

    boolean visible() {
        return nameVi != null;
    }

    /** Whether the centre was there by that day, as far as is known. */
    boolean thereBy(LocalDate day) {
        return firstDay == null || !firstDay.isAfter(day);
    }

    /** The area one level below that one in which the centre lies; null where it lies in that one directly. */
    UUID below(UUID area) {
        int place = area == null ? path.size() : path.indexOf(area);
        return place > 0 ? path.get(place - 1) : null;
    }

    /** The areas the centre belongs to together; none where it is one. */
    List<UUID> sharedBy() {
        return carried.size() > 1 ? carried : List.of();
    }

    /** The same centre in no area, which is a part of its own wherever it is summed up. */
    Home alone() {
        return new Home(centre, nameVi, firstDay, List.of(), List.of());
    }
}
