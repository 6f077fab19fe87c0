package vn.thoilai.enrollment.merge;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.UUID;
import vn.thoilai.contract.Page;
import vn.thoilai.contract.enrollment.LearnerMerge;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.enrollment.store.Listing;
import vn.thoilai.enrollment.store.Rows;
import vn.thoilai.kit.problem.Texts;

/** Merges of learners, standing and undone. */
@ApplicationScoped
class LearnerMerges implements PanacheRepositoryBase<LearnerMergeEntity, UUID> {

    private static final String SELECT = """
            SELECT m.*, c.code AS centre,
                   (SELECT count(*) FROM learner_merge_row r WHERE r.merge_id = m.id) AS moved
            FROM learner_merge m JOIN centre c ON c.id = m.centre_id""";

    private static final String LOCK = """
            SELECT m.* FROM learner_merge m
            WHERE m.id = :id AND :learner IN (m.survivor_id, m.merged_id) FOR NO KEY UPDATE""";

    Page<LearnerMerge> list(UUID learner, String cursor, int limit) {
        return new Listing<>(SELECT, LearnerMerges::toMerge)
                .only("(m.survivor_id = :learner OR m.merged_id = :learner)", "learner", learner)
                .by("m.id", UUID::fromString, merge -> merge.id().toString())
                .page(getEntityManager(), cursor, limit);
    }

    /** The merge as callers see it; 404 when the learner has none of that id, or none the caller may know of. */
    LearnerMerge read(UUID learner, UUID id) {
        return Rows.first(getEntityManager()
                        .createNativeQuery(
                                SELECT + " WHERE m.id = :id AND :learner IN (m.survivor_id, m.merged_id)", Tuple.class)
                        .setParameter("id", id)
                        .setParameter("learner", learner))
                .map(LearnerMerges::toMerge)
                .orElseThrow(LearnerMerges::notFound);
    }

    /** The merge, locked for a change; 404 as for reading. */
    LearnerMergeEntity lock(UUID learner, UUID id) {
        return Rows.first(
                        getEntityManager()
                                .createNativeQuery(LOCK, LearnerMergeEntity.class)
                                .setParameter("id", id)
                                .setParameter("learner", learner),
                        LearnerMergeEntity.class)
                .orElseThrow(LearnerMerges::notFound);
    }

    private static LearnerMerge toMerge(Tuple row) {
        return new LearnerMerge(
                row.get("id", UUID.class),
                row.get("centre", String.class),
                row.get("survivor_id", UUID.class),
                row.get("merged_id", UUID.class),
                row.get("reason", String.class),
                row.get("moved", Long.class).intValue(),
                row.get("merged_at", Instant.class),
                row.get("undone_at", Instant.class),
                row.get("version", Integer.class));
    }

    private static ProblemException notFound() {
        return ProblemException.notFound(Texts.of("detail.no-such-merge"));
    }
}
