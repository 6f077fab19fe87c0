package vn.thoilai.enrollment.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.thoilai.contract.Delivery;
import vn.thoilai.contract.enrollment.CertificateAgain;
import vn.thoilai.contract.enrollment.EndsWith;
import vn.thoilai.contract.enrollment.EnrollmentState;
import vn.thoilai.contract.enrollment.NotIssued;
import vn.thoilai.contract.enrollment.NotIssuedReason;
import vn.thoilai.enrollment.store.Rows;

/** Certificates of whole classes, written and looked for in statements over the roster. */
@ApplicationScoped
class ClassCertificates {

    private static final String BASIS = """
            SELECT c.code AS centre, k.programme_code, k.delivery, k.results_approved_at IS NOT NULL AS approved,
                   p.ends_with, coalesce(k.end_date, k.start_date) AS last_day,
                   EXISTS (SELECT FROM certificate d
                           WHERE d.class_id = k.id AND d.state = 'ISSUED' AND d.partner_id IS NULL) AS certified
            FROM training_class k JOIN programme p ON p.code = k.programme_code JOIN centre c ON c.id = k.centre_id
            WHERE k.id = :class""";

    /** Numbers are drawn and written by one statement: who is counted is who is written. */
    private static final String ISSUE = """
            WITH eligible AS MATERIALIZED (
                SELECT e.id, e.learner_id, e.grade, l.full_name, l.birth_date,
                       CAST(row_number() OVER (ORDER BY l.code) AS integer) AS place
                FROM enrollment e JOIN learner l ON l.id = e.learner_id
                WHERE e.class_id = :class AND e.state = 'COMPLETED' AND e.grade IS DISTINCT FROM 'FAIL' AND l.nominable
                  AND NOT EXISTS (SELECT FROM certificate d WHERE d.enrollment_id = e.id
                                  AND (d.state = 'ISSUED' OR e.id <> ALL (:again)))),
            counted AS (SELECT CAST(count(*) AS integer) AS people FROM eligible HAVING count(*) > 0),
            drawn AS MATERIALIZED (
                SELECT draw_certificate_numbers(:centre, :year, people) AS before FROM counted),
            made AS (
                INSERT INTO certificate (id, centre_id, kind, programme_code, programme_name, class_id, class_name,
                        class_start_date, class_end_date, enrollment_id, learner_id, holder_name, holder_birth_date, grade,
                        issuer, place, year, number, register_number, issued_on, valid_until, signer, decision_number, code)
                SELECT uuidv7(), k.centre_id, p.ends_with, p.code, p.name_vi, k.id, k.name_vi,
                       k.start_date, k.end_date, e.id, e.learner_id, e.full_name, e.birth_date, e.grade,
                       c.name_vi,
                       (SELECT a.name_vi FROM area a WHERE a.code = c.area_code ORDER BY a.valid_from DESC LIMIT 1),
                       :year, d.before + e.place, certificate_register_number(:format, d.before + e.place, :year), CAST(:day AS date),
                       CAST(CAST(:day AS date) + make_interval(months => p.certificate_valid_months) AS date),
                       CAST(:signer AS text), CASE WHEN e.id = ANY (:again) THEN CAST(:decision AS text) END,
                       certificate_code()
                FROM eligible e CROSS JOIN drawn d
                JOIN training_class k ON k.id = :class
                JOIN programme p ON p.code = k.programme_code
                JOIN centre c ON c.id = k.centre_id
                RETURNING number)
            SELECT count(*) AS issued, min(number) AS first, max(number) AS last FROM made""";

    private static final String WITHOUT = """
            SELECT e.id, e.learner_id, l.code, e.state,
                   CASE WHEN d.state = 'REVOKED' THEN 'CERTIFICATE_REVOKED'
                        WHEN d.state IS NOT NULL THEN 'HAS_CERTIFICATE'
                        WHEN e.state = 'COMPLETED' THEN 'NOT_PASSED'
                        ELSE 'NOT_COMPLETED' END AS why
            FROM enrollment e JOIN learner l ON l.id = e.learner_id
            LEFT JOIN LATERAL (
                SELECT * FROM certificate c WHERE c.enrollment_id = e.id AND c.state <> 'REISSUED'
                ORDER BY c.state = 'ISSUED' DESC LIMIT 1) d ON true
            WHERE e.class_id = :class
              AND (d.id IS NULL OR NOT (d.year = :year AND d.number BETWEEN :first AND :last))
              AND (l.nominable OR d.id IS NOT NULL OR e.state <> 'COMPLETED' OR e.grade IS NOT DISTINCT FROM 'FAIL')
            ORDER BY l.code""";

    private static final String NOT_REVOKED = """
            SELECT DISTINCT x.id FROM unnest(CAST(:enrollments AS uuid[])) AS x (id)
            WHERE NOT EXISTS (SELECT FROM certificate d WHERE d.class_id = :class AND d.enrollment_id = x.id AND d.state = 'REVOKED')
               OR EXISTS (SELECT FROM certificate d WHERE d.enrollment_id = x.id AND d.state = 'ISSUED')""";

