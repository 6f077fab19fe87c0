package vn.thoilai.enrollment.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.util.Optional;
import java.util.UUID;
import vn.thoilai.contract.Page;
import vn.thoilai.contract.enrollment.Account;
import vn.thoilai.enrollment.store.Listing;
import vn.thoilai.enrollment.store.Rows;

/** Accounts of those who sign in as a learner or a sending unit. */
@ApplicationScoped
class Accounts implements PanacheRepositoryBase<AccountEntity, UUID> {

    private static final String SELECT = """
            SELECT a.*, c.code AS centre, u.code AS sending_unit
            FROM account a JOIN centre c ON c.id = a.centre_id LEFT JOIN sending_unit u ON u.id = a.sending_unit_id""";

    Page<Account> list(String centre, String subject, String cursor, int limit) {
        return new Listing<>(SELECT, Accounts::toAccount)
                .only("c.code = :centre", "centre", centre)
                .only("a.subject = :subject", "subject", subject)
                .by("c.code", Account::centre)
                .by("a.subject", Account::subject)
                .page(getEntityManager(), cursor, limit);
    }

    Optional<Account> read(UUID id) {
        return Rows.first(getEntityManager()
                        .createNativeQuery(SELECT + " WHERE a.id = :id", Tuple.class)
                        .setParameter("id", id))
                .map(Accounts::toAccount);
    }

    /** The account, locked for a change. */
    Optional<AccountEntity> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private static Account toAccount(Tuple row) {
        return new Account(
                row.get("id", UUID.class),
                row.get("centre", String.class),
                row.get("subject", String.class),
                row.get("learner_id", UUID.class),
                row.get("sending_unit", String.class),
                row.get("version", Integer.class));
    }
}
