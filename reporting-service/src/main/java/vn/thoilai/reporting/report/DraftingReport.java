package vn.thoilai.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.contract.reporting.NewReport;
import vn.thoilai.contract.reporting.PeriodKind;
import vn.thoilai.contract.reporting.Report;
import vn.thoilai.contract.reporting.ReportKind;
import vn.thoilai.contract.reporting.ReportPeriod;
import vn.thoilai.contract.reporting.ReportSubjectKind;
import vn.thoilai.contract.reporting.ReportUpdate;
import vn.thoilai.kit.http.Preconditions;
import vn.thoilai.kit.problem.Texts;
import vn.thoilai.reporting.centre.Centres;

/** Writes what a report says, until it is submitted. */
@ApplicationScoped
class DraftingReport {

    @Inject
    Reports reports;

    @Inject
    Centres centres;

    @Inject
    Describing describing;

    @Transactional
    Report draft(NewReport body) {
        if (centres.find(body.centre()).isEmpty()) {
            throw ProblemException.unknownReference("/centre", Texts.of("published.unknown-centre", body.centre()));
        }
        ReportPeriod period = Periods.of(body.period(), body.year(), body.from(), body.to());
        ReportEntity report = new ReportEntity();
        report.centre = body.centre();
        report.subjectKind = body.subjectKind() == null ? ReportSubjectKind.CENTRE : body.subjectKind();
        report.year = body.year();
        report.kind = body.period() == PeriodKind.YEAR ? ReportKind.ANNUAL : ReportKind.INTERIM;
        report.period = period.kind();
        report.periodFrom = period.from();
        report.periodTo = period.to();
        report.write(body.cutOff(), body.texts());
        reports.persistAndFlush(report);
        return describing.of(report);
    }

    @Transactional
    Report rewrite(UUID id, String ifMatch, ReportUpdate body) {
        ReportEntity report = reports.lock(id);
        Preconditions.require(ifMatch, report.version);
        report.write(body.cutOff(), body.texts());
        reports.flush();
        return describing.of(report);
    }
}
