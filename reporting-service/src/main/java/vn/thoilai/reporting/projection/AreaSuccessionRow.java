package vn.thoilai.reporting.projection;

import java.util.UUID;
import vn.thoilai.contract.enrollment.AreaSuccessionEvent;

/** A row of {@code area_succession}. Since when, the days of its areas say. */
record AreaSuccessionRow(UUID id, int version, UUID predecessorId, UUID successorId) implements Batch.Row {

    static AreaSuccessionRow of(AreaSuccessionEvent event) throws Unfit {
        EventData.require(event.id(), "id");
        EventData.require(event.predecessorId(), "predecessorId");
        EventData.require(event.successorId(), "successorId");
        return new AreaSuccessionRow(event.id(), event.version(), event.predecessorId(), event.successorId());
    }
}
