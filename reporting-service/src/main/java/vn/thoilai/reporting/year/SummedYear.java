package vn.thoilai.reporting.year;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import vn.thoilai.contract.reporting.Completeness;
import vn.thoilai.contract.reporting.Coverage;
import vn.thoilai.contract.reporting.Cumulative;
import vn.thoilai.contract.reporting.Figure;
import vn.thoilai.contract.reporting.ReportLine;
import vn.thoilai.contract.reporting.RollUpTarget;
import vn.thoilai.contract.reporting.SourceStatus;

/**
 * The year of several centres as one, by the rules of a centre's. No figure is complete while not every centre is counted,
 * and none is known while of no centre anything is.
 */
public final class SummedYear {

    private final YearFigures figures;
    private final SummedTarget target;
    private final Coverage coverage;

    private SummedYear(YearFigures figures, SummedTarget target, Coverage coverage) {
        this.figures = figures;
        this.target = target;
        this.coverage = coverage;
    }

    /**
     * Sums up.
     *
     * @param visible the centres the caller may see
     * @param centres how many there are, also those he may not
     */
    public static SummedYear of(Collection<CentreYear> visible, int centres, Asked asked, List<SourceStatus> sources) {
        List<CentreYear> known = visible.stream().filter(CentreYear::known).toList();
        boolean complete = known.size() == centres;
        Coverage coverage = new Coverage(centres, visible.size(), known.size(), complete);
        Completeness most =
                complete ? Completeness.COMPLETE : known.isEmpty() ? Completeness.UNKNOWN : Completeness.PARTIAL;
        // Against a year of which some centre tells nothing, the others would seem to have grown.
        boolean comparable =
                known.stream().noneMatch(each -> each.data().previous().isEmpty());
        SummedTarget target = new SummedTarget(List.copyOf(visible));
        YearData data = new YearData(
                all(known, YearData::classes),
                comparable ? all(known, YearData::previous) : List.of(),
                null,
                null,
                target.asPlan(),
                sum(known, YearData::certificatesWithoutClass),
                sum(known, YearData::commendedWithoutClass));
        Figures made = new Figures(asked.countedTo(), sources.get(0).position(), null, "", most);
        return new SummedYear(new YearFigures(made, data, asked), target, coverage);
    }

    private static List<ClassFigures> all(List<CentreYear> centres, Function<YearData, List<ClassFigures>> classes) {
        return centres.stream()
                .map(CentreYear::data)
                .map(classes)
                .flatMap(List::stream)
                .toList();
    }

    private static long sum(List<CentreYear> centres, ToLongFunction<YearData> number) {
        return centres.stream().map(CentreYear::data).mapToLong(number).sum();
    }

    /** Over how many of the centres. */
    public Coverage coverage() {
        return coverage;
    }

    /** One line for each track and delivery role. */
    public List<ReportLine> lines() {
        return figures.lines();
    }

    /** All classes that count toward the target. */
    public ReportLine towardTarget() {
        return figures.towardTarget();
    }

    /** All classes. */
    public ReportLine total() {
        return figures.total();
    }

    /** The same from the beginning of the year; nothing where the part that is asked for begins there. */
    public Optional<Cumulative> cumulative() {
        return figures.cumulative().map(YearFigures::asCumulative);
    }

    /** Certificates in force that were earned in no class. */
    public Figure certificatesWithoutClass() {
        return figures.certificatesWithoutClass();
    }

    /** Commendations earned in no class in particular. */
    public Figure commendedWithoutClass() {
        return figures.commendedWithoutClass();
    }

    /** What the plans in force ask, and how far that is met. */
    public List<RollUpTarget> targets() {
        return figures.targets().stream()
                .map(each -> new RollUpTarget(
                        each.basis(),
                        target.statedBy(each.basis()),
                        target.centres().size(),
                        each.target(),
                        each.actual(),
                        each.attainment(),
                        each.exceeded()))
                .toList();
    }
}
