package vn.thoilai.enrollment.roster;

import static vn.thoilai.kit.identity.Roles.DIRECTOR;
import static vn.thoilai.kit.identity.Roles.TRAINING_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.thoilai.contract.enrollment.Summons;
import vn.thoilai.contract.enrollment.SummonsApi;

class SummonsResource implements SummonsApi {

    @Inject
    Summoning summoning;

    @Override
    @RolesAllowed({TRAINING_OFFICER, DIRECTOR})
    public Summons summonAccepted(UUID classId) {
        return summoning.summon(classId);
    }
}
