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
import vn.thoilai.kit.lifecycle.LifeCycle;

/** How a class goes from plan to close. */
public final class ClassLifeCycle {

    /** Which state leads to which. */
    public static final LifeCycle<ClassState> WAYS = new LifeCycle<>(Map.of(
            PLANNED, EnumSet.of(OPENED, CANCELLED, POSTPONED),
            OPENED, EnumSet.of(IN_SESSION, CANCELLED, POSTPONED, CARRIED_OVER),
            IN_SESSION, EnumSet.of(ASSESSED, CARRIED_OVER),
            ASSESSED, EnumSet.of(CLOSED),
            POSTPONED, EnumSet.of(OPENED, CANCELLED, CARRIED_OVER),
            CARRIED_OVER, EnumSet.of(OPENED, IN_SESSION, CANCELLED)));

    /** States in which learners can be nominated. */
    static final Set<ClassState> NOMINABLE = EnumSet.of(PLANNED, OPENED, IN_SESSION);

    /** States in which a class is taught, or was. */
    static final Set<ClassState> TAUGHT = EnumSet.of(IN_SESSION, ASSESSED, CLOSED);

    /** States that are entered with a reason only. */
    static final Set<ClassState> REASONED = EnumSet.of(CANCELLED, POSTPONED, CARRIED_OVER);

    /** States that nothing follows. */
    public static final Set<ClassState> ENDED = EnumSet.of(CLOSED, CANCELLED);

    /** States that are over, or wait for another year: particulars are those under which they came about. */
    static final Set<ClassState> SETTLED = EnumSet.of(CLOSED, CANCELLED, CARRIED_OVER);

    /**
     * The states that one leads to now, in their order. What is carried over goes on where it was interrupted, or is opened
     * if no decision stands; a class is assessed once its results are approved.
     *
     * @param decided whether an opening decision stands
     * @param approved whether the results are approved
     */
    static Set<ClassState> from(ClassState state, boolean decided, boolean approved) {
        Set<ClassState> ways = EnumSet.noneOf(ClassState.class);
        ways.addAll(WAYS.from(state));
        if (state == CARRIED_OVER) {
            ways.remove(decided ? OPENED : IN_SESSION);
        }
        if (!approved) {
            ways.remove(ASSESSED);
        }
        return ways;
    }

    private ClassLifeCycle() {}
}
