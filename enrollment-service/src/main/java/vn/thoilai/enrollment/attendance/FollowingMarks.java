package vn.thoilai.enrollment.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.UUID;
import vn.thoilai.enrollment.feed.Changes;
import vn.thoilai.enrollment.session.CountingHeldSessions;
import vn.thoilai.enrollment.store.Rows;

/**
 * What follows from marks, in the transaction that writes them and in a number of statements that does not depend on how
 * many there are: a session with a mark was held; who came is attending; sessions attended are those marked PRESENT or
 * LATE, and unknown while nothing is marked. The classes have to be locked, for two rolls tell of one learner.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class FollowingMarks {

    private static final String SESSIONS = """
            UPDATE class_session s
            SET roll_version = s.roll_version + 1, state = x.state,
                version = s.version + CASE WHEN x.state = s.state THEN 0 ELSE 1 END
            FROM (SELECT t.id, CASE WHEN EXISTS (SELECT FROM attendance_mark a
                                                 WHERE a.session_id = t.id AND a.mark <> 'UNMARKED')
                               THEN 'HELD' ELSE t.state END AS state
                  FROM class_session t WHERE t.id = ANY (:sessions)) x
            WHERE s.id = x.id""";

    private static final String ENROLLMENTS = """
            WITH changed AS (
                UPDATE enrollment e
                SET sessions_attended = x.attended, state = x.state, version = e.version + 1
                FROM (SELECT f.id, m.attended,
                             CASE WHEN f.state = 'SUMMONED' AND m.attended > 0 THEN 'ATTENDING' ELSE f.state END AS state
                      FROM enrollment f
                      CROSS JOIN LATERAL (
                          SELECT CAST(CASE WHEN bool_or(a.mark <> 'UNMARKED')
                                      THEN count(*) FILTER (WHERE a.mark IN ('PRESENT', 'LATE')) END AS integer) AS attended
                          FROM attendance_mark a WHERE a.enrollment_id = f.id) m
                      WHERE f.id IN (SELECT a.enrollment_id FROM attendance_mark a WHERE a.session_id = ANY (:sessions))) x
                WHERE e.id = x.id AND (e.sessions_attended, e.state) IS DISTINCT FROM (x.attended, x.state)
                RETURNING e.id)
            SELECT id FROM changed""";

    @Inject
    EntityManager database;

    @Inject
    CountingHeldSessions counting;

    @Inject
    Changes changes;

    /**
     * Brings in step, and announces, what follows from marks that were written.
     *
     * @param classes classes of the sessions, locked
     * @param sessions ids of all sessions of which a mark changed
     */
    public void follow(Collection<UUID> classes, Collection<UUID> sessions) {
        UUID[] ids = sessions.toArray(UUID[]::new);
        rolls(ids);
        UUID[] enrollments = Rows.all(
                        database.createNativeQuery(ENROLLMENTS, UUID.class).setParameter("sessions", ids), UUID.class)
                .toArray(UUID[]::new);
        if (enrollments.length > 0) {
            changes.enrollmentsChanged(enrollments);
        }
        counting.count(classes);
    }

    /** The rolls of these sessions have changed, and nothing follows from it for anybody. */
    public void rolls(UUID[] sessions) {
        database.createNativeQuery(SESSIONS).setParameter("sessions", sessions).executeUpdate();
        changes.announce("session", sessions);
    }
}
