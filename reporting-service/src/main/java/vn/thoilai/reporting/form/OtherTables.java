package vn.thoilai.reporting.form;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thoilai.contract.reporting.CountingRule;
import vn.thoilai.contract.reporting.Figure;
import vn.thoilai.contract.reporting.SourceStatus;
import vn.thoilai.contract.reporting.TargetAttainment;
import vn.thoilai.contract.reporting.YearReport;
import vn.thoilai.reporting.rules.CountingRules;

/** The tables of a report that are not of its lines: targets, sources and counting rules. */
final class OtherTables {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private final YearReport report;
    private final Words words;

    private final CountingRules countingRules;

    OtherTables(YearReport report, Words words, CountingRules countingRules) {
        this.countingRules = countingRules;
        this.report = report;
        this.words = words;
    }

    /** How far the targets are met; nothing when no plan is in force. */
    Stream<FormTable> targets() {
        List<FormTable.Row> rows = report.targets().stream().map(this::target).toList();
        return rows.isEmpty()
                ? Stream.empty()
                : Stream.of(table("table.targets", List.of("basis", "target", "actual", "attainment", "plan"), rows));
    }

    private FormTable.Row target(TargetAttainment target) {
        return new FormTable.Row(
                words.say("basis." + target.basis()),
                false,
                List.of(
                        Cell.of(target.target(), words),
                        Cell.of(target.actual(), words),
                        Cell.of(target.attainment(), words),
                        Cell.text(words.say("plan.version", target.planVersion()))));
    }

    /** Events held, beside those foreseen; nothing when there are neither. */
    Stream<FormTable> events() {
        List<FormTable.Row> rows = report.events().stream()
                .map(event -> new FormTable.Row(
                        words.say("event." + event.kind()),
                        false,
                        List.of(Cell.of(event.planned(), words), Cell.of(event.held(), words))))
                .toList();
        return rows.isEmpty()
                ? Stream.empty()
                : Stream.of(table("table.events", List.of("event", "foreseen", "held"), rows));
    }

    /** What was earned in no class. */
    FormTable withoutClass() {
        return table(
                "table.withoutClass",
                List.of("line", "number"),
                List.of(
                        number("certified", report.certificatesWithoutClass()),
                        number("commended", report.commendedWithoutClass())));
    }

    private FormTable.Row number(String name, Figure figure) {
        return new FormTable.Row(words.say("column." + name), false, List.of(Cell.of(figure, words)));
    }

    /** What the figures rest on. */
    FormTable sources() {
        List<FormTable.Row> rows = report.sources().stream().map(this::source).toList();
        return table("table.sources", List.of("feed", "position", "caughtUpAt", "stale"), rows);
    }

    private FormTable.Row source(SourceStatus source) {
        return new FormTable.Row(
                words.sayOr("feed." + source.feed(), source.feed()),
                false,
                List.of(
                        Cell.text(source.position() == null ? words.say("unknown") : source.position()),
                        Cell.text(moment(source.caughtUpAt())),
                        Cell.text(words.say(source.stale() ? "stale" : "fresh"))));
    }

    private String moment(Instant moment) {
        return moment == null ? words.say("never") : MOMENT.format(moment);
    }

    /** By which rules the figures are counted. */
    FormTable rules() {
        Stream<Figure> ofLines = LineFigures.of(report.total()).values().stream();
        Stream<Figure> ofNoLine = Stream.concat(
                Stream.of(report.certificatesWithoutClass(), report.commendedWithoutClass()),
                report.events().stream().flatMap(event -> Stream.of(event.planned(), event.held())));
        Stream<Figure> ofTargets = report.targets().stream().map(TargetAttainment::attainment);
        List<FormTable.Row> rows = Stream.of(ofLines, ofNoLine, ofTargets)
                .flatMap(figures -> figures)
                .map(Figure::rule)
                .distinct()
                .map(countingRules::find)
                .flatMap(Optional::stream)
                .map(this::rule)
                .toList();
        return table("table.rules", List.of("rule", "text"), rows);
    }

    private FormTable.Row rule(CountingRule rule) {
        return new FormTable.Row(
                rule.id(), false, List.of(Cell.text(words.vietnamese() ? rule.textVi() : rule.textEn())));
    }

    private FormTable table(String caption, List<String> columns, List<FormTable.Row> rows) {
        List<String> heads =
                columns.stream().map(name -> words.say("column." + name)).toList();
        return FormTable.of(words.say(caption), heads, rows, words);
    }
}
