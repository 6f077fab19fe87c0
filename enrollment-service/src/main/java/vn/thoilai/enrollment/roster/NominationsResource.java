package vn.thoilai.enrollment.roster;

import static vn.thoilai.kit.identity.Roles.SENDING_UNIT;
import static vn.thoilai.kit.identity.Roles.TRAINING_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.thoilai.contract.enrollment.NominationAnswer;
import vn.thoilai.contract.enrollment.NominationList;
import vn.thoilai.contract.enrollment.NominationsApi;
import vn.thoilai.kit.idempotency.Idempotent;

class NominationsResource implements NominationsApi {

    @Inject
    NominatingList nominating;

    @Override
    @RolesAllowed({TRAINING_OFFICER, SENDING_UNIT})
    @Idempotent
    public NominationAnswer nominateList(
            UUID classId, boolean validateOnly, String idempotencyKey, NominationList body) {
        return nominating.nominate(classId, body.nominations(), validateOnly);
    }
}
