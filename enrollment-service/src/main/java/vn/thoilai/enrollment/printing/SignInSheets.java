package vn.thoilai.enrollment.printing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.thoilai.enrollment.store.Rows;
import vn.thoilai.kit.document.VietnameseDay;

/** What the lists say that learners sign, of the classes the present caller may know of. */
@ApplicationScoped
class SignInSheets {

    private static final String SESSION = """
            SELECT c.code AS centre, c.name_vi AS centre_name, k.name_vi AS class_name, k.code AS class_code, s.number,
                   s.date, s.starts_at, s.ends_at, s.topic_vi, v.name_vi AS venue
            FROM class_session s
            JOIN training_class k ON k.id = s.class_id
            JOIN centre c ON c.id = k.centre_id
            LEFT JOIN class_venue v ON v.id = s.venue_id
            WHERE s.class_id = :class AND s.id = :session""";

    private static final String ROWS = """
            SELECT e.learner_id, l.full_name, l.birth_date, u.name_vi AS unit
            FROM class_session s
            JOIN enrollment e ON e.class_id = s.class_id
                AND (s.venue_id IS NULL OR e.venue_id IS NULL OR e.venue_id = s.venue_id)
            JOIN learner l ON l.id = e.learner_id
            LEFT JOIN sending_unit u ON u.id = l.sending_unit_id
            WHERE s.class_id = :class AND s.id = :session
              AND e.state IN ('SUMMONED', 'ATTENDING', 'COMPLETED', 'NOT_COMPLETED')
            ORDER BY l.code""";

    @Inject
    EntityManager database;

    /** The sheet of a session; empty when the class has none such, or none the caller may know of. */
    Optional<SignInSheet> of(UUID classId, UUID session, int atMost) {
        return Rows.first(database.createNativeQuery(SESSION, Tuple.class)
                        .setParameter("class", classId)
                        .setParameter("session", session))
                .map(row -> toSheet(row, rows(classId, session, atMost)));
    }

    private List<SignInSheet.Row> rows(UUID classId, UUID session, int atMost) {
        return Rows.of(database.createNativeQuery(ROWS, Tuple.class)
                        .setParameter("class", classId)
                        .setParameter("session", session)
                        .setMaxResults(atMost))
                .map(row -> {
                    LocalDate birth = row.get("birth_date", LocalDate.class);
                    return new SignInSheet.Row(
                            row.get("learner_id", UUID.class),
                            row.get("full_name", String.class),
                            birth == null ? null : Integer.toString(birth.getYear()),
                            row.get("unit", String.class));
                })
                .toList();
    }

    private static SignInSheet toSheet(Tuple row, List<SignInSheet.Row> rows) {
        LocalTime begins = row.get("starts_at", LocalTime.class);
        LocalTime ends = row.get("ends_at", LocalTime.class);
        return new SignInSheet(
                row.get("centre", String.class),
                row.get("centre_name", String.class),
                row.get("class_name", String.class),
                row.get("class_code", String.class),
                row.get("number", Integer.class),
                VietnameseDay.inWords(row.get("date", LocalDate.class)),
                begins == null ? null : ends == null ? begins.toString() : begins + " – " + ends,
                row.get("topic_vi", String.class),
                row.get("venue", String.class),
                rows);
    }
}
