package vn.thoilai.enrollment.session;

import static vn.thoilai.contract.enrollment.SessionState.CANCELLED;
import static vn.thoilai.contract.enrollment.SessionState.HELD;
import static vn.thoilai.contract.enrollment.SessionState.PLANNED;

import java.util.EnumSet;
import java.util.Map;
import vn.thoilai.contract.enrollment.SessionState;
import vn.thoilai.kit.lifecycle.LifeCycle;

/** How a session goes. */
final class SessionLifeCycle {

    /** Which state leads to which. What was held or cancelled by mistake is planned again. */
    static final LifeCycle<SessionState> WAYS = new LifeCycle<>(Map.of(
            PLANNED, EnumSet.of(HELD, CANCELLED),
            HELD, EnumSet.of(PLANNED),
            CANCELLED, EnumSet.of(PLANNED)));

    private SessionLifeCycle() {}
}
