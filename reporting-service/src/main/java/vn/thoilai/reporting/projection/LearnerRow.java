package vn.thoilai.reporting.projection;

import java.util.UUID;
import vn.thoilai.contract.enrollment.LearnerEvent;
import vn.thoilai.contract.enrollment.Sex;

/** A row of {@code learner_fact}: what participations are broken down by, under the pseudonym. */
record LearnerRow(UUID id, int version, String centre, Sex sex, String block, String sendingUnit) implements Batch.Row {

    static LearnerRow of(LearnerEvent event) throws Unfit {
        EventData.require(event.person(), "person");
        EventData.requireCode(event.centre(), "centre");
        return new LearnerRow(
                event.person(), event.version(), event.centre(), event.sex(), event.block(), event.sendingUnit());
    }
}
