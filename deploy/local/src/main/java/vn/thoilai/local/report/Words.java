package vn.thoilai.local.report;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import vn.thoilai.contract.Delivery;
import vn.thoilai.contract.Qualifier;
import vn.thoilai.contract.Stated;
import vn.thoilai.contract.Track;
import vn.thoilai.contract.reporting.Completeness;
import vn.thoilai.contract.reporting.Figure;
import vn.thoilai.contract.reporting.ReportLine;
import vn.thoilai.contract.reporting.Unit;

/** Figures and codes in words. Unknown is said to be unknown, never shown as 0. */
final class Words {

    private static final String UNKNOWN = "not stated";

    private Words() {}

    static String of(Figure figure) {
        if (figure == null) {
            return "–";
        }
        boolean percent = figure.unit() == Unit.PERCENT;
        if (percent && figure.completeness() == Completeness.PARTIAL && figure.value() != null) {
            // A ratio of the known parts may lie on either side of the whole's: "more than" would be wrong.
            return qualified(figure.value(), Qualifier.EXACT, true) + "*";
        }
        return qualified(figure.value(), figure.qualifier(), percent);
    }

    static String of(Stated stated) {
        return stated == null
                ? "–"
                : qualified(
                        stated.value() == null ? null : BigDecimal.valueOf(stated.value()), stated.qualifier(), false);
    }

    static String qualified(BigDecimal value, Qualifier qualifier, boolean percent) {
        if (value == null) {
            return UNKNOWN;
        }
        String number = percent ? number(value, "#,##0.0") + " %" : number(value, "#,##0.##");
        return switch (qualifier) {
            case EXACT, NOT_STATED -> number;
            case ABOUT -> "about " + number;
            case NEARLY -> "nearly " + number;
            case MORE_THAN -> "> " + number;
        };
    }

    private static String number(BigDecimal value, String pattern) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ENGLISH)).format(value);
    }

    static String of(Track track) {
        return switch (track) {
            case PARTY -> "Party";
            case STATE -> "State";
            case MASS_ORGANISATION -> "Mass organisations";
        };
    }

    static String line(ReportLine line) {
        String what = line.track() != null ? of(line.track()) : sentence(line.programme());
        String cohorts = line.cohorts() == null || line.cohorts().isEmpty()
                ? ""
                : ", cohorts " + line.cohorts().get(0) + " to "
                        + line.cohorts().get(line.cohorts().size() - 1);
        return what + (line.delivery() == null ? "" : ", " + delivery(line.delivery())) + cohorts;
    }

    private static String sentence(String code) {
        return code.charAt(0) + code.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String delivery(Delivery delivery) {
        return delivery.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
