package vn.thoilai.enrollment.assessment;

import static vn.thoilai.kit.identity.Roles.AUDITOR;
import static vn.thoilai.kit.identity.Roles.DIRECTOR;
import static vn.thoilai.kit.identity.Roles.LEARNER;
import static vn.thoilai.kit.identity.Roles.LECTURER;
import static vn.thoilai.kit.identity.Roles.TRAINING_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import vn.thoilai.contract.Page;
import vn.thoilai.contract.enrollment.CorrectionDecision;
import vn.thoilai.contract.enrollment.NewScoreCorrection;
import vn.thoilai.contract.enrollment.ScoreCorrection;
import vn.thoilai.contract.enrollment.ScoreCorrectionsApi;
import vn.thoilai.kit.idempotency.Idempotent;

class ScoreCorrectionsResource implements ScoreCorrectionsApi {

    @Inject
    Results results;

    @Inject
    ScoreCorrections corrections;

    @Inject
    ProposingCorrection proposing;

    @Inject
    DecidingCorrection deciding;

    @Override
    @RolesAllowed({TRAINING_OFFICER, LECTURER, DIRECTOR, LEARNER, AUDITOR})
    public Page<ScoreCorrection> listCorrections(UUID classId, UUID enrollment, String cursor, int limit) {
        results.require(classId, enrollment);
        return corrections.list(classId, enrollment, cursor, limit);
    }

    @Override
    @RolesAllowed(TRAINING_OFFICER)
    @ResponseStatus(201)
    @Idempotent
    public ScoreCorrection proposeCorrection(
            UUID classId, UUID enrollment, String idempotencyKey, NewScoreCorrection body) {
        return proposing.propose(classId, enrollment, body);
    }

    @Override
    @RolesAllowed({TRAINING_OFFICER, LECTURER, DIRECTOR, LEARNER, AUDITOR})
    public ScoreCorrection readCorrection(UUID classId, UUID enrollment, UUID correction) {
        return corrections.read(classId, enrollment, correction);
    }

    @Override
    @RolesAllowed(DIRECTOR)
    public ScoreCorrection decideCorrection(
            UUID classId, UUID enrollment, UUID correction, String ifMatch, CorrectionDecision body) {
        return deciding.decide(classId, enrollment, correction, ifMatch, body);
    }
}
