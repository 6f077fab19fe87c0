package vn.thoilai.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.thoilai.contract.reporting.Report;
import vn.thoilai.kit.http.Preconditions;

/** The city's decision about what was submitted to it. The version it is made for stands for the bytes of one document. */
@ApplicationScoped
class DecidingReport {

    @Inject
    Reports reports;

    @Inject
    Describing describing;

    @Transactional
    Report approve(UUID id, String ifMatch) {
        ReportEntity report = reports.lock(id);
        Preconditions.require(ifMatch, report.version);
        report.approve();
        reports.flush();
        return describing.of(report);
    }

    @Transactional
    Report handBack(UUID id, String ifMatch, String reason) {
        ReportEntity report = reports.lock(id);
        Preconditions.require(ifMatch, report.version);
        report.handBack(reason);
        reports.flush();
        return describing.of(report);
    }
}
