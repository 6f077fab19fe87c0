package vn.thoilai.reporting.projection;

import java.util.UUID;
import vn.thoilai.contract.enrollment.SendingUnitEvent;

/** A row of {@code sending_unit}. */
record SendingUnitRow(UUID id, int version, String centre, String code, String nameVi) implements Batch.Row {

    static SendingUnitRow of(SendingUnitEvent event) throws Unfit {
        EventData.require(event.id(), "id");
        EventData.requireCode(event.centre(), "centre");
        EventData.requireCode(event.code(), "code");
        EventData.require(event.nameVi(), "nameVi");
        return new SendingUnitRow(event.id(), event.version(), event.centre(), event.code(), event.nameVi());
    }
}
