package vn.thoilai.enrollment.assessment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.thoilai.contract.Page;
import vn.thoilai.contract.enrollment.CorrectionState;
import vn.thoilai.contract.enrollment.EnrollmentState;
import vn.thoilai.contract.enrollment.Grade;
import vn.thoilai.contract.enrollment.ResultThen;
import vn.thoilai.contract.enrollment.ScoreCorrection;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.enrollment.store.Listing;
import vn.thoilai.enrollment.store.Rows;
import vn.thoilai.kit.problem.Texts;

/** Corrections of results the present caller may know of. */
@ApplicationScoped
class ScoreCorrections implements PanacheRepositoryBase<ScoreCorrectionEntity, UUID> {

    private static final String SELECT =
            "SELECT s.*, c.code AS centre FROM score_correction s JOIN centre c ON c.id = s.centre_id";

    private static final String ONE = " WHERE s.id = :id AND s.class_id = :class AND s.enrollment_id = :enrollment";

    Page<ScoreCorrection> list(UUID classId, UUID enrollment, String cursor, int limit) {
        return new Listing<>(SELECT, ScoreCorrections::toCorrection)
                .only("s.class_id = :class", "class", classId)
                .only("s.enrollment_id = :enrollment", "enrollment", enrollment)
                .by("s.id", UUID::fromString, ScoreCorrection::id)
                .page(getEntityManager(), cursor, limit);
    }

    /** Of all classes; each filter is null for any. */
    Page<ScoreCorrection> list(String centre, UUID classId, CorrectionState state, String cursor, int limit) {
        return new Listing<>(SELECT, ScoreCorrections::toCorrection)
                .only("c.code = :centre", "centre", centre)
                .only("s.class_id = :class", "class", classId)
                .only("s.state = :state", "state", state)
                .by("s.id", UUID::fromString, ScoreCorrection::id)
                .page(getEntityManager(), cursor, limit);
    }

    ScoreCorrection read(UUID classId, UUID enrollment, UUID id) {
        return Rows.first(one(SELECT + ONE, Tuple.class, classId, enrollment, id))
                .map(ScoreCorrections::toCorrection)
                .orElseThrow(ScoreCorrections::notFound);
    }

    ScoreCorrectionEntity lock(UUID classId, UUID enrollment, UUID id) {
        String select = "SELECT s.* FROM score_correction s" + ONE + " FOR NO KEY UPDATE";
        return Rows.first(
                        one(select, ScoreCorrectionEntity.class, classId, enrollment, id), ScoreCorrectionEntity.class)
                .orElseThrow(ScoreCorrections::notFound);
    }

    /** Score of an attempt at an item, as it stands; empty where there is none. */
    Optional<BigDecimal> standing(UUID item, UUID enrollment, int attempt) {
        Query query = getEntityManager()
                .createNativeQuery("""
                        SELECT score FROM assessment_score
                        WHERE item_id = :item AND enrollment_id = :enrollment AND attempt = :attempt""", BigDecimal.class)
                .setParameter("item", item)
                .setParameter("enrollment", enrollment)
                .setParameter("attempt", attempt);
        return Rows.first(query, BigDecimal.class);
    }

    private Query one(String select, Class<?> type, UUID classId, UUID enrollment, UUID id) {
        return getEntityManager()
                .createNativeQuery(select, type)
                .setParameter("id", id)
                .setParameter("class", classId)
                .setParameter("enrollment", enrollment);
    }

    private static ScoreCorrection toCorrection(Tuple row) {
        return new ScoreCorrection(
                row.get("id", UUID.class),
                row.get("centre", String.class),
                row.get("class_id", UUID.class),
                row.get("enrollment_id", UUID.class),
                row.get("learner_id", UUID.class),
                row.get("item_id", UUID.class),
                row.get("attempt", Integer.class),
                row.get("former_score", BigDecimal.class),
                row.get("score", BigDecimal.class),
                row.get("reason", String.class),
                Rows.constant(row, "state", CorrectionState.class),
                row.get("proposed_by", String.class),
                row.get("proposed_at", Instant.class),
                row.get("decided_by", String.class),
                row.get("decided_at", Instant.class),
                row.get("decision_reason", String.class),
                then(row, "former_result", "former_grade", "former_state"),
                then(row, "result", "grade", "result_state"),
                row.get("version", Integer.class));
    }

    private static ResultThen then(Tuple row, String score, String grade, String state) {
        EnrollmentState of = Rows.constant(row, state, EnrollmentState.class);
        return of == null
                ? null
                : new ResultThen(row.get(score, BigDecimal.class), Rows.constant(row, grade, Grade.class), of);
    }

    private static ProblemException notFound() {
        return ProblemException.notFound(Texts.of("detail.no-such-correction"));
    }
}
