package vn.thoilai.enrollment.class_;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import vn.thoilai.contract.enrollment.ClassState;
import vn.thoilai.contract.enrollment.TrainingClass;
import vn.thoilai.enrollment.lifecycle.AllowedActions;

/** Changing and moving a class. Particulars can be set right at any time: reports are made long after a class closed. */
@ApplicationScoped
class OwnClassActions implements ClassActions {

    @Override
    public Stream<String> on(TrainingClass trainingClass) {
        Stream<ClassState> states = ClassLifeCycle.WAYS.from(trainingClass.state()).stream()
                .filter(state -> state != ClassState.ASSESSED || trainingClass.resultsApprovedAt() != null);
        return Stream.concat(Stream.of("updateClass"), AllowedActions.moves("moveClass", states.toList()));
    }
}
