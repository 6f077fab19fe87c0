package vn.thoilai.enrollment.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import vn.thoilai.contract.enrollment.AttendanceMark;
import vn.thoilai.contract.enrollment.CheckIn;
import vn.thoilai.contract.enrollment.NewCheckIn;
import vn.thoilai.contract.enrollment.RollMark;
import vn.thoilai.contract.enrollment.SessionMark;
import vn.thoilai.enrollment.EnrollmentConfig;
import vn.thoilai.enrollment.session.SessionClass;
import vn.thoilai.enrollment.session.SessionDay;
import vn.thoilai.enrollment.session.Sessions;

/** Marks a learner who proves by the code that he is there. */
@ApplicationScoped
class CheckingIn {

    @Inject
    Sessions sessions;

    @Inject
    Marks marks;

    @Inject
    MarkIds ids;

    @Inject
    CheckInCodes codes;

    @Inject
    FollowingMarks following;

    @Inject
    EnrollmentConfig config;

    @Transactional
    CheckIn checkIn(NewCheckIn body) {
        UUID session = codes.verify(body.code());
        if (body.session() != null && !body.session().equals(session)) {
            throw CheckInCodes.refused("/session", "other-session");
        }
        Marks.Begin begin = marks.begin(session).orElseThrow(() -> CheckInCodes.refused("/code", "not-on-roll"));
        SessionClass trainingClass = sessions.lockClass(begin.classId());
        trainingClass.requireMarkable();
        if (!SessionDay.hasCome(begin.day())) {
            throw CheckInCodes.refused("/code", "session-to-come");
        }
        RollMark stands = marks.own(begin.classId(), session)
                .orElseThrow(() -> CheckInCodes.refused("/code", "not-on-roll"))
                .stands();
        if (stands.mark() == AttendanceMark.PRESENT || stands.mark() == AttendanceMark.LATE) {
            return new CheckIn(session, begin.classId(), stands.mark(), stands.markedAt());
        }
        SessionMark mark = mark(session, stands, begin);
        ids.keep(trainingClass.centreId(), List.of(mark));
        marks.write(List.of(mark), Marks.Source.CHECK_IN);
        following.follow(List.of(begin.classId()), List.of(session));
        return new CheckIn(session, begin.classId(), mark.mark(), mark.markedAt());
    }

    private SessionMark mark(UUID session, RollMark stands, Marks.Begin begin) {
        Instant now = LaterMark.stored(Instant.now());
        boolean late = begin.at() != null && now.isAfter(begin.at().plus(config.checkInGrace()));
        // The clock of whoever marked before may be ahead of ours; being here comes after it all the same.
        Instant at = stands.markedAt() == null || stands.markedAt().isBefore(now)
                ? now
                : stands.markedAt().plus(1, ChronoUnit.MICROS);
        return new SessionMark(
                session,
                stands.enrollment(),
                late ? AttendanceMark.LATE : AttendanceMark.PRESENT,
                UUID.randomUUID(),
                at);
    }
}
