package vn.thoilai.reporting.year;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.contract.reporting.Breakdown;
import vn.thoilai.contract.reporting.BreakdownDimension;
import vn.thoilai.contract.reporting.BreakdownPart;
import vn.thoilai.contract.reporting.ClassContribution;
import vn.thoilai.contract.reporting.FigureRow;
import vn.thoilai.contract.reporting.Indicator;
import vn.thoilai.contract.reporting.SourceStatus;
import vn.thoilai.kit.problem.Texts;
import vn.thoilai.reporting.centre.Centres;
import vn.thoilai.reporting.db.Sql;
import vn.thoilai.reporting.rules.Rule;

/** The classes and rows that a figure is made of. */
@ApplicationScoped
class FiguresBehind {

    private static final String FIRST_CLASSES = Sql.file("first-classes.sql");

    private static final String BREAKDOWN = Sql.file("breakdown.sql");

    @Inject
    Centres centres;

    @Inject
    YearReader reader;

    @Inject
    RowsReader rows;

    @Inject
    Sources sources;

    @Inject
    Sql sql;

    private record Heads(UUID trainingClass, int heads) {}

    /**
     * What each class contributes to an indicator of a line or total, by first day and code.
     *
     * @throws ProblemException 404 when the centre has no such line, or the caller may not know of the centre
     */
    @Transactional
    List<ClassContribution> classes(String code, Asked asked, Indicator indicator, String line) {
        reader.freezeView();
        String centre = centres.require(code).code();
        List<ClassFigures> classes = classesOf(reader.read(centre, asked).classes(), asked, line);
        Contributions contributions = new Contributions(
                YearReports.rowsOf(centre, asked.year()),
                asked,
                Rule.of(indicator),
                line,
                indicator == Indicator.HEADS ? heads(centre, asked, classes) : Map.of());
        return contributions.of(classes);
    }

    private static List<ClassFigures> classesOf(List<ClassFigures> all, Asked asked, String line) {
        List<ClassFigures> classes = all.stream()
                .filter(each ->
                        each.counted() && each.standsIn(line) && asked.includes(each.planYear(), each.startDate()))
                .toList();
        if (classes.isEmpty() && !line.equals(YearData.ALL) && !line.equals(YearData.TOWARD_TARGET)) {
            throw ProblemException.notFound(Texts.of("rows.no-such-line", line));
        }
        return classes;
    }

    private Map<UUID, Integer> heads(String centre, Asked asked, List<ClassFigures> classes) {
        UUID[] ids = classes.stream()
                .filter(ClassFigures::rosterKept)
                .map(ClassFigures::id)
                .toArray(UUID[]::new);
        return sql
                .query(
                        FIRST_CLASSES,
                        row -> new Heads(row.getObject("class_id", UUID.class), row.getInt("heads")),
                        asked.day(),
                        asked.day(),
                        centre,
                        ids)
                .stream()
                .collect(Collectors.toMap(Heads::trainingClass, Heads::heads));
    }

    /**
     * A page of the rows behind what one class, or none, contributes.
     *
     * @throws ProblemException 404 when the year has no such class, or the caller may not know of the centre
     */
    @Transactional
    List<FigureRow> rows(String code, Asked asked, RowsReader.Behind behind, UUID after, int limit) {
        reader.freezeView();
        String centre = centres.require(code).code();
        if (behind.trainingClass() != null && !rows.knows(centre, asked, behind.trainingClass())) {
            throw ProblemException.notFound(Texts.of("rows.no-such-class"));
        }
        return rows.read(centre, asked, behind, after, limit);
    }

    @Transactional
    Breakdown breakdown(String code, Asked asked, BreakdownDimension dimension) {
        reader.freezeView();
        String centre = centres.require(code).code();
        List<SourceStatus> rest = sources.now();
        Figures figures = YearReports.figures(centre, asked, rest);
        List<BreakdownPart> parts = sql.query(
                BREAKDOWN,
                row -> new BreakdownPart(
                        row.getString("part"),
                        figures.count(Rule.PARTICIPATIONS, null, row.getInt("participations"), 0, true),
                        figures.count(Rule.HEADS, null, row.getInt("heads"), 0, true)),
                dimension.name(),
                asked.day(),
                asked.day(),
                centre,
                asked.year(),
                asked.firstStart(),
                asked.lastStart());
        return new Breakdown(centre, asked.year(), asked.period(), dimension, parts, rest);
    }
}
