package vn.thoilai.enrollment.roster;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import vn.thoilai.contract.Page;
import vn.thoilai.contract.enrollment.Enrollment;
import vn.thoilai.contract.enrollment.EnrollmentState;
import vn.thoilai.contract.enrollment.Grade;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.enrollment.class_.ClassEntity;
import vn.thoilai.enrollment.store.Listing;
import vn.thoilai.enrollment.store.Rows;
import vn.thoilai.kit.problem.Texts;

/** Rosters of the classes the present caller may know of. */
@ApplicationScoped
class Enrollments implements PanacheRepositoryBase<EnrollmentEntity, UUID> {

    private static final String SELECT = """
            SELECT e.id, c.code AS centre, e.class_id, e.learner_id, l.code AS learner_code, e.state, e.reason,
                   e.sessions_attended, e.score, e.grade, e.version
            FROM enrollment e JOIN learner l ON l.id = e.learner_id JOIN centre c ON c.id = e.centre_id""";

    private static final String ONE = " WHERE e.id = :id AND e.class_id = :class";

    private static final String CANDIDATE = """
            SELECT c.code AS centre, l.code,
                   EXISTS (SELECT FROM enrollment e WHERE e.class_id = :class AND e.learner_id = l.id) AS enrolled,
                   CASE WHEN :bounded THEN class_places_taken(:class) ELSE 0 END AS taken
            FROM learner l JOIN centre c ON c.id = l.centre_id WHERE l.id = :learner AND l.centre_id = :centre""";

    /** A learner of the class's centre who may be nominated, and how many places are taken now. */
    record Candidate(String centre, String learnerCode, boolean enrolled, long taken) {}

    /** The roster of a class that the caller is known to see. */
    Page<Enrollment> list(UUID classId, EnrollmentState state, String cursor, int limit) {
        return new Listing<>(SELECT, Enrollments::toEnrollment)
                .only("e.class_id = :class", "class", classId)
                .only("e.state = :state", "state", state)
                .by("l.code", Enrollment::learnerCode)
                .page(getEntityManager(), cursor, limit);
    }

    /** The enrollment as callers see it; 404 when the class has none, or none the caller may know of. */
    Enrollment read(UUID classId, UUID id) {
        return Rows.first(one(getEntityManager().createNativeQuery(SELECT + ONE, Tuple.class), classId, id))
                .map(Enrollments::toEnrollment)
                .orElseThrow(Enrollments::notFound);
    }

    /** The enrollment, locked for a change; 404 when the class has none, or none the caller may know of. */
    EnrollmentEntity lock(UUID classId, UUID id) {
        String select = "SELECT e.* FROM enrollment e" + ONE + " FOR NO KEY UPDATE";
        Query query = one(getEntityManager().createNativeQuery(select, EnrollmentEntity.class), classId, id);
        return Rows.first(query, EnrollmentEntity.class).orElseThrow(Enrollments::notFound);
    }

    /** A learner as a candidate for a class, which has to be locked; empty when the centre has no such learner. */
    Optional<Candidate> candidate(ClassEntity trainingClass, UUID learner) {
        return Rows.first(getEntityManager()
                        .createNativeQuery(CANDIDATE, Tuple.class)
                        .setParameter("class", trainingClass.id())
                        .setParameter("centre", trainingClass.centreId())
                        .setParameter("bounded", trainingClass.capacity() != null)
                        .setParameter("learner", learner))
                .map(row -> new Candidate(
                        row.get("centre", String.class),
                        row.get("code", String.class),
                        row.get("enrolled", Boolean.class),
                        row.get("taken", Long.class)));
    }

    private Query one(Query query, UUID classId, UUID id) {
        return query.setParameter("id", id).setParameter("class", classId);
    }

    private static Enrollment toEnrollment(Tuple row) {
        return new Enrollment(
                row.get("id", UUID.class),
                row.get("centre", String.class),
                row.get("class_id", UUID.class),
                row.get("learner_id", UUID.class),
                row.get("learner_code", String.class),
                Rows.constant(row, "state", EnrollmentState.class),
                row.get("reason", String.class),
                row.get("sessions_attended", Integer.class),
                row.get("score", BigDecimal.class),
                Rows.constant(row, "grade", Grade.class),
                row.get("version", Integer.class));
    }

    private static ProblemException notFound() {
        return ProblemException.notFound(Texts.of("detail.no-such-enrollment"));
    }
}
