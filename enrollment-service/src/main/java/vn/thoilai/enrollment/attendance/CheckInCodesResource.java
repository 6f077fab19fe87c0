package vn.thoilai.enrollment.attendance;

import static vn.thoilai.kit.identity.Roles.LECTURER;
import static vn.thoilai.kit.identity.Roles.TRAINING_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.thoilai.contract.enrollment.CheckInCode;
import vn.thoilai.contract.enrollment.CheckInCodesApi;

class CheckInCodesResource implements CheckInCodesApi {

    @Inject
    MakingCheckInCode making;

    @Override
    @RolesAllowed({TRAINING_OFFICER, LECTURER})
    public CheckInCode makeCheckInCode(UUID classId, UUID session) {
        return making.make(classId, session);
    }
}
