package vn.thoilai.reporting.projection;

import java.time.LocalDate;
import java.util.UUID;
import vn.thoilai.contract.enrollment.AreaEvent;
import vn.thoilai.contract.enrollment.AreaLevel;

/** A row of {@code area}. */
record AreaRow(
        UUID id,
        int version,
        String code,
        String nameVi,
        AreaLevel level,
        String parentCode,
        LocalDate validFrom,
        LocalDate validTo)
        implements Batch.Row {

    static AreaRow of(AreaEvent event) throws Unfit {
        EventData.require(event.id(), "id");
        EventData.requireCode(event.code(), "code");
        EventData.require(event.nameVi(), "nameVi");
        EventData.require(event.level(), "level");
        EventData.require(event.validFrom(), "validFrom");
        EventData.requireDay(event.validFrom(), "validFrom");
        EventData.requireDay(event.validTo(), "validTo");
        return new AreaRow(
                event.id(),
                event.version(),
                event.code(),
                event.nameVi(),
                event.level(),
                event.parent(),
                event.validFrom(),
                event.validTo());
    }
}
