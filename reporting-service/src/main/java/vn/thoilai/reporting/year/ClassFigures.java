package vn.thoilai.reporting.year;

import vn.thoilai.contract.Delivery;
import vn.thoilai.contract.Track;

/**
 * A class and what it contributes to each count.
 *
 * @param line key of the report line it stands in
 * @param counted whether it counts as opened
 */
record ClassFigures(
        String line,
        int planYear,
        boolean counted,
        Track track,
        String programme,
        Delivery delivery,
        boolean countsTowardTarget,
        Integer cohort,
        boolean rosterKept,
        Part summoned,
        Part participations,
        Part attended,
        Part assessed,
        Part passed,
        Part fairOrBetter) {}
