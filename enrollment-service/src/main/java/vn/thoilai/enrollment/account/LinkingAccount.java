package vn.thoilai.enrollment.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.thoilai.contract.enrollment.Account;
import vn.thoilai.contract.enrollment.NewAccount;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.enrollment.centre.Centres;
import vn.thoilai.enrollment.learner.Learners;
import vn.thoilai.enrollment.sendingunit.SendingUnits;
import vn.thoilai.enrollment.store.NaturalKeys;
import vn.thoilai.kit.http.Preconditions;
import vn.thoilai.kit.problem.Texts;

/** Links whoever signs in to a learner or a sending unit of a centre, and unlinks again. */
@ApplicationScoped
class LinkingAccount {

    @Inject
    Accounts accounts;

    @Inject
    Centres centres;

    @Inject
    Learners learners;

    @Inject
    SendingUnits units;

    @Transactional
    Account link(NewAccount body) {
        if ((body.learner() == null) == (body.sendingUnit() == null)) {
            throw ProblemException.invalid("/learner", "one-of-two", Texts.of("rule.learner-or-unit"));
        }
        UUID centre = centres.require(body.centre(), "/centre");
        if (body.learner() != null) {
            learners.require(centre, body.learner(), "/learner");
        }
        UUID unit = body.sendingUnit() == null ? null : units.require(centre, body.sendingUnit(), "/sendingUnit");
        AccountEntity account = AccountEntity.link(centre, unit, body);
        accounts.persist(account);
        NaturalKeys.flush(accounts.getEntityManager());
        return account.toAccount(body.centre(), body.sendingUnit());
    }

    @Transactional
    void unlink(UUID id, String ifMatch) {
        AccountEntity account = accounts.lock(id).orElseThrow(LinkingAccount::notFound);
        Preconditions.require(ifMatch, account.version);
        accounts.delete(account);
    }

    static ProblemException notFound() {
        return ProblemException.notFound(Texts.of("detail.no-such-account"));
    }
}
