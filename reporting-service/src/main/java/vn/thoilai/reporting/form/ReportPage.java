package vn.thoilai.reporting.form;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.thoilai.contract.reporting.ChartKind;
import vn.thoilai.contract.reporting.PeriodKind;
import vn.thoilai.contract.reporting.ReportPeriod;
import vn.thoilai.contract.reporting.YearChart;
import vn.thoilai.contract.reporting.YearReport;
import vn.thoilai.kit.document.VietnameseDay;
import vn.thoilai.reporting.chart.YearCharts;
import vn.thoilai.reporting.rules.CountingRules;

/**
 * A report as an official document: what a page says, whether it is printed by a browser or made a PDF.
 *
 * @param sections with their numbers, in order
 * @param appendix tables that say what the figures rest on
 */
public record ReportPage(
        Words words, OfficialTexts texts, YearReport report, List<Section> sections, List<FormTable> appendix) {

    @CheckedTemplate(basePath = "form")
    static final class Templates {

        static native TemplateInstance report(ReportPage page);

        private Templates() {}
    }

    /** The page of a report; charts are put in as the given function draws them. */
    static String of(
            YearReport report,
            OfficialTexts texts,
            Words words,
            CountingRules rules,
            Function<YearChart, String> drawn) {
        OtherTables others = new OtherTables(report, words, rules);
        return Templates.report(new ReportPage(
                        words,
                        texts,
                        report,
                        sections(report, texts, words, rules, drawn),
                        List.of(others.sources(), others.rules())))
                .render();
    }

    private static List<Section> sections(
            YearReport report,
            OfficialTexts texts,
            Words words,
            CountingRules rules,
            Function<YearChart, String> drawn) {
        LineTables lines = new LineTables(report, words);
        OtherTables others = new OtherTables(report, words, rules);
        Sections sections = new Sections(words);
        sections.add(
                "opened",
                report.lines().isEmpty() ? List.of(words.say("nothing-known")) : List.of(),
                Stream.of(
                                lines.opened().stream(),
                                lines.cumulative(),
                                lines.plan(),
                                others.targets(),
                                lines.versusPrevious())
                        .flatMap(tables -> tables)
                        .toList(),
                Stream.of(ChartKind.shares, ChartKind.attainment)
                        .map(kind -> YearCharts.of(kind, report))
                        .filter(YearCharts::showsAnything)
                        .map(drawn)
                        .toList());
        List<FormTable> quality = Stream.concat(lines.quality().stream(), Stream.of(others.withoutClass()))
                .toList();
        sections.add("quality", List.of(), quality, List.of());
        sections.add("events", List.of(), others.events().toList(), List.of());
        sections.add("remarks", texts.remarks(), List.of(), List.of());
        return sections.all;
    }

    /** Numbers the sections that say something. */
    private static final class Sections {

        private final List<Section> all = new ArrayList<>();
        private final Words words;

        Sections(Words words) {
            this.words = words;
        }

        void add(String key, List<String> paragraphs, List<FormTable> tables, List<String> charts) {
            if (!paragraphs.isEmpty() || !tables.isEmpty() || !charts.isEmpty()) {
                all.add(Section.of(all.size(), words.say("section." + key), paragraphs, tables, charts));
            }
        }
    }

    /** Whether it is headed as a document of the Party. */
    public boolean ofParty() {
        return texts.heading() == Heading.PARTY;
    }

    /** The organisation that reports. */
    public String organisation() {
        return Objects.requireNonNullElse(texts.organisation(), report.centreNameVi())
                .toUpperCase(Locale.forLanguageTag("vi"));
    }

    /** The number as its organisation writes it: the Party's with a hyphen before the kind of document, the State's with a stroke. */
    public String number() {
        return Objects.requireNonNullElse(texts.number(), "........") + (ofParty() ? "-BC/TTCT" : "/BC-TTCT");
    }

    /** Where and when it is signed; dots where that is not known yet. */
    public String placeAndDate() {
        String place = Objects.requireNonNullElse(texts.place(), "..............");
        LocalDate date = texts.date();
        String day =
                date == null ? "ngày ..... tháng ..... năm " + report.cutOff().getYear() : VietnameseDay.inWords(date);
        return place + ", " + day;
    }

    /** What the report is of. */
    public String title() {
        return Objects.requireNonNullElseGet(
                texts.title(), () -> words.say("page.subject", String.valueOf(report.year())));
    }

    /** Which part of the year it is of; null for all of it. */
    public String period() {
        ReportPeriod period = report.period();
        return period.kind() == PeriodKind.YEAR
                ? null
                : words.say("page.period", words.day(period.from()), words.day(period.to()));
    }

    /** Up to which day the figures go. */
    public String cutOff() {
        return words.day(report.cutOff());
    }

    /** Office of who signs. */
    public String signerTitle() {
        return Objects.requireNonNullElse(texts.signerTitle(), "GIÁM ĐỐC");
    }
}
