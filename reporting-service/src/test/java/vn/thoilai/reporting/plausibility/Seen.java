package vn.thoilai.reporting.plausibility;

import java.time.LocalDate;
import java.util.UUID;
import vn.thoilai.contract.Delivery;
import vn.thoilai.contract.enrollment.ClassState;

/** Builds classes nothing is to be said of: closed, 40 summoned, 38 take part and attended, 38 assessed. */
final class Seen {

    Delivery delivery = Delivery.OWN;
    ClassState state = ClassState.CLOSED;
    boolean counts = true;
    LocalDate start = LocalDate.of(2017, 3, 6);
    Integer capacity = 40;
    Integer sessions = 10;
    Integer summoned = 40;
    Integer participations = 38;
    Integer attended = 38;
    int unmarked;
    Integer assessed = 38;
    Integer passed = 37;
    Integer fairOrBetter = 30;
    Integer certified = 37;

    ClassSeen make() {
        return new ClassSeen(
                new UUID(0, 1),
                "2017-P01",
                "TRACK-PARTY-OWN-TARGET",
                2017,
                state,
                delivery,
                counts,
                start,
                capacity,
                sessions,
                summoned,
                participations,
                attended,
                unmarked,
                assessed,
                passed,
                fairOrBetter,
                certified);
    }
}
