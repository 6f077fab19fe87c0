package vn.thoilai.enrollment.assessment;

import static vn.thoilai.kit.identity.Roles.AUDITOR;
import static vn.thoilai.kit.identity.Roles.DIRECTOR;
import static vn.thoilai.kit.identity.Roles.TRAINING_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.thoilai.contract.Page;
import vn.thoilai.contract.enrollment.CentreCorrectionsApi;
import vn.thoilai.contract.enrollment.CorrectionState;
import vn.thoilai.contract.enrollment.ScoreCorrection;

class CentreCorrectionsResource implements CentreCorrectionsApi {

    @Inject
    ScoreCorrections corrections;

    @Override
    @RolesAllowed({TRAINING_OFFICER, DIRECTOR, AUDITOR})
    public Page<ScoreCorrection> listScoreCorrections(
            String centre, UUID classId, CorrectionState state, String cursor, int limit) {
        return corrections.list(centre, classId, state, cursor, limit);
    }
}
