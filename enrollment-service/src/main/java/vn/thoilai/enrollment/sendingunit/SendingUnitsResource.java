package vn.thoilai.enrollment.sendingunit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import vn.thoilai.contract.Page;
import vn.thoilai.contract.enrollment.NewSendingUnit;
import vn.thoilai.contract.enrollment.SendingUnit;
import vn.thoilai.contract.enrollment.SendingUnitsApi;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.enrollment.centre.CentreScope;
import vn.thoilai.enrollment.store.NaturalKeys;
import vn.thoilai.kit.idempotency.Idempotent;
import vn.thoilai.kit.identity.Roles;
import vn.thoilai.kit.problem.Texts;

@RolesAllowed({
    Roles.TRAINING_OFFICER,
    Roles.DIRECTOR,
    Roles.LECTURER,
    Roles.AUDITOR,
    Roles.CITY_OFFICER,
    Roles.CITY_SYSTEM,
    Roles.SERVICE
})
class SendingUnitsResource implements SendingUnitsApi {

    @Inject
    SendingUnits units;

    @Inject
    CentreScope scope;

    @Override
    public Page<SendingUnit> listSendingUnits(String centre, String code, String cursor, int limit) {
        return units.list(centre, code, cursor, limit);
    }

    @Override
    @RolesAllowed(Roles.TRAINING_OFFICER)
    @ResponseStatus(201)
    @Idempotent
    public SendingUnit registerSendingUnit(String idempotencyKey, NewSendingUnit body) {
        UUID centre = scope.require(body.centre(), "/centre");
        SendingUnitEntity unit = SendingUnitEntity.register(centre, body);
        units.persist(unit);
        NaturalKeys.flush(units.getEntityManager());
        return unit.toSendingUnit(body.centre());
    }

    @Override
    public SendingUnit readSendingUnit(UUID sendingUnit) {
        return units.read(sendingUnit)
                .orElseThrow(() -> ProblemException.notFound(Texts.of("detail.no-such-sending-unit")));
    }
}
