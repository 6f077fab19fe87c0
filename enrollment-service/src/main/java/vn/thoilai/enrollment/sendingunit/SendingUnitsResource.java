package vn.thoilai.enrollment.sendingunit;

import static vn.thoilai.kit.identity.Roles.AUDITOR;
import static vn.thoilai.kit.identity.Roles.CITY_OFFICER;
import static vn.thoilai.kit.identity.Roles.CITY_SYSTEM;
import static vn.thoilai.kit.identity.Roles.DIRECTOR;
import static vn.thoilai.kit.identity.Roles.LECTURER;
import static vn.thoilai.kit.identity.Roles.SENDING_UNIT;
import static vn.thoilai.kit.identity.Roles.SERVICE;
import static vn.thoilai.kit.identity.Roles.TRAINING_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import vn.thoilai.contract.Page;
import vn.thoilai.contract.enrollment.NewSendingUnit;
import vn.thoilai.contract.enrollment.SendingUnit;
import vn.thoilai.contract.enrollment.SendingUnitUpdate;
import vn.thoilai.contract.enrollment.SendingUnitsApi;
import vn.thoilai.kit.idempotency.Idempotent;

class SendingUnitsResource implements SendingUnitsApi {

    @Inject
    SendingUnits units;

    @Inject
    KeepingSendingUnits keeping;

    @Override
    @RolesAllowed({TRAINING_OFFICER, LECTURER, DIRECTOR, SENDING_UNIT, CITY_OFFICER, CITY_SYSTEM, AUDITOR, SERVICE})
    public Page<SendingUnit> listSendingUnits(String centre, String code, String q, String cursor, int limit) {
        return units.list(centre, code, q, cursor, limit);
    }

    @Override
    @RolesAllowed(TRAINING_OFFICER)
    @ResponseStatus(201)
    @Idempotent
    public SendingUnit registerSendingUnit(String idempotencyKey, NewSendingUnit body) {
        return keeping.register(body);
    }

    @Override
    @RolesAllowed({TRAINING_OFFICER, LECTURER, DIRECTOR, SENDING_UNIT, CITY_OFFICER, CITY_SYSTEM, AUDITOR, SERVICE})
    public SendingUnit readSendingUnit(UUID sendingUnit) {
        return units.read(sendingUnit).orElseThrow(KeepingSendingUnits::notFound);
    }

    @Override
    @RolesAllowed(TRAINING_OFFICER)
    public SendingUnit updateSendingUnit(UUID sendingUnit, String ifMatch, SendingUnitUpdate body) {
        return keeping.update(sendingUnit, ifMatch, body);
    }
}
