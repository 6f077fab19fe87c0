package vn.thoilai.reporting.year;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.contract.reporting.Outcome;
import vn.thoilai.contract.reporting.PublishedFigures;
import vn.thoilai.contract.reporting.Reconciliation;
import vn.thoilai.contract.reporting.ReconciliationLine;
import vn.thoilai.contract.reporting.YearReport;
import vn.thoilai.kit.problem.Texts;
import vn.thoilai.reporting.centre.Centres;
import vn.thoilai.reporting.centre.KnownCentre;
import vn.thoilai.reporting.published.Publications;

/** A centre's year: computed, and held against what was published of it. */
@ApplicationScoped
class YearReports {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    @Inject
    Centres centres;

    @Inject
    YearReader reader;

    @Inject
    Publications publications;

    @Inject
    Sources sources;

    @Transactional
    YearReport report(String code, int year) {
        reader.freezeView();
        KnownCentre centre = centres.require(code);
        YearFigures figures = new YearFigures(reader.read(centre.code(), year));
        Instant now = Instant.now();
        return new YearReport(
                centre.code(),
                centre.nameVi(),
                year,
                LocalDate.ofInstant(now, VIETNAM),
                now,
                figures.lines(),
                figures.towardTarget(),
                figures.total(),
                figures.targets(),
                sources.now());
    }

    @Transactional
    Reconciliation reconciliation(String code, int year, String source) {
        reader.freezeView();
        KnownCentre centre = centres.require(code);
        YearFigures figures = new YearFigures(reader.read(centre.code(), year));
        List<PublishedFigures> published = publications.of(centre.code(), year, source);
        if (source != null && published.isEmpty()) {
            throw ProblemException.notFound(Texts.of("reconciliation.no-such-source", source));
        }
        List<ReconciliationLine> lines = published.stream()
                .flatMap(each -> Reconciling.lines(figures, each).stream())
                .toList();
        return new Reconciliation(
                centre.code(),
                year,
                count(lines, Outcome.EQUAL),
                count(lines, Outcome.DIFFERENT),
                count(lines, Outcome.NOT_COMPUTABLE),
                lines,
                sources.now());
    }

    private static int count(List<ReconciliationLine> lines, Outcome outcome) {
        return (int) lines.stream().filter(line -> line.outcome() == outcome).count();
    }
}
