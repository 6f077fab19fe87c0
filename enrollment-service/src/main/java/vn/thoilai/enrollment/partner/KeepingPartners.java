package vn.thoilai.enrollment.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.thoilai.contract.enrollment.Identifier;
import vn.thoilai.contract.enrollment.NewPartner;
import vn.thoilai.contract.enrollment.Partner;
import vn.thoilai.contract.enrollment.PartnerUpdate;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.enrollment.feed.Changes;
import vn.thoilai.enrollment.store.Identifiers;
import vn.thoilai.enrollment.store.NaturalKeys;
import vn.thoilai.kit.http.Preconditions;
import vn.thoilai.kit.problem.Texts;

/** Registers partners and changes their particulars. */
@ApplicationScoped
class KeepingPartners {

    @Inject
    Partners partners;

    @Inject
    Changes changes;

    @Transactional
    Partner register(NewPartner body) {
        PartnerEntity partner = PartnerEntity.register(body);
        partners.persist(partner);
        NaturalKeys.flush(partners.getEntityManager());
        List<Identifier> identifiers = Identifiers.given(body.identifiers());
        keep(partner.id, identifiers);
        return partner.toPartner(identifiers);
    }

    @Transactional
    Partner update(String code, String ifMatch, PartnerUpdate body) {
        PartnerEntity partner = partners.lock(code).orElseThrow(() -> notFound(code));
        Preconditions.require(ifMatch, partner.version);
        partners.change(partner.id, body);
        keep(partner.id, Identifiers.given(body.identifiers()));
        return partners.read(code).orElseThrow(() -> notFound(code));
    }

    private void keep(UUID partner, List<Identifier> identifiers) {
        Partners.IDENTIFIERS.replace(partners.getEntityManager(), partner, identifiers);
        changes.announce("partner", partner);
    }

    static ProblemException notFound(String code) {
        return ProblemException.notFound(Texts.of("detail.unknown-partner", code));
    }
}
