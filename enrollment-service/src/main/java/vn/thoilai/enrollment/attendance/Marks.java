package vn.thoilai.enrollment.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thoilai.contract.enrollment.AttendanceMark;
import vn.thoilai.contract.enrollment.RollMark;
import vn.thoilai.contract.enrollment.SessionMark;
import vn.thoilai.contract.enrollment.SessionState;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.enrollment.store.Rows;
import vn.thoilai.kit.problem.Texts;

/** The rolls of the sessions the present caller may know of. Personal data. */
@ApplicationScoped
class Marks {

    private static final String HEAD = """
            SELECT c.code AS centre, s.number, s.date, s.state, s.roll_version
            FROM class_session s JOIN centre c ON c.id = s.centre_id WHERE s.id = :id AND s.class_id = :class""";

    private static final String BEGIN = """
            SELECT class_id, date, (date + starts_at) AT TIME ZONE 'Asia/Ho_Chi_Minh' AS at FROM class_session WHERE id = :id""";

    private static final String DAYS =
            "SELECT id, date FROM class_session WHERE class_id = :class AND id = ANY (:sessions)";

    private static final String ROWS = """
            SELECT r.session_id, r.enrollment_id, r.learner_id, l.code, l.full_name, r.mark, r.mark_id, r.marked_at,
                   r.marked_by
            FROM session_roll r JOIN learner l ON l.id = r.learner_id
            WHERE r.class_id = :class AND r.session_state <> 'CANCELLED' AND r.session_id = ANY (:sessions)""";

    private static final String WRITE = """
            INSERT INTO attendance_mark AS a (id, centre_id, class_id, session_id, enrollment_id, learner_id, mark,
                                              mark_id, marked_at, marked_by, source)
            SELECT uuidv7(), e.centre_id, e.class_id, x.session, e.id, e.learner_id, x.mark, x.mark_id,
                   CAST(x.marked_at AS timestamptz), caller_subject(), :source
            FROM unnest(cast(:sessions AS uuid[]), cast(:enrollments AS uuid[]), cast(:marks AS text[]),
                        cast(:ids AS uuid[]), cast(:times AS text[])) AS x (session, enrollment, mark, mark_id, marked_at)
            JOIN enrollment e ON e.id = x.enrollment
            ON CONFLICT (session_id, enrollment_id) DO UPDATE
            SET mark = excluded.mark, mark_id = excluded.mark_id, marked_at = excluded.marked_at,
                marked_by = excluded.marked_by, source = excluded.source, version = a.version + 1""";

    @Inject
    EntityManager database;

    /** Where a mark comes from. */
    enum Source {
        ROLL,
        CHECK_IN
    }

    /** A session as far as its roll tells of it. */
    record Head(String centre, int number, LocalDate date, SessionState state, int version) {}

    /** When a session of which class begins; the time is null where only the day is known. */
    record Begin(UUID classId, LocalDate day, Instant at) {}

    /** When the session begins; empty when there is none, or none the caller may know of. */
    Optional<Begin> begin(UUID session) {
        return Rows.first(database.createNativeQuery(BEGIN, Tuple.class).setParameter("id", session))
                .map(row -> new Begin(
                        row.get("class_id", UUID.class),
                        row.get("date", LocalDate.class),
                        row.get("at", Instant.class)));
    }

    /** The session; 404 when the class has none, or none the caller may know of. */
    Head head(UUID classId, UUID session) {
        return Rows.first(database.createNativeQuery(HEAD, Tuple.class)
                        .setParameter("id", session)
                        .setParameter("class", classId))
                .map(row -> new Head(
                        row.get("centre", String.class),
                        row.get("number", Integer.class),
                        row.get("date", LocalDate.class),
                        Rows.constant(row, "state", SessionState.class),
                        row.get("roll_version", Integer.class)))
                .orElseThrow(() -> ProblemException.notFound(Texts.of("detail.no-such-session")));
    }

    /** Days of those sessions that are of the class. */
    Map<UUID, LocalDate> days(UUID classId, Collection<UUID> sessions) {
        return Rows.of(database.createNativeQuery(DAYS, Tuple.class)
                        .setParameter("class", classId)
                        .setParameter("sessions", sessions.toArray(UUID[]::new)))
                .collect(Collectors.toMap(row -> row.get("id", UUID.class), row -> row.get("date", LocalDate.class)));
    }

    /** The rolls of sessions of a class, by the learners' codes; a cancelled one has none. */
    List<RollRow> rows(UUID classId, Collection<UUID> sessions) {
        return rows(of(classId, sessions, " ORDER BY l.code"));
    }

    /** The caller's own line of a session, as the learner of his account. */
    Optional<RollRow> own(UUID classId, UUID session) {
        return rows(of(classId, List.of(session), " AND r.learner_id = ANY (caller_as_learner())")).stream()
                .findFirst();
    }

    /** Lets these marks stand, in one statement. Which of them are to has been judged, under the lock of the class. */
    void write(List<SessionMark> marks, Source source) {
        database.createNativeQuery(WRITE)
                .setParameter("source", source.name())
                .setParameter("sessions", ids(marks, SessionMark::session))
                .setParameter("enrollments", ids(marks, SessionMark::enrollment))
                .setParameter("ids", ids(marks, SessionMark::markId))
                .setParameter(
                        "marks", marks.stream().map(mark -> mark.mark().name()).toArray(String[]::new))
                .setParameter(
                        "times",
                        marks.stream().map(mark -> mark.markedAt().toString()).toArray(String[]::new))
                .executeUpdate();
    }

    private Query of(UUID classId, Collection<UUID> sessions, String rest) {
        return database.createNativeQuery(ROWS + rest, Tuple.class)
                .setParameter("class", classId)
                .setParameter("sessions", sessions.toArray(UUID[]::new));
    }

    private static UUID[] ids(List<SessionMark> marks, Function<SessionMark, UUID> column) {
        return marks.stream().map(column).toArray(UUID[]::new);
    }

    private static List<RollRow> rows(Query query) {
        return Rows.of(query)
                .map(row -> new RollRow(
                        row.get("session_id", UUID.class),
                        row.get("learner_id", UUID.class),
                        row.get("code", String.class),
                        row.get("full_name", String.class),
                        new RollMark(
                                row.get("enrollment_id", UUID.class),
                                Rows.constant(row, "mark", AttendanceMark.class),
                                row.get("mark_id", UUID.class),
                                row.get("marked_at", Instant.class)),
                        row.get("marked_by", String.class)))
                .toList();
    }
}
