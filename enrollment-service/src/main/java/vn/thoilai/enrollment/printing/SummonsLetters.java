package vn.thoilai.enrollment.printing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import vn.thoilai.enrollment.store.Rows;

/** What the letters say that summon learners to a class, of the persons the present caller may know of. */
@ApplicationScoped
class SummonsLetters {

    private static final String SELECT = """
            SELECT e.learner_id, c.code AS centre, c.name_vi AS centre_name, l.full_name, l.birth_date, u.name_vi AS unit,
                   (SELECT a.name_vi FROM area a WHERE a.code = c.area_code ORDER BY a.valid_from DESC LIMIT 1) AS place,
                   k.name_vi AS class_name, k.code AS class_code, k.opening_decision_number, k.opening_decision_date,
                   k.start_date, k.end_date, coalesce(f.venue, v.name_vi) AS venue,
                   CASE WHEN f.venue IS NULL THEN v.address ELSE f.address END AS address,
                   f.date AS session_date, f.starts_at AS session_time
            FROM enrollment e
            JOIN learner l ON l.id = e.learner_id
            JOIN training_class k ON k.id = e.class_id
            JOIN centre c ON c.id = e.centre_id
            LEFT JOIN sending_unit u ON u.id = l.sending_unit_id
            LEFT JOIN class_venue v ON v.id = e.venue_id
            LEFT JOIN LATERAL (
                SELECT s.date, s.starts_at, w.name_vi AS venue, w.address
                FROM class_session s LEFT JOIN class_venue w ON w.id = s.venue_id
                WHERE s.class_id = e.class_id AND s.state = 'PLANNED'
                  AND (s.venue_id IS NULL OR e.venue_id IS NULL OR s.venue_id = e.venue_id)
                ORDER BY s.date, s.starts_at NULLS LAST, s.number LIMIT 1) f ON true
            WHERE e.class_id = :class AND e.state = 'SUMMONED'""";

    @Inject
    EntityManager database;

    /** Those summoned to the class, ordered by the learners' codes. */
    List<Summoned> of(UUID classId, int atMost) {
        return letters(query(SELECT + " ORDER BY l.code", classId).setMaxResults(atMost));
    }

    /** The one of that enrollment, if it is summoned. */
    List<Summoned> of(UUID classId, UUID enrollment) {
        return letters(query(SELECT + " AND e.id = :enrollment", classId).setParameter("enrollment", enrollment));
    }

    /** Whether the class has that enrollment, in whatever state, and the caller may know of it. */
    boolean isKnown(UUID classId, UUID enrollment) {
        return (Boolean) database.createNativeQuery(
                        "SELECT EXISTS (SELECT FROM enrollment e WHERE e.class_id = :class AND e.id = :enrollment)",
                        Boolean.class)
                .setParameter("class", classId)
                .setParameter("enrollment", enrollment)
                .getSingleResult();
    }

    private Query query(String sql, UUID classId) {
        return database.createNativeQuery(sql, Tuple.class).setParameter("class", classId);
    }

    private static List<Summoned> letters(Query query) {
        return Rows.of(query).map(Summoned::of).toList();
    }
}
