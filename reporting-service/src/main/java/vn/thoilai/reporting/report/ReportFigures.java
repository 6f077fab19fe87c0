package vn.thoilai.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.UUID;
import vn.thoilai.contract.reporting.YearReport;
import vn.thoilai.reporting.db.Sql;
import vn.thoilai.reporting.year.YearReports;

/** The figures of a report: those of the moment until it is submitted, and as they were submitted from then on. */
@ApplicationScoped
class ReportFigures {

    @Inject
    Reports reports;

    @Inject
    Snapshots snapshots;

    @Inject
    Frozen frozen;

    @Inject
    YearReports years;

    @Inject
    Sql sql;

    @Transactional
    YearReport read(UUID id) {
        sql.execute("set transaction isolation level repeatable read read only");
        return of(reports.require(id));
    }

    /** In a transaction whose view is frozen already. */
    @Transactional(TxType.MANDATORY)
    YearReport of(ReportEntity report) {
        return report.isOpen()
                ? live(report, report.cutOff)
                : frozen.report(snapshots.document(report.snapshot).content()).figures();
    }

    /** What is known of the report's part of the year at the end of a day; now when none is told. */
    @Transactional(TxType.MANDATORY)
    YearReport live(ReportEntity report, LocalDate cutOff) {
        return years.inPresentView(report.centre, report.asked(cutOff));
    }
}
