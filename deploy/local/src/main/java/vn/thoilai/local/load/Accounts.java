package vn.thoilai.local.load;

import java.util.List;
import java.util.UUID;
import vn.thoilai.contract.enrollment.Account;
import vn.thoilai.contract.enrollment.ClassUpdate;
import vn.thoilai.contract.enrollment.Learner;
import vn.thoilai.contract.enrollment.NewAccount;
import vn.thoilai.contract.enrollment.SendingUnit;
import vn.thoilai.contract.enrollment.TrainingClass;
import vn.thoilai.local.issuer.Role;

/**
 * Gives the tokens of the roles that see only their own something to see: the learner is one of the synthetic learners, the
 * sending unit one of the units, and the lecturer teaches one class.
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
        teach(first(BASE + "classes" + OF_CENTRE + "&delivery=OWN", TrainingClass.class));
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

    private void teach(TrainingClass found) {
        if (!found.lecturers().isEmpty()) {
            return;
        }
        ClassUpdate taught = new ClassUpdate(
                found.nameVi(),
                found.delivery(),
                found.countsTowardTarget(),
                found.mode(),
                found.cohort(),
                found.planYear(),
                found.partner(),
                found.startDate(),
                found.endDate(),
                found.sessionsHeld(),
                found.capacity(),
                found.rosterKept(),
                found.declared(),
                List.of(Role.LECTURER.wire()));
        api.put(Role.TRAINING_OFFICER, BASE + "classes/" + found.id(), found.version(), taught, TrainingClass.class);
    }
}
