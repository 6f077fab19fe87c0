package vn.thoilai.reporting.year;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.contract.reporting.Completeness;
import vn.thoilai.contract.reporting.Outcome;
import vn.thoilai.contract.reporting.PublishedFigures;
import vn.thoilai.contract.reporting.Reconciliation;
import vn.thoilai.contract.reporting.ReconciliationLine;
import vn.thoilai.contract.reporting.SourceStatus;
import vn.thoilai.contract.reporting.YearReport;
import vn.thoilai.kit.problem.Texts;
import vn.thoilai.reporting.centre.Centres;
import vn.thoilai.reporting.centre.KnownCentre;
import vn.thoilai.reporting.published.Publications;

/** A centre's year: computed, and held against what was published of it. */
@ApplicationScoped
public class YearReports {

    @Inject
    Centres centres;

    @Inject
    YearReader reader;

    @Inject
    Publications publications;

    @Inject
    Sources sources;

    /**
     * The report of a centre's year.
     *
     * @throws ProblemException 404 when there is no such centre, or when the caller may not know of it
     */
    @Transactional
    public YearReport report(String code, Asked asked) {
        reader.freezeView();
        return inPresentView(code, asked);
    }

    /** The year, in a transaction of the caller's whose view is frozen already: what else it reads is of the same moment. */
    @Transactional(TxType.MANDATORY)
    public YearReport inPresentView(String code, Asked asked) {
        KnownCentre centre = centres.require(code);
        List<SourceStatus> rest = sources.now();
        YearFigures figures = figures(centre, asked, rest);
        return new YearReport(
                centre.code(),
                centre.nameVi(),
                asked.year(),
                asked.period(),
                asked.countedTo(),
                Instant.now(),
                figures.lines(),
                figures.towardTarget(),
                figures.total(),
                figures.cumulative().map(YearFigures::asCumulative).orElse(null),
                figures.certificatesWithoutClass(),
                figures.commendedWithoutClass(),
                figures.events(),
                figures.targets(),
                rest);
    }

    private YearFigures figures(KnownCentre centre, Asked asked, List<SourceStatus> rest) {
        YearData data = reader.read(centre.code(), asked);
        Completeness most = data.known() ? Completeness.COMPLETE : Completeness.UNKNOWN;
        return new YearFigures(figures(centre.code(), asked, rest).atMost(most), data, asked);
    }

    @Transactional
    Reconciliation reconciliation(String code, int year, String source) {
        reader.freezeView();
        KnownCentre centre = centres.require(code);
        List<SourceStatus> rest = sources.now();
        YearFigures figures = figures(centre, Asked.of(year), rest);
        Earned earned = reader.earned(centre.code());
        List<PublishedFigures> published = publications.of(centre.code(), year, source);
        if (source != null && published.isEmpty()) {
            throw ProblemException.notFound(Texts.of("reconciliation.no-such-source", source));
        }
        List<ReconciliationLine> lines = published.stream()
                .flatMap(each -> Reconciling.lines(figures, earned, each).stream())
                .toList();
        return new Reconciliation(
                centre.code(),
                year,
                count(lines, Outcome.EQUAL),
                count(lines, Outcome.DIFFERENT),
                count(lines, Outcome.NOT_COMPUTABLE),
                lines,
                rest);
    }

    static Figures figures(String centre, Asked asked, List<SourceStatus> rest) {
        return new Figures(asked.countedTo(), rest.get(0).position(), rowsOf(centre, asked.year()), asked.parameters());
    }

    /** Where the rows behind the figures of a centre's year are listed. */
    static String rowsOf(String centre, int year) {
        return "/reporting/v1/centres/" + centre + "/years/" + year + "/rows";
    }

    private static int count(List<ReconciliationLine> lines, Outcome outcome) {
        return (int) lines.stream().filter(line -> line.outcome() == outcome).count();
    }
}
