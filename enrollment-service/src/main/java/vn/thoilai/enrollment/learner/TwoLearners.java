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

    private static final String COMMON_CLASSES = """
            SELECT k.code FROM enrollment a
            JOIN enrollment b ON b.class_id = a.class_id JOIN training_class k ON k.id = a.class_id
            WHERE a.learner_id = :survivor AND b.learner_id = :merged
              AND b.state NOT IN ('REJECTED', 'WITHDRAWN')
              AND (a.state IN ('REJECTED', 'WITHDRAWN')) = :alone
            ORDER BY k.code""";

    @Inject
    Learners learners;

    /**
     * Both, locked: nothing can be hung on either until the transaction ends.
     *
     * @throws ProblemException 404 when there is no such survivor, 422 when his centre has no such other learner
     */
    public Locked lock(UUID survivor, UUID merged) {
        Map<UUID, LearnerEntity> found = learners.lockWithClasses(survivor, merged).stream()
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

        /** Goes on only if each stands for itself and may be used; 409 otherwise. */
        public void requireBothUsable() {
            survivor.requireUsable();
            merged.requireUsable();
        }

        /** Goes on only if the survivor stands for itself and may be used, and the other points to it; 409 otherwise. */
        public void requirePointing() {
            survivor.requireUsable();
            if (!survivor.id.equals(merged.mergedInto)) {
                throw new ProblemException(ProblemCode.CONFLICT, Texts.of("detail.learner-gone"));
            }
        }

        /** Codes of the classes in which neither was rejected nor withdrew. */
        public List<String> classesOfBoth() {
            return classesOfOther(false);
        }

        /** Codes of the classes in which the survivor was rejected or withdrew, and the other one was and did not. */
        public List<String> classesOfOtherAlone() {
            return classesOfOther(true);
        }

        private List<String> classesOfOther(boolean alone) {
            var query = learners.getEntityManager()
                    .createNativeQuery(COMMON_CLASSES, String.class)
                    .setParameter("survivor", survivor.id)
                    .setParameter("merged", merged.id)
                    .setParameter("alone", alone);
            return Rows.all(query, String.class).toList();
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
