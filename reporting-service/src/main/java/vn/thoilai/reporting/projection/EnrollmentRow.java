package vn.thoilai.reporting.projection;

import java.util.UUID;
import vn.thoilai.contract.enrollment.EnrollmentEvent;
import vn.thoilai.contract.enrollment.EnrollmentState;
import vn.thoilai.contract.enrollment.Grade;

/** A row of {@code enrollment_fact}. */
record EnrollmentRow(
        UUID id,
        int version,
        String centre,
        UUID classId,
        String person,
        EnrollmentState state,
        Integer sessionsAttended,
        Grade grade)
        implements Batch.Row {

    static EnrollmentRow of(EnrollmentEvent event) throws Unfit {
        EventData.require(event.id(), "id");
        EventData.requireCode(event.centre(), "centre");
        EventData.require(event.classId(), "classId");
        EventData.requireCode(event.person(), "person");
        EventData.require(event.state(), "state");
        EventData.requireCount(event.sessionsAttended(), "sessionsAttended");
        return new EnrollmentRow(
                event.id(),
                event.version(),
                event.centre(),
                event.classId(),
                event.person(),
                event.state(),
                event.sessionsAttended(),
                event.grade());
    }
}
