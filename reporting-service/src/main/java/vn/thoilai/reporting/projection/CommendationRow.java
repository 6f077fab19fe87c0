package vn.thoilai.reporting.projection;

import java.time.LocalDate;
import java.util.UUID;
import vn.thoilai.contract.enrollment.CommendationEvent;

/** A row of {@code commendation_fact}. */
record CommendationRow(UUID id, int version, String centre, UUID classId, UUID person, LocalDate decidedOn)
        implements Batch.Row {

    static CommendationRow of(CommendationEvent event) throws Unfit {
        EventData.require(event.id(), "id");
        EventData.requireCode(event.centre(), "centre");
        EventData.require(event.person(), "person");
        EventData.require(event.decidedOn(), "decidedOn");
        EventData.requireDay(event.decidedOn(), "decidedOn");
        return new CommendationRow(
                event.id(), event.version(), event.centre(), event.classId(), event.person(), event.decidedOn());
    }
}
