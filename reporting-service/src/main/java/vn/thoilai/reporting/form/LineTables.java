package vn.thoilai.reporting.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thoilai.contract.Delivery;
import vn.thoilai.contract.reporting.Comparison;
import vn.thoilai.contract.reporting.Figure;
import vn.thoilai.contract.reporting.ReportLine;
import vn.thoilai.contract.reporting.YearReport;

/** The tables of a report whose rows are its lines. Figures are named as the API does. */
final class LineTables {

    /** What is told of a group of classes that was opened. */
    static final List<String> OPENING =
            List.of("classes", "participations", "women", "heads", "summoned", "attended", "attendanceRatio");

    /** How classes stand to the plan. */
    static final List<String> PLAN = List.of("planned", "inPlan", "offPlan", "carriedOver");

    /** How learners did. */
    static final List<String> RESULT =
            List.of("assessed", "passed", "passedShare", "fairOrBetter", "fairOrBetterShare");

    /** In which band they were graded, and what they earned. */
    static final List<String> BANDS =
            List.of("excellent", "good", "fair", "average", "failed", "certified", "commended");

    private final YearReport report;
    private final Words words;

    private record Line(String name, boolean sum, ReportLine line) {}

    LineTables(YearReport report, Words words) {
        this.report = report;
        this.words = words;
    }

    /** The classes opened: what counts toward the target, then apart from it what was delivered how, then all. */
    List<FormTable> opened() {
        Stream<FormTable> toward = lines(ReportLine::countsTowardTarget).isEmpty()
                ? Stream.empty()
                : table("table.toward", lines(ReportLine::countsTowardTarget), List.of(toward()), OPENING);
        Stream<FormTable> apart = Stream.of(Delivery.values())
                .flatMap(delivery -> table(
                        "table." + delivery,
                        lines(line -> !line.countsTowardTarget() && line.delivery() == delivery),
                        List.of(),
                        OPENING));
        return Stream.of(toward, apart, table("table.all", List.of(), List.of(all()), OPENING))
                .flatMap(tables -> tables)
                .toList();
    }

    /** How the classes stand to the plan. */
    Stream<FormTable> plan() {
        return everything("table.plan", PLAN);
    }

    /** What came of the learning. */
    List<FormTable> quality() {
        return Stream.concat(everything("table.result", RESULT), everything("table.bands", BANDS))
                .toList();
    }

    /** Against the year before; nothing when no line knows that one. */
    Stream<FormTable> versusPrevious() {
        List<Line> lines =
                Stream.concat(lines(line -> true).stream(), Stream.of(all())).toList();
        boolean known = lines.stream()
                .flatMap(each -> LineFigures.comparisons(each.line()).values().stream())
                .anyMatch(each -> each.previous() != null);
        if (!known) {
            return Stream.empty();
        }
        Stream<String> parts = LineFigures.comparisons(report.total()).keySet().stream()
                .flatMap(name -> Stream.of("previous", "difference", "percent").map(part -> name + "." + part));
        List<FormTable.Row> rows = lines.stream()
                .map(each -> new FormTable.Row(each.name(), each.sum(), compared(each.line())))
                .toList();
        return Stream.of(FormTable.of(words.say("table.versusPrevious"), heads(parts), rows, words));
    }

    /** What was reached in the period beside what was since the beginning of the year; nothing where that is the same. */
    Stream<FormTable> cumulative() {
        if (report.cumulative() == null) {
            return Stream.empty();
        }
        Map<String, ReportLine> period =
                report.lines().stream().collect(Collectors.toMap(ReportLine::key, Function.identity()));
        List<FormTable.Row> rows = Stream.concat(
                        report.cumulative().lines().stream()
                                .map(line -> beside(words.line(line), false, period.get(line.key()), line)),
                        Stream.of(
                                beside(
                                        words.say("total.toward"),
                                        true,
                                        report.towardTarget(),
                                        report.cumulative().towardTarget()),
                                beside(
                                        words.say("total.all"),
                                        true,
                                        report.total(),
                                        report.cumulative().total())))
                .toList();
        List<String> heads = Stream.of(
                        "line",
                        "classes.period",
                        "classes.cumulative",
                        "participations.period",
                        "participations.cumulative")
                .map(name -> words.say("column." + name))
                .toList();
        return Stream.of(FormTable.of(words.say("table.cumulative"), heads, rows, words));
    }

    private FormTable.Row beside(String name, boolean sum, ReportLine period, ReportLine cumulative) {
        // A line that has no class in the period is not one nothing is known of.
        Cell none = Cell.number("0", BigDecimal.ZERO, false);
        return new FormTable.Row(
                name,
                sum,
                List.of(
                        period == null ? none : Cell.of(period.classes(), words),
                        Cell.of(cumulative.classes(), words),
                        period == null ? none : Cell.of(period.participations(), words),
                        Cell.of(cumulative.participations(), words)));
    }

    private List<Cell> compared(ReportLine line) {
        return LineFigures.comparisons(line).values().stream()
                .flatMap(this::cells)
                .toList();
    }

    private Stream<Cell> cells(Comparison comparison) {
        return Stream.of(
                Cell.number(words.previous(comparison), comparison.previous(), false),
                Cell.number(words.difference(comparison.difference(), false), comparison.difference(), false),
                Cell.number(words.difference(comparison.percent(), true), comparison.percent(), true));
    }

    private Stream<FormTable> everything(String caption, List<String> figures) {
        return report.lines().isEmpty()
                ? Stream.empty()
                : table(caption, lines(line -> true), List.of(toward(), all()), figures);
    }

    /** A table of those of the figures that a line has; nothing without any, or without a row. */
    private Stream<FormTable> table(String caption, List<Line> lines, List<Line> sums, List<String> figures) {
        List<String> told =
                figures.stream().filter(LineFigures.names()::contains).toList();
        List<FormTable.Row> rows = Stream.concat(lines.stream(), sums.stream())
                .map(each -> new FormTable.Row(each.name(), each.sum(), cells(each.line(), told)))
                .toList();
        return told.isEmpty() || rows.isEmpty()
                ? Stream.empty()
                : Stream.of(FormTable.of(words.say(caption), heads(told.stream()), rows, words));
    }

    private List<String> heads(Stream<String> figures) {
        return Stream.concat(Stream.of("line"), figures)
                .map(name -> words.say("column." + name))
                .toList();
    }

    private List<Cell> cells(ReportLine line, List<String> told) {
        Map<String, Figure> figures = LineFigures.of(line);
        return told.stream().map(name -> Cell.of(figures.get(name), words)).toList();
    }

    private List<Line> lines(Predicate<ReportLine> which) {
        return report.lines().stream()
                .filter(which)
                .map(line -> new Line(words.line(line), false, line))
                .toList();
    }

    private Line toward() {
        return new Line(words.say("total.toward"), true, report.towardTarget());
    }

    private Line all() {
        return new Line(words.say("total.all"), true, report.total());
    }
}