    private static final String NOT_USABLE = """
            SELECT e.id FROM enrollment e JOIN learner l ON l.id = e.learner_id
            WHERE e.class_id = :class AND e.id = ANY (CAST(:enrollments AS uuid[])) AND NOT l.nominable""";

    private static final String HOSTED = """
            SELECT k.id, k.name_vi, k.start_date, k.end_date
            FROM training_class k JOIN centre c ON c.id = k.centre_id JOIN partner q ON q.id = k.partner_id
            WHERE k.id = :class AND k.delivery = 'HOSTED' AND c.code = :centre AND k.programme_code = :programme
              AND q.code = :partner""";

    @Inject
    EntityManager database;

    /**
     * What a class's certificates depend on.
     *
     * @param lastDay of the class; the first where the last is not known
     * @param certified whether a certificate of the centre's own is in force
     */
    record Basis(
            String centre,
            String programme,
            Delivery delivery,
            boolean approved,
            EndsWith endsWith,
            LocalDate lastDay,
            boolean certified) {}

    /** How many were issued, and the first and last number drawn; null when none was. */
    record Drawn(int issued, Integer first, Integer last) {}

    /**
     * On what day, by whom, and how the numbers are written.
     *
     * @param again enrollments that get one though theirs was revoked, and by which decision; none: null
     */
    record Terms(UUID centreId, LocalDate day, String signer, String format, CertificateAgain again) {

        private UUID[] enrollments() {
            return again == null ? new UUID[0] : again.enrollments().toArray(UUID[]::new);
        }

        private String decision() {
            return again == null ? null : again.decisionNumber();
        }
    }

    /** A class that a partner school owns. */
    record HostedClass(UUID id, String name, LocalDate startDate, LocalDate endDate) {}

    /** That hosted class of the partner; empty when there is none, or none the caller may know of. */
    Optional<HostedClass> hosted(UUID classId, String centre, String programme, String partner) {
        return Rows.first(database.createNativeQuery(HOSTED, Tuple.class)
                        .setParameter("class", classId)
                        .setParameter("centre", centre)
                        .setParameter("programme", programme)
                        .setParameter("partner", partner))
                .map(row -> new HostedClass(
                        row.get("id", UUID.class),
                        row.get("name_vi", String.class),
                        row.get("start_date", LocalDate.class),
                        row.get("end_date", LocalDate.class)));
    }

    Basis basis(UUID classId) {
        Tuple row = (Tuple) database.createNativeQuery(BASIS, Tuple.class)
                .setParameter("class", classId)
                .getSingleResult();
        return new Basis(
                row.get("centre", String.class),
                row.get("programme_code", String.class),
                Rows.constant(row, "delivery", Delivery.class),
                row.get("approved", Boolean.class),
                Rows.constant(row, "ends_with", EndsWith.class),
                row.get("last_day", LocalDate.class),
                row.get("certified", Boolean.class));
    }

    /** Those of these enrollments that hold no certificate which was revoked. */
    Set<UUID> notRevoked(UUID classId, List<UUID> enrollments) {
        return among(NOT_REVOKED, classId, enrollments);
    }

    /** Those of these enrollments whose learner's record was merged or is kept and not used, or who was erased. */
    Set<UUID> notUsable(UUID classId, List<UUID> enrollments) {
        return among(NOT_USABLE, classId, enrollments);
    }

    private Set<UUID> among(String wrong, UUID classId, List<UUID> enrollments) {
        Query query = database.createNativeQuery(wrong, UUID.class)
                .setParameter("class", classId)
                .setParameter("enrollments", enrollments.toArray(UUID[]::new));
        return Rows.all(query, UUID.class).collect(Collectors.toSet());
    }

    /**
     * Issues one to everybody of the class who completed it, has none, and whose record is neither erased nor kept and not
     * used; the class has to be locked.
     */
    Drawn issue(UUID classId, Terms terms) {
        Tuple row = (Tuple) database.createNativeQuery(ISSUE, Tuple.class)
                .setParameter("class", classId)
                .setParameter("centre", terms.centreId())
                .setParameter("year", terms.day().getYear())
                .setParameter("format", terms.format())
                .setParameter("day", terms.day())
                .setParameter("signer", terms.signer())
                .setParameter("again", terms.enrollments())
                .setParameter("decision", terms.decision())
                .getSingleResult();
        return new Drawn(
                row.get("issued", Long.class).intValue(),
                row.get("first", Integer.class),
                row.get("last", Integer.class));
    }

    /** Who of the class was issued none just now, and why; not those to whom it was for their records alone. */
    List<NotIssued> without(UUID classId, int year, Drawn drawn) {
        return Rows.of(database.createNativeQuery(WITHOUT, Tuple.class)
                        .setParameter("class", classId)
                        .setParameter("year", year)
                        .setParameter("first", drawn.issued() == 0 ? 0 : drawn.first())
                        .setParameter("last", drawn.issued() == 0 ? 0 : drawn.last()))
                .map(row -> new NotIssued(
                        row.get("id", UUID.class),
                        row.get("learner_id", UUID.class),
                        row.get("code", String.class),
                        Rows.constant(row, "state", EnrollmentState.class),
                        Rows.constant(row, "why", NotIssuedReason.class)))
                .toList();
    }
}
