package vn.thoilai.enrollment.attendance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.thoilai.contract.enrollment.SessionMark;
import vn.thoilai.enrollment.session.SessionDay;
import vn.thoilai.kit.problem.LineProblems;

/** Marks that a phone gathered, as they were sent. */
final class SentMarks {

    private final List<SessionMark> marks;

    SentMarks(List<SessionMark> marks) {
        this.marks = marks.stream().map(SentMarks::stored).toList();
    }

    private static SessionMark stored(SessionMark mark) {
        return new SessionMark(
                mark.session(), mark.enrollment(), mark.mark(), mark.markId(), LaterMark.stored(mark.markedAt()));
    }

    /** The marks, in the order in which they were sent. */
    List<SessionMark> marks() {
        return marks;
    }

    /** Ids of the sessions that are named. */
    Set<UUID> sessions() {
        return marks.stream().map(SessionMark::session).collect(Collectors.toSet());
    }

    /** Goes on only if times are possible and no id is given to two marks; 400 naming each line otherwise. */
    void requireWellFormed() {
        Instant now = Instant.now();
        LineProblems wrong = new LineProblems("marks");
        Map<UUID, SessionMark> byId = new HashMap<>();
        for (int index = 0; index < marks.size(); index++) {
            SessionMark mark = marks.get(index);
            if (!LaterMark.isPossible(mark.markedAt(), now)) {
                wrong.add(index, "markedAt", "mark-time");
            }
            SessionMark same = byId.putIfAbsent(mark.markId(), mark);
            if (same != null && !same.equals(mark)) {
                wrong.add(index, "markId", "repeated");
            }
        }
        wrong.refuse();
    }

    /** Goes on only if no mark was made before the day of its session; 400 naming each line otherwise. */
    void requireMadeSince(Map<UUID, LocalDate> days) {
        LineProblems wrong = new LineProblems("marks");
        for (int index = 0; index < marks.size(); index++) {
            SessionMark mark = marks.get(index);
            LocalDate day = days.get(mark.session());
            if (day != null && mark.markedAt().isBefore(SessionDay.begin(day))) {
                wrong.add(index, "markedAt", "mark-time");
            }
        }
        wrong.refuse();
    }
}
