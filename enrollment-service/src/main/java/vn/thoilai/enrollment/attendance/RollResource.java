package vn.thoilai.enrollment.attendance;

import static vn.thoilai.kit.identity.Roles.AUDITOR;
import static vn.thoilai.kit.identity.Roles.DIRECTOR;
import static vn.thoilai.kit.identity.Roles.LECTURER;
import static vn.thoilai.kit.identity.Roles.TRAINING_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.thoilai.contract.enrollment.Roll;
import vn.thoilai.contract.enrollment.RollApi;
import vn.thoilai.contract.enrollment.RollUpdate;

/** Persons: staff of the centre alone reads them, a lecturer those of his classes. */
class RollResource implements RollApi {

    @Inject
    TakingRoll taking;

    @Override
    @RolesAllowed({TRAINING_OFFICER, LECTURER, DIRECTOR, AUDITOR})
    public Roll readRoll(UUID classId, UUID session) {
        return taking.read(classId, session);
    }

    @Override
    @RolesAllowed({TRAINING_OFFICER, LECTURER})
    public Roll takeRoll(UUID classId, UUID session, String ifMatch, RollUpdate body) {
        return taking.take(classId, session, ifMatch, body);
    }
}
