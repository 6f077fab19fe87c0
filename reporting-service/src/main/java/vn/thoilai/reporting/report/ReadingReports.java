package vn.thoilai.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import vn.thoilai.contract.Page;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.contract.reporting.Report;
import vn.thoilai.contract.reporting.ReportDocument;
import vn.thoilai.kit.http.Cursor;
import vn.thoilai.kit.http.Pages;
import vn.thoilai.kit.problem.Texts;

/** Reports and what is frozen of them, as far as the caller may know of them. */
@ApplicationScoped
class ReadingReports {

    @Inject
    Reports reports;

    @Inject
    Snapshots snapshots;

    @Inject
    Describing describing;

    @Transactional
    Page<Report> list(Reports.Filter filter, String cursor, int limit) {
        String scope =
                Cursor.scope("reports", filter.centre(), filter.year(), filter.kind(), filter.period(), filter.state());
        UUID after = Cursor.decode(scope, cursor)
                .map(keys -> keys.key(0, UUID::fromString))
                .orElse(null);
        List<Report> found = describing.of(reports.page(filter, after, limit + 1));
        return Pages.of(found, limit, Function.identity(), report -> Cursor.encode(scope, report.id()));
    }

    @Transactional
    Report read(UUID id) {
        return describing.of(reports.require(id));
    }

    @Transactional
    ReportDocument document(UUID id) {
        ReportEntity report = reports.require(id);
        if (report.isOpen()) {
            throw ProblemException.notFound(Texts.of("report.no-document", report.state));
        }
        return snapshots.document(report.snapshot);
    }

    @Transactional
    String signature(UUID id) {
        ReportEntity report = reports.require(id);
        if (report.signature == null) {
            throw ProblemException.notFound(Texts.of("report.no-signature", report.state));
        }
        return report.signature;
    }
}
