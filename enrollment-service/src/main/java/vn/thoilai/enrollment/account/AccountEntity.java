package vn.thoilai.enrollment.account;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import vn.thoilai.contract.enrollment.Account;
import vn.thoilai.contract.enrollment.NewAccount;

/** Which learner or sending unit somebody who signs in is; the policies of the tables judge by it. */
@Entity(name = "Account")
@Table(name = "account")
class AccountEntity {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    UUID centreId;
    String subject;
    UUID learnerId;
    UUID sendingUnitId;

    @Version
    int version = 1;

    static AccountEntity link(UUID centre, UUID sendingUnit, NewAccount account) {
        AccountEntity entity = new AccountEntity();
        entity.centreId = centre;
        entity.subject = account.subject();
        entity.learnerId = account.learner();
        entity.sendingUnitId = sendingUnit;
        return entity;
    }

    Account toAccount(String centre, String sendingUnit) {
        return new Account(id, centre, subject, learnerId, sendingUnit, version);
    }
}
