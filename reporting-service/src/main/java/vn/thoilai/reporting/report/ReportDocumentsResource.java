package vn.thoilai.reporting.report;

import static vn.thoilai.kit.identity.Roles.AUDITOR;
import static vn.thoilai.kit.identity.Roles.CITY_OFFICER;
import static vn.thoilai.kit.identity.Roles.CITY_SYSTEM;
import static vn.thoilai.kit.identity.Roles.DIRECTOR;
import static vn.thoilai.kit.identity.Roles.LECTURER;
import static vn.thoilai.kit.identity.Roles.SERVICE;
import static vn.thoilai.kit.identity.Roles.TRAINING_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.thoilai.contract.reporting.ReportDocument;
import vn.thoilai.contract.reporting.ReportDocumentsApi;

/** What is frozen of reports over HTTP. */
class ReportDocumentsResource implements ReportDocumentsApi {

    @Inject
    ReadingReports reading;

    @Override
    @RolesAllowed({TRAINING_OFFICER, LECTURER, DIRECTOR, CITY_OFFICER, CITY_SYSTEM, AUDITOR, SERVICE})
    public ReportDocument readReportDocument(UUID report) {
        return reading.document(report);
    }

    @Override
    @RolesAllowed({TRAINING_OFFICER, LECTURER, DIRECTOR, CITY_OFFICER, CITY_SYSTEM, AUDITOR, SERVICE})
    public String readReportSignature(UUID report) {
        return reading.signature(report);
    }
}
