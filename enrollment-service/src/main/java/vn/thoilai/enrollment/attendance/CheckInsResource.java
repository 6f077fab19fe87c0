package vn.thoilai.enrollment.attendance;

import static vn.thoilai.kit.identity.Roles.LEARNER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import vn.thoilai.contract.enrollment.CheckIn;
import vn.thoilai.contract.enrollment.CheckInsApi;
import vn.thoilai.contract.enrollment.NewCheckIn;

class CheckInsResource implements CheckInsApi {

    @Inject
    CheckingIn checkingIn;

    @Override
    @RolesAllowed(LEARNER)
    public CheckIn checkIn(NewCheckIn body) {
        return checkingIn.checkIn(body);
    }
}
