package vn.thoilai.enrollment.session;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.thoilai.contract.Page;
import vn.thoilai.contract.enrollment.ClassState;
import vn.thoilai.contract.enrollment.Session;
import vn.thoilai.contract.enrollment.SessionState;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.enrollment.store.Listing;
import vn.thoilai.enrollment.store.Rows;
import vn.thoilai.kit.lifecycle.AllowedActions;
import vn.thoilai.kit.problem.Texts;

/** Sessions of the classes the present caller may know of. */
@ApplicationScoped
public class Sessions implements PanacheRepositoryBase<SessionEntity, UUID> {

    private static final String SELECT = """
            SELECT s.id, c.code AS centre, s.class_id, s.number, s.date, to_char(s.starts_at, 'HH24:MI') AS starts_at,
                   to_char(s.ends_at, 'HH24:MI') AS ends_at, s.periods, s.topic_vi, v.code AS venue, s.lecturer, s.state,
                   s.version, k.state AS class_state, k.results_approved_at IS NOT NULL AS approved,
                   EXISTS (SELECT FROM attendance_mark a WHERE a.session_id = s.id AND a.mark <> 'UNMARKED') AS marked
            FROM class_session s
            JOIN centre c ON c.id = s.centre_id
            JOIN training_class k ON k.id = s.class_id
            LEFT JOIN class_venue v ON v.id = s.venue_id""";

    private static final String ONE = " WHERE s.id = :id AND s.class_id = :class";

    private static final String LOCK_CLASS = """
            SELECT k.id, k.centre_id, c.code AS centre, k.state, k.results_approved_at IS NOT NULL AS approved, k.lecturers
            FROM training_class k JOIN centre c ON c.id = k.centre_id WHERE k.id = :id FOR NO KEY UPDATE OF k""";

    @Inject
    AllowedActions allowed;

    Page<Session> list(UUID classId, SessionState state, String cursor, int limit) {
        return new Listing<>(SELECT, Sessions::toSession)
                .only("s.class_id = :class", "class", classId)
                .only("s.state = :state", "state", state)
                .by("s.number", Integer::valueOf, Session::number)
                .page(getEntityManager(), cursor, limit);
    }

    /** The session as callers see it, with what the present one may do with it; 404 when the class has none, or none the caller may know of. */
    Session read(UUID classId, UUID id) {
        return Rows.first(one(getEntityManager().createNativeQuery(SELECT + ONE, Tuple.class), classId, id))
                .map(row -> toSession(row).allowing(allowed.among(SessionActions.on(row))))
                .orElseThrow(Sessions::notFound);
    }

    /** These sessions, by their number. */
    List<Session> read(UUID[] ids) {
        return Rows.of(getEntityManager()
                        .createNativeQuery(SELECT + " WHERE s.id = ANY (:ids) ORDER BY s.number", Tuple.class)
                        .setParameter("ids", ids))
                .map(Sessions::toSession)
                .toList();
    }

    /** The session, locked for a change; its class has to be locked before. */
    SessionEntity lock(UUID classId, UUID id) {
        String select = "SELECT s.* FROM class_session s" + ONE + " FOR NO KEY UPDATE";
        Query query = one(getEntityManager().createNativeQuery(select, SessionEntity.class), classId, id);
        return Rows.first(query, SessionEntity.class).orElseThrow(Sessions::notFound);
    }

    /**
     * The class of sessions, locked until the transaction ends. Whoever changes sessions, rolls or what follows from them
     * locks it first, so nobody waits for another in a circle.
     *
     * @throws ProblemException 404 when there is none, or none the caller may know of
     */
    public SessionClass lockClass(UUID id) {
        return Rows.first(getEntityManager()
                        .createNativeQuery(LOCK_CLASS, Tuple.class)
                        .setParameter("id", id))
                .map(row -> new SessionClass(
                        row.get("id", UUID.class),
                        row.get("centre_id", UUID.class),
                        row.get("centre", String.class),
                        Rows.constant(row, "state", ClassState.class),
                        row.get("approved", Boolean.class),
                        Set.of(row.get("lecturers", String[].class))))
                .orElseThrow(() -> ProblemException.notFound(Texts.of("detail.no-such-class")));
    }

    /** Whether a session of the class was held: from then on its counts follow from its sessions. */
    public boolean areHeld(UUID classId) {
        return count("classId = ?1 and state = ?2", classId, SessionState.HELD) > 0;
    }

    /** Whether somebody is marked at the session. */
    boolean isMarked(UUID id) {
        return Rows.first(
                        getEntityManager()
                                .createNativeQuery(
                                        "SELECT EXISTS (SELECT FROM attendance_mark WHERE session_id = :id AND mark <> 'UNMARKED')",
                                        Boolean.class)
                                .setParameter("id", id),
                        Boolean.class)
                .orElseThrow();
    }

    /** Deletes a session at which nobody is marked, with the lines that say so. */
    void strike(SessionEntity session) {
        getEntityManager()
                .createNativeQuery("DELETE FROM attendance_mark WHERE session_id = :id")
                .setParameter("id", session.id)
                .executeUpdate();
        delete(session);
        flush();
    }

    private static Query one(Query query, UUID classId, UUID id) {
        return query.setParameter("id", id).setParameter("class", classId);
    }

    private static Session toSession(Tuple row) {
        return new Session(
                row.get("id", UUID.class),
                row.get("centre", String.class),
                row.get("class_id", UUID.class),
                row.get("number", Integer.class),
                row.get("date", LocalDate.class),
                row.get("starts_at", String.class),
                row.get("ends_at", String.class),
                row.get("periods", Integer.class),
                row.get("topic_vi", String.class),
                row.get("venue", String.class),
                row.get("lecturer", String.class),
                Rows.constant(row, "state", SessionState.class),
                null,
                row.get("version", Integer.class));
    }

    static ProblemException notFound() {
        return ProblemException.notFound(Texts.of("detail.no-such-session"));
    }
}
