package vn.thoilai.enrollment.learner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.UUID;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.kit.problem.Texts;

/** Keeps a learner's record from being used, and lets it be used again; for those who deal with what persons ask. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class RestrictingLearner {

    @Inject
    Learners learners;

    /** A learner who stands still until the transaction ends, in his present version. */
    public record Present(UUID centreId, int version) {}

    /**
     * The learner of a body.
     *
     * @throws ProblemException 422 when the caller's centres have none, 409 when he was merged or erased
     */
    public Present hold(UUID id) {
        LearnerEntity learner = learners.lockIfThere(id)
                .orElseThrow(() -> ProblemException.unknownReference("/learner", Texts.of("detail.learner-elsewhere")));
        learner.requireOwn();
        return new Present(learner.centreId, learner.version);
    }

    /**
     * The learner, so that nothing is hung on him until the transaction ends, with the classes he is on the roster of; 409
     * when he was merged or erased.
     */
    public void holdForErasure(UUID id) {
        learners.lockWithClasses(id).stream()
                .findFirst()
                .orElseThrow(Learners::notFound)
                .requireOwn();
    }

    /** Only officers and director see the record from now on, and nobody nominates by it; answers its version. */
    public int restrict(UUID id) {
        LearnerEntity learner = learners.lock(id);
        learner.requireOwn();
        if (learner.restrictedAt == null) {
            learner.restrictedAt = Instant.now();
            learners.flush();
        }
        return learner.version;
    }

    /** The record may be used again. */
    public void lift(UUID id) {
        learners.lock(id).restrictedAt = null;
        learners.flush();
    }
}
