package vn.thoilai.enrollment.assessment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import vn.thoilai.contract.Page;
import vn.thoilai.contract.enrollment.AssessmentItem;
import vn.thoilai.contract.enrollment.AssessmentKind;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.enrollment.store.Listing;
import vn.thoilai.enrollment.store.Rows;
import vn.thoilai.kit.problem.Texts;

/** What the learners of the classes the present caller may know of are assessed by. */
@ApplicationScoped
class AssessmentItems implements PanacheRepositoryBase<AssessmentItemEntity, UUID> {

    private static final String SELECT = "SELECT i.* FROM assessment_item i";

    Page<AssessmentItem> list(UUID classId, String cursor, int limit) {
        return new Listing<>(SELECT, AssessmentItems::toItem)
                .only("i.class_id = :class", "class", classId)
                .by("i.code", AssessmentItem::code)
                .page(getEntityManager(), cursor, limit);
    }

    /** The item; 404 when the class has none of that id, or the caller may not know of it. */
    AssessmentItemEntity require(UUID classId, UUID id) {
        return find("id = ?1 and classId = ?2", id, classId)
                .firstResultOptional()
                .orElseThrow(() -> ProblemException.notFound(Texts.of("detail.no-such-item")));
    }

    /** Version of the item's scores as a whole. */
    int scoresVersion(UUID id) {
        return (Integer) getEntityManager()
                .createNativeQuery("SELECT scores_version FROM assessment_item WHERE id = :id", Integer.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    /** Scores of the item were changed. */
    void scoresChanged(UUID id) {
        getEntityManager()
                .createNativeQuery("UPDATE assessment_item SET scores_version = scores_version + 1 WHERE id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    private static AssessmentItem toItem(Tuple row) {
        return new AssessmentItem(
                row.get("id", UUID.class),
                row.get("class_id", UUID.class),
                row.get("code", String.class),
                row.get("name_vi", String.class),
                Rows.constant(row, "kind", AssessmentKind.class),
                row.get("weight", BigDecimal.class),
                row.get("date", LocalDate.class),
                row.get("version", Integer.class));
    }
}
