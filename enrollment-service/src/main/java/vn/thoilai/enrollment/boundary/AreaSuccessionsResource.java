package vn.thoilai.enrollment.boundary;

import static vn.thoilai.kit.identity.Roles.AUDITOR;
import static vn.thoilai.kit.identity.Roles.CITY_OFFICER;
import static vn.thoilai.kit.identity.Roles.CITY_SYSTEM;
import static vn.thoilai.kit.identity.Roles.DIRECTOR;
import static vn.thoilai.kit.identity.Roles.LEARNER;
import static vn.thoilai.kit.identity.Roles.LECTURER;
import static vn.thoilai.kit.identity.Roles.SENDING_UNIT;
import static vn.thoilai.kit.identity.Roles.SERVICE;
import static vn.thoilai.kit.identity.Roles.TRAINING_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import vn.thoilai.contract.enrollment.AreaSuccession;
import vn.thoilai.contract.enrollment.AreaSuccessionsApi;
import vn.thoilai.contract.enrollment.NewAreaSuccession;
import vn.thoilai.kit.idempotency.Idempotent;

class AreaSuccessionsResource implements AreaSuccessionsApi {

    @Inject
    Successions successions;

    @Inject
    KeepingBoundaries keeping;

    @Override
    @RolesAllowed(CITY_OFFICER)
    @ResponseStatus(201)
    @Idempotent
    public AreaSuccession registerSuccession(String idempotencyKey, NewAreaSuccession body) {
        return keeping.follow(body);
    }

    @Override
    @RolesAllowed({
        TRAINING_OFFICER,
        LECTURER,
        DIRECTOR,
        LEARNER,
        SENDING_UNIT,
        CITY_OFFICER,
        CITY_SYSTEM,
        AUDITOR,
        SERVICE
    })
    public AreaSuccession readSuccession(UUID succession) {
        return successions.read(succession);
    }

    @Override
    @RolesAllowed(CITY_OFFICER)
    public void removeSuccession(UUID succession, String ifMatch) {
        keeping.remove(succession, ifMatch);
    }
}
