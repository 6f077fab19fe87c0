package vn.thoilai.reporting.projection;

import java.time.LocalDate;
import java.util.UUID;
import vn.thoilai.contract.enrollment.ServiceAreaEvent;

/** A row of {@code service_area}. */
record ServiceAreaRow(UUID id, int version, String centre, UUID areaId, LocalDate validFrom, LocalDate validTo)
        implements Batch.Row {

    static ServiceAreaRow of(ServiceAreaEvent event) throws Unfit {
        EventData.require(event.id(), "id");
        EventData.requireCode(event.centre(), "centre");
        EventData.require(event.areaId(), "areaId");
        EventData.require(event.validFrom(), "validFrom");
        EventData.requireDay(event.validFrom(), "validFrom");
        EventData.requireDay(event.validTo(), "validTo");
        return new ServiceAreaRow(
                event.id(), event.version(), event.centre(), event.areaId(), event.validFrom(), event.validTo());
    }
}
