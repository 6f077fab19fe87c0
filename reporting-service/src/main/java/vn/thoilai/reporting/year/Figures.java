package vn.thoilai.reporting.year;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import vn.thoilai.contract.Qualifier;
import vn.thoilai.contract.Stated;
import vn.thoilai.contract.reporting.Completeness;
import vn.thoilai.contract.reporting.Figure;
import vn.thoilai.contract.reporting.Unit;
import vn.thoilai.reporting.rules.Rule;

/**
 * Makes the figures of one report: what is unknown stays unknown, every ratio keeps what it was made of, and each tells
 * where the rows behind it are.
 *
 * @param cutOff day up to whose end everything recorded is counted
 * @param feedPosition how far enrollment's feed was applied; null before the first event
 * @param rows address of the lists of rows; null where none are told
 * @param parameters of that address, each with an ampersand before it
 * @param coverage whether all is counted that the figures speak of: no figure is more complete than that
 */
record Figures(LocalDate cutOff, String feedPosition, String rows, String parameters, Completeness coverage) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Figures of one centre, which are as complete as its classes. */
    Figures(LocalDate cutOff, String feedPosition, String rows, String parameters) {
        this(cutOff, feedPosition, rows, parameters, Completeness.COMPLETE);
    }

    /** The same where not all is counted that they speak of. */
    Figures atMost(Completeness most) {
        return new Figures(cutOff, feedPosition, rows, parameters, most);
    }

    /** Those of another part of the year. */
    Figures over(Asked asked) {
        return new Figures(cutOff, feedPosition, rows, asked.parameters(), coverage);
    }

    /** A count over so many parts, of which some are known only in part or not at all. */
    Figure count(Rule rule, String line, long sum, int unknown, boolean anyKnown) {
        Completeness completeness = covered(completeness(unknown, anyKnown));
        BigDecimal value = completeness == Completeness.UNKNOWN ? null : BigDecimal.valueOf(sum);
        return figure(value, null, null, rule, line, completeness, unknown);
    }

    /** A share in percent; numerator and denominator must be of the same parts. */
    Figure share(Rule rule, String line, long numerator, long denominator, int unknown, boolean anyKnown) {
        Completeness completeness = covered(completeness(unknown, anyKnown));
        if (completeness == Completeness.UNKNOWN) {
            return figure(null, null, null, rule, line, completeness, unknown);
        }
        return share(rule, line, BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator), completeness, unknown);
    }

    Figure share(
            Rule rule,
            String line,
            BigDecimal numerator,
            BigDecimal denominator,
            Completeness completeness,
            int unknown) {
        BigDecimal value = numerator == null || denominator == null ? null : percent(numerator, denominator, 1);
        return figure(value, numerator, denominator, rule, line, completeness, unknown);
    }

    /** A number as the plan states it; null where it states none. */
    Figure stated(Rule rule, Unit unit, Stated stated) {
        boolean known = stated != null && stated.value() != null;
        return new Figure(
                known ? BigDecimal.valueOf(stated.value()) : null,
                unit,
                known ? stated.qualifier() : Qualifier.NOT_STATED,
                null,
                null,
                rule.id(),
                known ? Completeness.COMPLETE : Completeness.UNKNOWN,
                0,
                cutOff,
                feedPosition,
                null);
    }

    /** Rounded half up; null when there is nothing to divide by. */
    static BigDecimal percent(BigDecimal numerator, BigDecimal denominator, int decimals) {
        return denominator.signum() == 0
                ? null
                : numerator.multiply(HUNDRED).divide(denominator, decimals, RoundingMode.HALF_UP);
    }

    static Completeness completeness(int unknown, boolean anyKnown) {
        if (unknown == 0) {
            return Completeness.COMPLETE;
        }
        return anyKnown ? Completeness.PARTIAL : Completeness.UNKNOWN;
    }

    /** The less complete of what is known of the parts and of whether these are all. */
    private Completeness covered(Completeness ofParts) {
        return ofParts.compareTo(coverage) > 0 ? ofParts : coverage;
    }

    private Figure figure(
            BigDecimal value,
            BigDecimal numerator,
            BigDecimal denominator,
            Rule rule,
            String line,
            Completeness completeness,
            int unknown) {
        Qualifier qualifier = value == null
                ? Qualifier.NOT_STATED
                : completeness == Completeness.COMPLETE ? Qualifier.EXACT : Qualifier.MORE_THAN;
        return new Figure(
                value,
                rule.unit(),
                qualifier,
                numerator,
                denominator,
                rule.id(),
                completeness,
                unknown,
                cutOff,
                feedPosition,
                link(rule, line));
    }

    private String link(Rule rule, String line) {
        return rows == null || line == null || rule.indicator() == null
                ? null
                : rows + "?indicator=" + rule.indicator() + "&line=" + line + parameters;
    }
}
