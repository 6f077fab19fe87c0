package vn.thoilai.enrollment.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.UUID;
import vn.thoilai.contract.enrollment.WithdrawnApproval;
import vn.thoilai.enrollment.store.Rows;

/** Classes as far as they are assessed: what there is to assess, and what rests on it. */
@ApplicationScoped
class AssessedClasses {

    private static final String WITHDRAWN = """
            SELECT k.results_withdrawn_at, k.results_withdrawn_by, k.results_withdrawal_reason
            FROM training_class k WHERE k.id = :class AND k.results_withdrawn_at IS NOT NULL""";

    private static final String CERTIFIED =
            "SELECT EXISTS (SELECT FROM certificate d WHERE d.class_id = :class AND d.state = 'ISSUED')";

    private static final String MATTER = """
            SELECT EXISTS (SELECT FROM assessment_item i WHERE i.class_id = :class) AS items,
                   EXISTS (SELECT FROM enrollment e WHERE e.class_id = :class
                           AND e.state IN ('ATTENDING', 'COMPLETED', 'NOT_COMPLETED')) AS participations""";

    @Inject
    EntityManager database;

    /** Whether a class has items, and learners who take or took part. */
    record Matter(boolean items, boolean participations) {}

    /** Whether a certificate of the class is in force. */
    boolean areCertified(UUID classId) {
        return (Boolean) database.createNativeQuery(CERTIFIED, Boolean.class)
                .setParameter("class", classId)
                .getSingleResult();
    }

    /** What there is to assess in a class. */
    Matter matter(UUID classId) {
        Tuple row = (Tuple) database.createNativeQuery(MATTER, Tuple.class)
                .setParameter("class", classId)
                .getSingleResult();
        return new Matter(row.get("items", Boolean.class), row.get("participations", Boolean.class));
    }

    /** The approval that was taken back last; null where none was. */
    WithdrawnApproval withdrawn(UUID classId) {
        Query row = database.createNativeQuery(WITHDRAWN, Tuple.class).setParameter("class", classId);
        return Rows.first(row)
                .map(found -> new WithdrawnApproval(
                        found.get("results_withdrawn_at", Instant.class),
                        found.get("results_withdrawn_by", String.class),
                        found.get("results_withdrawal_reason", String.class)))
                .orElse(null);
    }
}
