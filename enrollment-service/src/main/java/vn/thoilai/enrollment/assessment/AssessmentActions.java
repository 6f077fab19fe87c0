package vn.thoilai.enrollment.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.thoilai.contract.enrollment.ClassState;
import vn.thoilai.contract.enrollment.TrainingClass;
import vn.thoilai.enrollment.class_.ClassActions;

/** Assessing a class, until its results are approved. */
@ApplicationScoped
class AssessmentActions implements ClassActions {

    @Override
    public Stream<String> on(TrainingClass trainingClass) {
        if (trainingClass.resultsApprovedAt() != null || !ClassActions.isGoingOn(trainingClass)) {
            return Stream.empty();
        }
        List<String> actions = new ArrayList<>(List.of("addAssessmentItem", "decideAssessment"));
        if (trainingClass.gradingPolicy() != null) {
            actions.add("enterScores");
        }
        if (trainingClass.state() == ClassState.IN_SESSION) {
            actions.add("approveResults");
        }
        return actions.stream();
    }
}
