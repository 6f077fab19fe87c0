package vn.thoilai.reporting.projection;

import java.time.LocalDate;
import java.util.UUID;
import vn.thoilai.contract.enrollment.CertificateEvent;
import vn.thoilai.contract.enrollment.CertificateState;

/** A row of {@code certificate_fact}. */
record CertificateRow(
        UUID id,
        int version,
        String centre,
        UUID classId,
        String person,
        CertificateState state,
        int year,
        LocalDate issuedOn)
        implements Batch.Row {

    static CertificateRow of(CertificateEvent event) throws Unfit {
        EventData.require(event.id(), "id");
        EventData.requireCode(event.centre(), "centre");
        EventData.requireCode(event.person(), "person");
        EventData.require(event.state(), "state");
        EventData.require(event.issuedOn(), "issuedOn");
        EventData.requireDay(event.issuedOn(), "issuedOn");
        return new CertificateRow(
                event.id(),
                event.version(),
                event.centre(),
                event.classId(),
                event.person(),
                event.state(),
                event.year(),
                event.issuedOn());
    }
}
