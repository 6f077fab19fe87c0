package vn.thoilai.reporting.projection;

import java.util.List;
import java.util.UUID;
import vn.thoilai.contract.enrollment.CentreEvent;

/** A row of {@code centre}. */
record CentreRow(UUID id, int version, String code, String nameVi, String nameEn, List<String> areaPath)
        implements Batch.Row {

    static CentreRow of(CentreEvent event) throws Unfit {
        EventData.require(event.id(), "id");
        EventData.requireCode(event.code(), "code");
        EventData.require(event.nameVi(), "nameVi");
        EventData.require(event.areaPath(), "areaPath");
        return new CentreRow(
                event.id(), event.version(), event.code(), event.nameVi(), event.nameEn(), event.areaPath());
    }
}
