package vn.thoilai.reporting.rollup;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.thoilai.contract.reporting.Boundaries;
import vn.thoilai.contract.reporting.RollUpScope;

/**
 * The centres that are summed up together.
 *
 * @param area null for the country and for a group
 * @param boundaries null for a group
 * @param on the day whose boundaries hold; null for a group
 * @param homes each of the centres, also those the caller may not see
 * @param elsewhere those the caller may see that have to do with the area and are counted elsewhere
 */
record Circle(
        RollUpScope scope, UUID area, Boundaries boundaries, LocalDate on, List<Home> homes, List<Home> elsewhere) {

    List<Home> visible() {
        return homes.stream().filter(Home::visible).toList();
    }
}
