package vn.thoilai.local.load;

import java.util.UUID;
import vn.thoilai.contract.enrollment.Account;
import vn.thoilai.contract.enrollment.Learner;
import vn.thoilai.contract.enrollment.NewAccount;
import vn.thoilai.contract.enrollment.SendingUnit;
import vn.thoilai.local.issuer.Role;

/**
 * Gives the tokens of the roles that see only their own something to see: the learner is one of the synthetic learners, the
 * sending unit one of the units. Which class the lecturer teaches, the register says.
 */
final class Accounts {

    private static final String BASE = "/enrollment/v1/";
    private static final String OF_CENTRE = "?limit=1&centre=" + YearLoader.CENTRE;

    private final Api api;

    Accounts(Api api) {
        this.api = api;
    }

    void link() {
        link(Role.LEARNER, first(BASE + "learners" + OF_CENTRE, Learner.class).id(), null);
        link(
                Role.SENDING_UNIT,
                null,
                first(BASE + "sending-units" + OF_CENTRE, SendingUnit.class).code());
    }

    private <T> T first(String path, Class<T> type) {
        return api.list(Role.TRAINING_OFFICER, path, type).get(0);
    }

    private void link(Role role, UUID learner, String unit) {
        String path = BASE + "accounts";
        if (api.list(Role.TRAINING_OFFICER, path + OF_CENTRE + "&subject=" + role.wire(), Account.class)
                .isEmpty()) {
            NewAccount account = new NewAccount(YearLoader.CENTRE, role.wire(), learner, unit);
            api.post(Role.TRAINING_OFFICER, path, account, Account.class);
        }
    }
}
