package vn.thoilai.enrollment.roster;

import static vn.thoilai.contract.enrollment.EnrollmentState.ABSENT;
import static vn.thoilai.contract.enrollment.EnrollmentState.ATTENDING;
import static vn.thoilai.contract.enrollment.EnrollmentState.COMPLETED;
import static vn.thoilai.contract.enrollment.EnrollmentState.NOMINATED;
import static vn.thoilai.contract.enrollment.EnrollmentState.NOT_COMPLETED;
import static vn.thoilai.contract.enrollment.EnrollmentState.REJECTED;
import static vn.thoilai.contract.enrollment.EnrollmentState.SUMMONED;
import static vn.thoilai.contract.enrollment.EnrollmentState.WITHDRAWN;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import vn.thoilai.contract.enrollment.EnrollmentState;
import vn.thoilai.kit.lifecycle.LifeCycle;

/** How a learner goes through a class; what of it the class lets happen, {@link ClassStanding} tells. */
public final class EnrollmentLifeCycle {

    /** Which state leads to which. */
    public static final LifeCycle<EnrollmentState> WAYS = new LifeCycle<>(Map.of(
            NOMINATED, EnumSet.of(SUMMONED, REJECTED, WITHDRAWN),
            SUMMONED, EnumSet.of(ATTENDING, ABSENT, WITHDRAWN),
            ATTENDING, EnumSet.of(COMPLETED, NOT_COMPLETED, WITHDRAWN)));

    /** States in which there is a result to record: the participations. */
    static final Set<EnrollmentState> WITH_RESULT = EnumSet.of(ATTENDING, COMPLETED, NOT_COMPLETED);

    /** States that have a place, held or waited for. */
    static final Set<EnrollmentState> WITH_PLACE = EnumSet.complementOf(EnumSet.of(REJECTED, WITHDRAWN));

    private EnrollmentLifeCycle() {}
}
