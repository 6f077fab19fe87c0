package vn.thoilai.enrollment.learner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.enrollment.store.NaturalKeys;
import vn.thoilai.enrollment.store.Rows;
import vn.thoilai.kit.problem.Texts;

/** Two records of which one may come to point to the other. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class TwoLearners {

    /** In the order of ids, so that nobody who locks two waits for somebody who waits for him. */
    private static final String LOCK =
            "SELECT l.* FROM learner l WHERE l.id IN (:survivor, :merged) ORDER BY l.id FOR UPDATE";

    /** Who nominates locks the class before he comes upon the learner. */
    private static final String LOCK_CLASSES = """
            SELECT k.id FROM training_class k
            WHERE k.id IN (SELECT e.class_id FROM enrollment e WHERE e.learner_id IN (:survivor, :merged))
            ORDER BY k.id FOR NO KEY UPDATE""";

    private static final String COMMON_CLASSES = """
            SELECT k.code FROM enrollment a
            JOIN enrollment b ON b.class_id = a.class_id JOIN training_class k ON k.id = a.class_id
            WHERE a.learner_id = :survivor AND b.learner_id = :merged ORDER BY k.code""";

    @Inject
    Learners learners;

    /**
     * Both, locked: nothing can be hung on either until the transaction ends.
     *
     * @throws ProblemException 404 when there is no such survivor, 422 when his centre has no such other learner
     */
    public Locked lock(UUID survivor, UUID merged) {
        var ids = Map.of("survivor", survivor, "merged", merged);
        query(LOCK_CLASSES, UUID.class, ids);
        Map<UUID, LearnerEntity> found = query(LOCK, LearnerEntity.class, ids).stream()
                .collect(Collectors.toMap(learner -> learner.id, Function.identity()));
        LearnerEntity one = found.get(survivor);
        LearnerEntity other = found.get(merged);
        if (one == null) {
            throw Learners.notFound();
        }
        if (other == null || !other.centreId.equals(one.centreId)) {
            throw ProblemException.unknownReference("/other", Texts.of("detail.learner-elsewhere"));
        }
        return new Locked(one, other);
    }

    private <T> List<T> query(String statement, Class<T> type, Map<String, UUID> parameters) {
        var query = learners.getEntityManager().createNativeQuery(statement, type);
        parameters.forEach(query::setParameter);
        return Rows.all(query, type).toList();
    }

    /** Two learners of one centre who stand still until the transaction ends. */
    public final class Locked {

        private final LearnerEntity survivor;
        private final LearnerEntity merged;

        private Locked(LearnerEntity survivor, LearnerEntity merged) {
            this.survivor = survivor;
            this.merged = merged;
        }

        /** Id of their centre. */
        public UUID centre() {
            return survivor.centreId;
        }

        /** Goes on only if each stands for itself; 409 otherwise. */
        public void requireBothOwn() {
            survivor.requireOwn();
            merged.requireOwn();
        }

        /** Goes on only if the survivor stands for itself and the other one points to it; 409 otherwise. */
        public void requirePointing() {
            survivor.requireOwn();
            if (!survivor.id.equals(merged.mergedInto)) {
                throw new ProblemException(ProblemCode.CONFLICT, Texts.of("detail.learner-gone"));
            }
        }

        /** Codes of the classes that both are on the roster of. */
        public List<String> commonClasses() {
            return query(COMMON_CLASSES, String.class, Map.of("survivor", survivor.id, "merged", merged.id));
        }

        /** The one record points to the other. */
        public void point() {
            merged.mergedInto = survivor.id;
            NaturalKeys.flush(learners.getEntityManager());
        }

        /** The one record stands for itself again; 409 when its personal ID was given to another meanwhile. */
        public void unpoint() {
            merged.mergedInto = null;
            NaturalKeys.flush(learners.getEntityManager());
        }
    }
}
