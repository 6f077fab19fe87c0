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
import org.jboss.resteasy.reactive.ResponseStatus;
import vn.thoilai.contract.Page;
import vn.thoilai.contract.reporting.NewReport;
import vn.thoilai.contract.reporting.PeriodKind;
import vn.thoilai.contract.reporting.Report;
import vn.thoilai.contract.reporting.ReportKind;
import vn.thoilai.contract.reporting.ReportState;
import vn.thoilai.contract.reporting.ReportTransition;
import vn.thoilai.contract.reporting.ReportUpdate;
import vn.thoilai.contract.reporting.ReportsApi;
import vn.thoilai.contract.reporting.YearReport;
import vn.thoilai.kit.idempotency.Idempotent;

/** Reports over HTTP. */
class ReportsResource implements ReportsApi {

    @Inject
    ReadingReports reading;

    @Inject
    DraftingReport drafting;

    @Inject
    MovingReport moving;

    @Inject
    ReportFigures figures;

    @Override
    @RolesAllowed({TRAINING_OFFICER, LECTURER, DIRECTOR, CITY_OFFICER, CITY_SYSTEM, AUDITOR, SERVICE})
    public Page<Report> listReports(
            String centre,
            Integer year,
            ReportKind kind,
            PeriodKind period,
            ReportState state,
            String cursor,
            int limit) {
        return reading.list(new Reports.Filter(centre, year, kind, period, state), cursor, limit);
    }

    @Override
    @RolesAllowed({TRAINING_OFFICER, DIRECTOR})
    @Idempotent
    @ResponseStatus(201)
    public Report createReport(String idempotencyKey, NewReport body) {
        return drafting.draft(body);
    }

    @Override
    @RolesAllowed({TRAINING_OFFICER, LECTURER, DIRECTOR, CITY_OFFICER, CITY_SYSTEM, AUDITOR, SERVICE})
    public Report readReport(UUID report) {
        return reading.read(report);
    }

    @Override
    @RolesAllowed({TRAINING_OFFICER, DIRECTOR})
    public Report updateReport(UUID report, String ifMatch, ReportUpdate body) {
        return drafting.rewrite(report, ifMatch, body);
    }

    @Override
    @RolesAllowed({DIRECTOR, CITY_OFFICER})
    public Report moveReport(UUID report, String ifMatch, ReportTransition body) {
        return moving.move(report, ifMatch, body);
    }

    @Override
    @RolesAllowed({TRAINING_OFFICER, LECTURER, DIRECTOR, CITY_OFFICER, CITY_SYSTEM, AUDITOR, SERVICE})
    public YearReport readReportFigures(UUID report) {
        return figures.read(report);
    }
}
