package vn.thoilai.enrollment.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.thoilai.contract.enrollment.Session;
import vn.thoilai.contract.enrollment.SessionPlan;
import vn.thoilai.contract.enrollment.SessionState;
import vn.thoilai.enrollment.feed.Changes;
import vn.thoilai.enrollment.store.NaturalKeys;
import vn.thoilai.kit.http.Preconditions;

/** Gives a session a new plan, moves it along its life cycle, or strikes it off. */
@ApplicationScoped
class ChangingSession {

    @Inject
    Sessions sessions;

    @Inject
    CountingHeldSessions counting;

    @Inject
    Timetables timetables;

    @Inject
    Changes changes;

    @Transactional
    Session change(UUID classId, UUID id, String ifMatch, SessionPlan plan) {
        SessionClass trainingClass = sessions.lockClass(classId);
        SessionEntity session = sessions.lock(classId, id);
        Preconditions.require(ifMatch, session.version);
        trainingClass.requirePlannable();
        trainingClass.requireLecturer(plan.lecturer(), "/lecturer");
        Slot slot = PlanningSessions.slot(id, plan, session.number, timetables.venues(classId), "");
        if (!slot.equals(session.slot())) {
            Timetable timetable = timetables.timetable(classId, id);
            timetable.put(slot, "");
            timetable.require();
        }
        session.replan(plan, slot);
        NaturalKeys.flush(sessions.getEntityManager());
        changes.sessionChanged(id);
        return sessions.read(classId, id);
    }

    @Transactional
    Session move(UUID classId, UUID id, String ifMatch, SessionState to) {
        SessionClass trainingClass = sessions.lockClass(classId);
        SessionEntity session = sessions.lock(classId, id);
        Preconditions.require(ifMatch, session.version);
        boolean ofRoll = SessionActions.isOfRoll(session.state, to);
        session.move(to, session.isHeld() && sessions.isMarked(id));
        if (ofRoll) {
            trainingClass.requireMarkable();
        } else {
            trainingClass.requirePlannable();
        }
        if (to == SessionState.PLANNED) {
            Timetable timetable = timetables.timetable(classId, id);
            timetable.put(session.slot(), "");
            timetable.require();
        }
        if (to == SessionState.HELD) {
            SessionDay.requireCome(session.date);
        }
        changes.sessionChanged(id);
        if (ofRoll) {
            counting.count(List.of(classId));
        }
        return sessions.read(classId, id);
    }

    @Transactional
    void delete(UUID classId, UUID id, String ifMatch) {
        sessions.lockClass(classId);
        SessionEntity session = sessions.lock(classId, id);
        Preconditions.require(ifMatch, session.version);
        session.requirePlanned();
        changes.removed("session", id);
        sessions.strike(session);
    }
}
