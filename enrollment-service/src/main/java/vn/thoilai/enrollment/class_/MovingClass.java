package vn.thoilai.enrollment.class_;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.thoilai.contract.enrollment.ClassState;
import vn.thoilai.contract.enrollment.ClassTransition;
import vn.thoilai.contract.enrollment.TrainingClass;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.enrollment.feed.Changes;
import vn.thoilai.enrollment.grading.GradingPolicies;
import vn.thoilai.kit.http.Preconditions;
import vn.thoilai.kit.problem.Texts;

/** Moves a class along its life cycle. */
@ApplicationScoped
class MovingClass {

    @Inject
    Classes classes;

    @Inject
    GradingPolicies policies;

    @Inject
    Changes changes;

    @Transactional
    TrainingClass move(UUID id, String ifMatch, ClassTransition body) {
        ClassEntity entity = classes.lock(id);
        Preconditions.require(ifMatch, entity.version);
        if (body.to() == ClassState.OPENED) {
            entity.open(body.openingDecision(), policies.newest());
        } else {
            entity.move(body.to(), body.reason());
        }
        requireUsed(body);
        changes.classChanged(id);
        return classes.read(id);
    }

    /** A decision or reason that nobody keeps would look as if it had been kept. */
    private static void requireUsed(ClassTransition body) {
        if (body.openingDecision() != null && body.to() != ClassState.OPENED) {
            throw ProblemException.invalid("/openingDecision", "not-used", Texts.of("rule.not-used", body.to()));
        }
        if (body.reason() != null && !ClassLifeCycle.REASONED.contains(body.to())) {
            throw ProblemException.invalid("/reason", "not-used", Texts.of("rule.not-used", body.to()));
        }
    }
}
