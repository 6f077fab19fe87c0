package vn.thoilai.reporting.year;

import static vn.thoilai.kit.identity.Roles.AUDITOR;
import static vn.thoilai.kit.identity.Roles.CITY_OFFICER;
import static vn.thoilai.kit.identity.Roles.CITY_SYSTEM;
import static vn.thoilai.kit.identity.Roles.DIRECTOR;
import static vn.thoilai.kit.identity.Roles.LECTURER;
import static vn.thoilai.kit.identity.Roles.SERVICE;
import static vn.thoilai.kit.identity.Roles.TRAINING_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import vn.thoilai.contract.reporting.Reconciliation;
import vn.thoilai.contract.reporting.YearReport;
import vn.thoilai.contract.reporting.YearReportsApi;

/** A centre's year over HTTP. */
class YearReportsResource implements YearReportsApi {

    @Inject
    YearReports reports;

    @Override
    @RolesAllowed({TRAINING_OFFICER, LECTURER, DIRECTOR, CITY_OFFICER, CITY_SYSTEM, AUDITOR, SERVICE})
    public YearReport readYearReport(String centre, int year) {
        return reports.report(centre, year);
    }

    @Override
    @RolesAllowed({TRAINING_OFFICER, LECTURER, DIRECTOR, CITY_OFFICER, CITY_SYSTEM, AUDITOR, SERVICE})
    public Reconciliation readReconciliation(String centre, int year, String source) {
        return reports.reconciliation(centre, year, source);
    }
}
