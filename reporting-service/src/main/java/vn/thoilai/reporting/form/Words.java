package vn.thoilai.reporting.form;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import vn.thoilai.contract.Qualifier;
import vn.thoilai.contract.Stated;
import vn.thoilai.contract.reporting.Comparison;
import vn.thoilai.contract.reporting.Figure;
import vn.thoilai.contract.reporting.ReportLine;
import vn.thoilai.contract.reporting.Unit;
import vn.thoilai.kit.document.VietnameseDay;

/** The words of forms and charts (bundle {@code forms}), and numbers as that language writes them. */
public final class Words {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale language;
    private final ResourceBundle bundle;

    private Words(Locale language, ResourceBundle bundle) {
        this.language = language;
        this.bundle = bundle;
    }

    /** The words of that language. */
    public static Words in(Locale language) {
        return new Words(
                language,
                ResourceBundle.getBundle(
                        "forms", language, Thread.currentThread().getContextClassLoader(), NO_FALLBACK));
    }

    /** The language. */
    public String language() {
        return language.getLanguage();
    }

    /** Whether it is Vietnamese. */
    public boolean vietnamese() {
        return language().equals("vi");
    }

    /** The words of that key, with their places filled as of {@link MessageFormat}. */
    public String say(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), language).format(arguments);
    }

    /** The words of that key, or others where there are none. */
    public String sayOr(String key, String otherwise) {
        return bundle.containsKey(key) ? say(key) : otherwise;
    }

    /** A day in digits, in the order that is used in Vietnam. */
    public String day(LocalDate day) {
        return VietnameseDay.inDigits(day);
    }

    /** A number with at most one decimal. */
    public String number(BigDecimal value) {
        return numbers().format(value);
    }

    /** How numbers are written, with at most one decimal. */
    public NumberFormat numbers() {
        NumberFormat format = NumberFormat.getNumberInstance(language);
        format.setMaximumFractionDigits(1);
        return format;
    }

    /** A figure as a document says it: what is unknown is said to be, what is more is said to be more. */
    public String figure(Figure figure) {
        return qualified(figure.value(), figure.qualifier(), figure.unit() == Unit.PERCENT);
    }

    /** A number as somebody stated it. */
    public String stated(Stated stated) {
        return qualified(stated.value() == null ? null : BigDecimal.valueOf(stated.value()), stated.qualifier(), false);
    }

    /** A difference, or a percentage of it, with its sign. */
    public String difference(BigDecimal value, boolean percent) {
        if (value == null) {
            return say("unknown");
        }
        String sign = value.signum() > 0 ? "+" : "";
        return sign + number(value) + (percent ? "%" : "");
    }

    /** The number of the year before. */
    public String previous(Comparison comparison) {
        return comparison.previous() == null ? say("unknown") : number(comparison.previous());
    }

    private String qualified(BigDecimal value, Qualifier qualifier, boolean percent) {
        return value == null ? say("unknown") : say("qualifier." + qualifier, number(value) + (percent ? "%" : ""));
    }

    /** What a line of a report is called. */
    public String line(ReportLine line) {
        String name = line.track() != null
                ? say("track." + line.track())
                : line.programme() != null ? programme(line.programme()) : say("total.all");
        List<Integer> cohorts = line.cohorts();
        return cohorts == null || cohorts.isEmpty() ? name : name + " " + say("cohorts", joined(cohorts));
    }

    /** What a programme is called, for those the suite brings; its code for a centre's own. */
    private String programme(String code) {
        return sayOr("programme." + code, code);
    }

    /** Cohorts, in ascending order: a row of three and more by its ends. */
    private String joined(List<Integer> numbers) {
        int first = numbers.get(0);
        int last = numbers.get(numbers.size() - 1);
        return numbers.size() > 2 && last - first == numbers.size() - 1
                ? say("cohorts.row", first, last)
                : numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
