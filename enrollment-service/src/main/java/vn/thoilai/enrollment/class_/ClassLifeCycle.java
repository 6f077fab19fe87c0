package vn.thoilai.enrollment.class_;

import static vn.thoilai.contract.enrollment.ClassState.ASSESSED;
import static vn.thoilai.contract.enrollment.ClassState.CANCELLED;
import static vn.thoilai.contract.enrollment.ClassState.CARRIED_OVER;
import static vn.thoilai.contract.enrollment.ClassState.CLOSED;
import static vn.thoilai.contract.enrollment.ClassState.IN_SESSION;
import static vn.thoilai.contract.enrollment.ClassState.OPENED;
import static vn.thoilai.contract.enrollment.ClassState.PLANNED;
import static vn.thoilai.contract.enrollment.ClassState.POSTPONED;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import vn.thoilai.contract.enrollment.ClassState;
import vn.thoilai.enrollment.lifecycle.LifeCycle;

/** How a class goes from plan to close. */
final class ClassLifeCycle {

    /** Which state leads to which. */
    static final LifeCycle<ClassState> WAYS = new LifeCycle<>(Map.of(
            PLANNED, EnumSet.of(OPENED, CANCELLED, POSTPONED),
            OPENED, EnumSet.of(IN_SESSION, CANCELLED, POSTPONED, CARRIED_OVER),
            IN_SESSION, EnumSet.of(ASSESSED, CARRIED_OVER),
            ASSESSED, EnumSet.of(CLOSED),
            POSTPONED, EnumSet.of(OPENED, CANCELLED),
            CARRIED_OVER, EnumSet.of(IN_SESSION)));

    /** States in which learners can be nominated. */
    static final Set<ClassState> NOMINABLE = EnumSet.of(PLANNED, OPENED, IN_SESSION);

    /** States that are entered with a reason only. */
    static final Set<ClassState> REASONED = EnumSet.of(CANCELLED, POSTPONED, CARRIED_OVER);

    /** States that nothing follows. */
    static final Set<ClassState> ENDED = EnumSet.of(CLOSED, CANCELLED);

    private ClassLifeCycle() {}
}
