package vn.thoilai.enrollment.learner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import vn.thoilai.contract.Page;
import vn.thoilai.contract.enrollment.ClassState;
import vn.thoilai.contract.enrollment.EnrollmentState;
import vn.thoilai.contract.enrollment.Grade;
import vn.thoilai.contract.enrollment.LearnerEnrollment;
import vn.thoilai.enrollment.store.Listing;
import vn.thoilai.enrollment.store.Rows;

/** The classes of one learner. Personal data. */
@ApplicationScoped
class LearnerEnrollments {

    private static final String SELECT = """
            SELECT e.id, e.learner_id, c.code AS centre, k.id AS class_id, k.code AS class_code, k.name_vi, k.programme_code,
                   k.start_date, k.end_date, k.state AS class_state, e.state, e.score, e.grade,
                   (SELECT t.register_number FROM certificate t
                    WHERE t.enrollment_id = e.id AND t.state = 'ISSUED') AS certificate_number
            FROM enrollment e JOIN training_class k ON k.id = e.class_id JOIN centre c ON c.id = e.centre_id""";

    @Inject
    EntityManager database;

    Page<LearnerEnrollment> list(UUID learner, String cursor, int limit) {
        return new Listing<>(SELECT, LearnerEnrollments::toEnrollment)
                .only("e.learner_id = :learner", "learner", learner)
                .by("e.id", UUID::fromString, row -> row.enrollment().toString())
                .page(database, cursor, limit);
    }

    private static LearnerEnrollment toEnrollment(Tuple row) {
        return new LearnerEnrollment(
                row.get("id", UUID.class),
                row.get("learner_id", UUID.class),
                row.get("centre", String.class),
                row.get("class_id", UUID.class),
                row.get("class_code", String.class),
                row.get("name_vi", String.class),
                row.get("programme_code", String.class),
                row.get("start_date", LocalDate.class),
                row.get("end_date", LocalDate.class),
                Rows.constant(row, "class_state", ClassState.class),
                Rows.constant(row, "state", EnrollmentState.class),
                row.get("score", BigDecimal.class),
                Rows.constant(row, "grade", Grade.class),
                row.get("certificate_number", String.class));
    }
}
