package vn.thoilai.enrollment.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.thoilai.contract.enrollment.ClassState;
import vn.thoilai.contract.enrollment.SessionState;
import vn.thoilai.contract.enrollment.TrainingClass;
import vn.thoilai.enrollment.class_.ClassActions;
import vn.thoilai.enrollment.store.Rows;
import vn.thoilai.kit.lifecycle.AllowedActions;

/** What can be done with sessions, as far as the state of session and class goes. */
@ApplicationScoped
class SessionActions implements ClassActions {

    @Override
    public Stream<String> on(TrainingClass trainingClass) {
        List<String> actions = new ArrayList<>();
        if (SessionClass.isPlannable(trainingClass.state())) {
            actions.addAll(List.of("addSession", "addSessions"));
        }
        if (SessionClass.isMarkable(trainingClass.state()) && trainingClass.resultsApprovedAt() == null) {
            actions.add("sendMarks");
        }
        return actions.stream();
    }

    /** On a session, as {@link Sessions} reads it. */
    static Stream<String> on(Tuple row) {
        SessionState state = Rows.constant(row, "state", SessionState.class);
        ClassState ofClass = Rows.constant(row, "class_state", ClassState.class);
        boolean markable = SessionClass.isMarkable(ofClass)
                && !row.get("approved", Boolean.class)
                && SessionDay.hasCome(row.get("date", LocalDate.class));
        List<String> actions = new ArrayList<>();
        if (SessionClass.isPlannable(ofClass)) {
            if (state == SessionState.PLANNED) {
                actions.add("deleteSession");
            }
            actions.add("updateSession");
        }
        if (markable && state != SessionState.CANCELLED) {
            actions.addAll(List.of("makeCheckInCode", "takeRoll"));
        }
        actions.add("readRoll");
        SessionLifeCycle.WAYS.from(state).stream()
                .filter(to -> isOfRoll(state, to) ? markable : SessionClass.isPlannable(ofClass))
                .filter(to -> state != SessionState.HELD || !row.get("marked", Boolean.class))
                .map(to -> AllowedActions.move("moveSession", to))
                .forEach(actions::add);
        return actions.stream();
    }

    /** Whether a move says that the session was held, or was not: the class has to be at it. */
    static boolean isOfRoll(SessionState from, SessionState to) {
        return from == SessionState.HELD || to == SessionState.HELD;
    }
}
