package vn.thoilai.enrollment.sendingunit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.thoilai.contract.enrollment.Identifier;
import vn.thoilai.contract.enrollment.NewSendingUnit;
import vn.thoilai.contract.enrollment.SendingUnit;
import vn.thoilai.contract.enrollment.SendingUnitUpdate;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.enrollment.centre.Centres;
import vn.thoilai.enrollment.feed.Changes;
import vn.thoilai.enrollment.store.Identifiers;
import vn.thoilai.enrollment.store.NaturalKeys;
import vn.thoilai.kit.http.Preconditions;
import vn.thoilai.kit.problem.Texts;

/** Registers sending units and changes their particulars. */
@ApplicationScoped
class KeepingSendingUnits {

    @Inject
    SendingUnits units;

    @Inject
    Centres centres;

    @Inject
    Changes changes;

    @Transactional
    SendingUnit register(NewSendingUnit body) {
        SendingUnitEntity unit = SendingUnitEntity.register(centres.require(body.centre(), "/centre"), body);
        units.persist(unit);
        NaturalKeys.flush(units.getEntityManager());
        List<Identifier> identifiers = Identifiers.given(body.identifiers());
        keep(unit.id, identifiers);
        return unit.toSendingUnit(body.centre(), identifiers);
    }

    @Transactional
    SendingUnit update(UUID id, String ifMatch, SendingUnitUpdate body) {
        SendingUnitEntity unit = units.lock(id).orElseThrow(KeepingSendingUnits::notFound);
        Preconditions.require(ifMatch, unit.version);
        units.change(id, body);
        keep(id, Identifiers.given(body.identifiers()));
        return units.read(id).orElseThrow(KeepingSendingUnits::notFound);
    }

    private void keep(UUID unit, List<Identifier> identifiers) {
        SendingUnits.IDENTIFIERS.replace(units.getEntityManager(), unit, identifiers);
        changes.announce("sendingUnit", unit);
    }

    static ProblemException notFound() {
        return ProblemException.notFound(Texts.of("detail.no-such-sending-unit"));
    }
}
