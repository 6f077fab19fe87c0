package vn.thoilai.enrollment.class_;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.thoilai.contract.enrollment.ClassState;
import vn.thoilai.contract.enrollment.ClassTransition;
import vn.thoilai.contract.enrollment.TrainingClass;
import vn.thoilai.enrollment.feed.Changes;
import vn.thoilai.enrollment.grading.GradingPolicies;
import vn.thoilai.kit.http.Preconditions;

/** Moves a class along its life cycle. */
@ApplicationScoped
class MovingClass {

    @Inject
    Classes classes;

    @Inject
    GradingPolicies policies;

    @Inject
    Event<ClassMoving> moving;

    @Inject
    Changes changes;

    @Transactional
    TrainingClass move(UUID id, String ifMatch, ClassTransition body) {
        ClassEntity entity = classes.lock(id);
        Preconditions.require(ifMatch, entity.version);
        ClassState from = entity.state;
        entity.requireWay(body.to());
        ClassRules.checkUsed(body);
        switch (body.to()) {
            case OPENED -> entity.open(body, policies.applicable(entity.centreId, body.gradingPolicy()));
            case POSTPONED -> entity.postpone(body);
            case CARRIED_OVER -> entity.carryOver(body);
            default -> entity.move(body.to(), body.reason());
        }
        moving.fire(new ClassMoving(id, from, body.to(), body.reason()));
        changes.classChanged(id);
        return classes.read(id);
    }
}
