package vn.thoilai.enrollment.session;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import vn.thoilai.contract.enrollment.SessionPlan;
import vn.thoilai.contract.enrollment.SessionState;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.kit.problem.Texts;

/** A session of a class. The version of its roll is no business of it: marks are written by statements of their own. */
@Entity(name = "ClassSession")
@Table(name = "class_session")
class SessionEntity {

    @Id
    UUID id;

    UUID classId;
    int number;
    LocalDate date;
    LocalTime startsAt;
    LocalTime endsAt;
    Integer periods;
    String topicVi;
    UUID venueId;
    String lecturer;

    @Enumerated(EnumType.STRING)
    SessionState state;

    @Version
    int version;

    /** Takes a new plan; only what is still to come can be moved. */
    void replan(SessionPlan plan, Slot slot) {
        if (state != SessionState.PLANNED && !slot().equals(slot)) {
            throw new ProblemException(ProblemCode.CONFLICT, Texts.of("detail.session-not-planned", state.name()));
        }
        number = slot.number();
        date = slot.date();
        startsAt = slot.startsAt();
        endsAt = slot.endsAt();
        venueId = slot.venue();
        periods = plan.periods();
        topicVi = plan.topicVi();
        lecturer = plan.lecturer();
    }

    /** Moves it along its life cycle; one that somebody is marked at stays held. */
    void move(SessionState to, boolean marked) {
        SessionLifeCycle.WAYS.require(state, to);
        if (state == SessionState.HELD && marked) {
            throw new ProblemException(ProblemCode.CONFLICT, Texts.of("detail.session-marked"));
        }
        state = to;
    }

    void requirePlanned() {
        if (state != SessionState.PLANNED) {
            throw new ProblemException(ProblemCode.CONFLICT, Texts.of("detail.session-not-planned", state.name()));
        }
    }

    boolean isHeld() {
        return state == SessionState.HELD;
    }

    Slot slot() {
        return new Slot(id, number, date, startsAt, endsAt, venueId);
    }
}
