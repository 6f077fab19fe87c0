package vn.thoilai.enrollment.class_;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.stream.Stream;
import vn.thoilai.contract.enrollment.ClassState;
import vn.thoilai.contract.enrollment.TrainingClass;
import vn.thoilai.kit.lifecycle.AllowedActions;

/** Changing and moving a class. */
@ApplicationScoped
class OwnClassActions implements ClassActions {

    @Override
    public Stream<String> on(TrainingClass trainingClass) {
        Set<ClassState> states = ClassLifeCycle.from(
                trainingClass.state(),
                trainingClass.openingDecision() != null,
                trainingClass.resultsApprovedAt() != null);
        return Stream.concat(
                ClassLifeCycle.SETTLED.contains(trainingClass.state()) ? Stream.empty() : Stream.of("updateClass"),
                AllowedActions.moves("moveClass", states));
    }
}
