package vn.thoilai.enrollment.assessment;

import static vn.thoilai.kit.identity.Roles.AUDITOR;
import static vn.thoilai.kit.identity.Roles.DIRECTOR;
import static vn.thoilai.kit.identity.Roles.LEARNER;
import static vn.thoilai.kit.identity.Roles.LECTURER;
import static vn.thoilai.kit.identity.Roles.TRAINING_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.thoilai.contract.Page;
import vn.thoilai.contract.enrollment.ApprovalWithdrawal;
import vn.thoilai.contract.enrollment.AssessmentScore;
import vn.thoilai.contract.enrollment.LearnerDecisions;
import vn.thoilai.contract.enrollment.ParticipationResult;
import vn.thoilai.contract.enrollment.ResultsApi;
import vn.thoilai.contract.enrollment.ResultsApproval;
import vn.thoilai.contract.enrollment.ResultsSummary;
import vn.thoilai.contract.enrollment.TrainingClass;
import vn.thoilai.enrollment.class_.Classes;

class ResultsResource implements ResultsApi {

    @Inject
    Classes classes;

    @Inject
    Results results;

    @Inject
    Scores scores;

    @Inject
    DecidingAssessment deciding;

    @Inject
    ApprovingResults approving;

    @Inject
    WithdrawingApproval withdrawing;

    @Override
    @RolesAllowed({TRAINING_OFFICER, LECTURER, DIRECTOR, AUDITOR})
    public Page<ParticipationResult> listResults(UUID classId, String cursor, int limit) {
        classes.read(classId);
        return results.list(classId, cursor, limit);
    }

    @Override
    @RolesAllowed({TRAINING_OFFICER, LECTURER, DIRECTOR, LEARNER, AUDITOR})
    public Page<AssessmentScore> listScores(UUID classId, UUID enrollment, String cursor, int limit) {
        classes.read(classId);
        return scores.list(classId, enrollment, cursor, limit);
    }

    @Override
    @RolesAllowed({TRAINING_OFFICER, LECTURER, DIRECTOR, AUDITOR})
    public ResultsSummary readResultsSummary(UUID classId) {
        return results.summary(classes.read(classId));
    }

    @Override
    @RolesAllowed({TRAINING_OFFICER, DIRECTOR})
    public void decideAssessment(UUID classId, LearnerDecisions body) {
        deciding.decide(classId, body.decisions());
    }

    @Override
    @RolesAllowed(DIRECTOR)
    public TrainingClass withdrawApproval(UUID classId, String ifMatch, ApprovalWithdrawal body) {
        return withdrawing.withdraw(classId, ifMatch, body.reason());
    }

    @Override
    @RolesAllowed(DIRECTOR)
    public TrainingClass approveResults(UUID classId, String ifMatch, ResultsApproval body) {
        return approving.approve(classId, ifMatch, body.digest());
    }
}
