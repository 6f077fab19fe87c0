package vn.thoilai.reporting.report;

import static vn.thoilai.kit.identity.Roles.AUDITOR;
import static vn.thoilai.kit.identity.Roles.CITY_OFFICER;
import static vn.thoilai.kit.identity.Roles.DIRECTOR;
import static vn.thoilai.kit.identity.Roles.TRAINING_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.thoilai.contract.Page;
import vn.thoilai.contract.reporting.Indicator;
import vn.thoilai.contract.reporting.ReportDifferences;
import vn.thoilai.contract.reporting.ReportDifferencesApi;
import vn.thoilai.contract.reporting.RowDifference;

/** What makes two reports differ over HTTP. */
class ReportDifferencesResource implements ReportDifferencesApi {

    @Inject
    Comparing comparing;

    @Override
    @RolesAllowed({TRAINING_OFFICER, DIRECTOR, CITY_OFFICER, AUDITOR})
    public ReportDifferences readReportDifferences(UUID report, String with) {
        return comparing.figures(report, with);
    }

    @Override
    @RolesAllowed({TRAINING_OFFICER, DIRECTOR, CITY_OFFICER, AUDITOR})
    public Page<RowDifference> listDifferentRows(
            UUID report, String with, Indicator indicator, String line, String cursor, int limit) {
        return comparing.rows(report, with, indicator, line, cursor, limit);
    }
}
