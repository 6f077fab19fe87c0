package vn.thoilai.reporting.year;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import vn.thoilai.contract.reporting.Reconciliation;
import vn.thoilai.contract.reporting.YearReport;
import vn.thoilai.contract.reporting.YearReportsApi;
import vn.thoilai.kit.identity.Roles;

/** A centre's year over HTTP. */
@RolesAllowed({
    Roles.TRAINING_OFFICER,
    Roles.LECTURER,
    Roles.DIRECTOR,
    Roles.CITY_OFFICER,
    Roles.CITY_SYSTEM,
    Roles.AUDITOR,
    Roles.SERVICE
})
class YearReportsResource implements YearReportsApi {

    @Inject
    YearReports reports;

    @Override
    public YearReport readYearReport(String centre, int year) {
        return reports.report(centre, year);
    }

    @Override
    public Reconciliation readReconciliation(String centre, int year, String source) {
        return reports.reconciliation(centre, year, source);
    }
}
