package vn.thoilai.reporting.projection;

import java.util.List;
import java.util.UUID;
import vn.thoilai.contract.enrollment.CentreEvent;
import vn.thoilai.contract.enrollment.CentreVersion;

/** A row of {@code centre}. */
record CentreRow(
        UUID id,
        int version,
        String code,
        String nameVi,
        String nameEn,
        List<String> areaPath,
        List<CentreVersion> history)
        implements Batch.Row {

    static CentreRow of(CentreEvent event) throws Unfit {
        EventData.require(event.id(), "id");
        EventData.requireCode(event.code(), "code");
        EventData.require(event.nameVi(), "nameVi");
        EventData.require(event.areaPath(), "areaPath");
        if (event.history() != null) {
            for (CentreVersion version : event.history()) {
                EventData.require(version, "history");
                EventData.requireCode(version.area(), "history/area");
                EventData.require(version.validFrom(), "history/validFrom");
                EventData.requireDay(version.validFrom(), "history/validFrom");
                EventData.requireDay(version.validTo(), "history/validTo");
            }
        }
        return new CentreRow(
                event.id(),
                event.version(),
                event.code(),
                event.nameVi(),
                event.nameEn(),
                event.areaPath(),
                event.history());
    }
}
