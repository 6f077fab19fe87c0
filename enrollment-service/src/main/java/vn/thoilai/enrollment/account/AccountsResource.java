package vn.thoilai.enrollment.account;

import static vn.thoilai.kit.identity.Roles.AUDITOR;
import static vn.thoilai.kit.identity.Roles.DIRECTOR;
import static vn.thoilai.kit.identity.Roles.TRAINING_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import vn.thoilai.contract.Page;
import vn.thoilai.contract.enrollment.Account;
import vn.thoilai.contract.enrollment.AccountsApi;
import vn.thoilai.contract.enrollment.NewAccount;
import vn.thoilai.kit.idempotency.Idempotent;

class AccountsResource implements AccountsApi {

    @Inject
    Accounts accounts;

    @Inject
    LinkingAccount linking;

    @Override
    @RolesAllowed({TRAINING_OFFICER, DIRECTOR, AUDITOR})
    public Page<Account> listAccounts(String centre, String subject, String cursor, int limit) {
        return accounts.list(centre, subject, cursor, limit);
    }

    @Override
    @RolesAllowed({TRAINING_OFFICER, DIRECTOR})
    @ResponseStatus(201)
    @Idempotent
    public Account linkAccount(String idempotencyKey, NewAccount body) {
        return linking.link(body);
    }

    @Override
    @RolesAllowed({TRAINING_OFFICER, DIRECTOR, AUDITOR})
    public Account readAccount(UUID account) {
        return accounts.read(account).orElseThrow(LinkingAccount::notFound);
    }

    @Override
    @RolesAllowed({TRAINING_OFFICER, DIRECTOR})
    public void unlinkAccount(UUID account, String ifMatch) {
        linking.unlink(account, ifMatch);
    }
}
