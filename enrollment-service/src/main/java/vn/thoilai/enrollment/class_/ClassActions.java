package vn.thoilai.enrollment.class_;

import java.util.stream.Stream;
import vn.thoilai.contract.enrollment.TrainingClass;
import vn.thoilai.kit.lifecycle.AllowedActions;

/** A part of the service that has operations on a class: they are told with the class as its {@code allowedActions}. */
public interface ClassActions {

    /** What its state admits, whoever asks; as {@link AllowedActions} writes it. */
    Stream<String> on(TrainingClass trainingClass);

    /** Whether learners can be nominated for the class now. */
    static boolean isNominable(TrainingClass trainingClass) {
        return trainingClass.rosterKept()
                && trainingClass.resultsApprovedAt() == null
                && ClassLifeCycle.NOMINABLE.contains(trainingClass.state());
    }

    /** Whether the class is neither closed nor cancelled, so that there is something to arrange. */
    static boolean isGoingOn(TrainingClass trainingClass) {
        return !ClassLifeCycle.ENDED.contains(trainingClass.state());
    }
}
