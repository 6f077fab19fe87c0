package vn.thoilai.enrollment.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import vn.thoilai.contract.enrollment.ClassState;
import vn.thoilai.contract.enrollment.TrainingClass;
import vn.thoilai.enrollment.class_.ClassActions;

/** Assessing a class until its results are approved, and taking the approval back. */
@ApplicationScoped
class AssessmentActions implements ClassActions {

    @Inject
    AssessedClasses assessed;

    @Override
    public Stream<String> on(TrainingClass trainingClass) {
        if (!ClassActions.isGoingOn(trainingClass)) {
            return Stream.empty();
        }
        if (trainingClass.resultsApprovedAt() != null) {
            return assessed.areCertified(trainingClass.id()) ? Stream.empty() : Stream.of("withdrawApproval");
        }
        AssessedClasses.Matter matter = assessed.matter(trainingClass.id());
        Stream.Builder<String> actions = Stream.<String>builder().add("addAssessmentItem");
        if (matter.participations()) {
            actions.add("decideAssessment");
        }
        if (matter.participations() && matter.items() && trainingClass.gradingPolicy() != null) {
            actions.add("enterScores");
        }
        if (trainingClass.state() == ClassState.IN_SESSION) {
            actions.add("approveResults");
        }
        return actions.build();
    }
}
