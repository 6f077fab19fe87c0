package vn.thoilai.enrollment.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.thoilai.contract.Page;
import vn.thoilai.contract.enrollment.AttendanceMark;
import vn.thoilai.contract.enrollment.LearnerSession;
import vn.thoilai.contract.enrollment.SessionState;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.enrollment.learner.Learners;
import vn.thoilai.enrollment.store.Listing;
import vn.thoilai.enrollment.store.Rows;
import vn.thoilai.kit.problem.Texts;

/** The sessions one learner is expected at, in all classes. Personal data. */
@ApplicationScoped
class LearnerSessions {

    private static final String BEGIN = "coalesce(to_char(s.starts_at, 'HH24:MI'), '')";

    private static final String SELECT = """
            SELECT s.id, s.class_id, c.code AS centre, k.code AS class_code, k.name_vi AS class_name, r.learner_id, s.number,
                   s.date, to_char(s.starts_at, 'HH24:MI') AS starts_at, to_char(s.ends_at, 'HH24:MI') AS ends_at,
                   s.topic_vi, v.name_vi AS venue, s.state, r.mark, r.marked_at
            FROM session_roll r
            JOIN class_session s ON s.id = r.session_id
            JOIN training_class k ON k.id = r.class_id
            JOIN centre c ON c.id = r.centre_id
            LEFT JOIN class_venue v ON v.id = s.venue_id""";

    @Inject
    EntityManager database;

    @Inject
    Learners learners;

    /** A page of them, by day and time; 404 when there is no such learner, or none the caller may know of. */
    Page<LearnerSession> list(UUID learner, LocalDate from, LocalDate to, String cursor, int limit) {
        if (learners.count("id", learner) == 0) {
            throw ProblemException.notFound(Texts.of("detail.no-such-learner"));
        }
        return new Listing<>(SELECT, LearnerSessions::toSession)
                .only("r.learner_id = :learner", "learner", learner)
                .only("s.date >= :from", "from", from)
                .only("s.date <= :to", "to", to)
                .by("s.date", LocalDate::parse, LearnerSession::date)
                .by(BEGIN, session -> session.startsAt() == null ? "" : session.startsAt())
                .by("s.id", UUID::fromString, LearnerSession::session)
                .page(database, cursor, limit);
    }

    private static LearnerSession toSession(Tuple row) {
        return new LearnerSession(
                row.get("id", UUID.class),
                row.get("class_id", UUID.class),
                row.get("centre", String.class),
                row.get("class_code", String.class),
                row.get("class_name", String.class),
                row.get("learner_id", UUID.class),
                row.get("number", Integer.class),
                row.get("date", LocalDate.class),
                row.get("starts_at", String.class),
                row.get("ends_at", String.class),
                row.get("topic_vi", String.class),
                row.get("venue", String.class),
                Rows.constant(row, "state", SessionState.class),
                Rows.constant(row, "mark", AttendanceMark.class),
                row.get("marked_at", Instant.class));
    }
}
