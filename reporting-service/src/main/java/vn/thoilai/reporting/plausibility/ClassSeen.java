package vn.thoilai.reporting.plausibility;

import java.time.LocalDate;
import java.util.UUID;
import vn.thoilai.contract.Delivery;
import vn.thoilai.contract.enrollment.ClassState;

/**
 * A class that counts as opened, as the rules look at it. Numbers are null where they are not known; of a class with a
 * roster they are counted, of another declared.
 *
 * @param line key of the report's line it stands in
 * @param capacity null when places are not bounded
 * @param sessionsHeld null when it is not known
 * @param attended at least; all of them when {@code unmarked} is 0
 * @param unmarked participations whose attendance is not known
 */
record ClassSeen(
        UUID id,
        String code,
        String line,
        int planYear,
        ClassState state,
        Delivery delivery,
        boolean countsTowardTarget,
        LocalDate startDate,
        Integer capacity,
        Integer sessionsHeld,
        Integer summoned,
        Integer participations,
        Integer attended,
        int unmarked,
        Integer assessed,
        Integer passed,
        Integer fairOrBetter,
        Integer certified) {

    boolean held() {
        return state == ClassState.ASSESSED || state == ClassState.CLOSED;
    }

    /** Whether it takes place in the centre's own responsibility; of hosted classes the partner keeps the numbers. */
    boolean hosted() {
        return delivery == Delivery.HOSTED;
    }

    boolean attendanceKnown() {
        return attended != null && unmarked == 0 && summoned != null;
    }
}
