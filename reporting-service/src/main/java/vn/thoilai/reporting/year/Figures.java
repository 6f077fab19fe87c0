package vn.thoilai.reporting.year;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.thoilai.contract.Qualifier;
import vn.thoilai.contract.Stated;
import vn.thoilai.contract.reporting.Completeness;
import vn.thoilai.contract.reporting.Figure;
import vn.thoilai.contract.reporting.TargetBasis;
import vn.thoilai.contract.reporting.Unit;
import vn.thoilai.reporting.rules.Rule;

/** Makes figures: what is unknown stays unknown, and every ratio keeps what it was made of. */
final class Figures {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Figures() {}

    /** A count over so many parts, of which some are known only in part or not at all. */
    static Figure count(Rule rule, Unit unit, long sum, int unknown, boolean anyKnown) {
        Completeness completeness = completeness(unknown, anyKnown);
        BigDecimal value = completeness == Completeness.UNKNOWN ? null : BigDecimal.valueOf(sum);
        return figure(value, unit, null, null, rule, completeness, unknown);
    }

    /** A share in percent; numerator and denominator must be of the same parts. */
    static Figure share(Rule rule, long numerator, long denominator, int unknown, boolean anyKnown) {
        Completeness completeness = completeness(unknown, anyKnown);
        if (completeness == Completeness.UNKNOWN) {
            return figure(null, Unit.PERCENT, null, null, rule, completeness, unknown);
        }
        return share(rule, BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator), completeness, unknown);
    }

    static Figure share(
            Rule rule, BigDecimal numerator, BigDecimal denominator, Completeness completeness, int unknown) {
        BigDecimal value = numerator == null || denominator == null ? null : percent(numerator, denominator, 1);
        return figure(value, Unit.PERCENT, numerator, denominator, rule, completeness, unknown);
    }

    /** A target as the plan states it. */
    static Figure target(Stated stated, TargetBasis basis) {
        BigDecimal value = stated.value() == null ? null : BigDecimal.valueOf(stated.value());
        Unit unit = basis == TargetBasis.CLASSES ? Unit.CLASSES : Unit.PARTICIPATIONS;
        Completeness completeness = value == null ? Completeness.UNKNOWN : Completeness.COMPLETE;
        return new Figure(value, unit, stated.qualifier(), null, null, Rule.TARGET.id(), completeness, 0);
    }

    /** Rounded half up; null when there is nothing to divide by. */
    static BigDecimal percent(BigDecimal numerator, BigDecimal denominator, int decimals) {
        return denominator.signum() == 0
                ? null
                : numerator.multiply(HUNDRED).divide(denominator, decimals, RoundingMode.HALF_UP);
    }

    private static Completeness completeness(int unknown, boolean anyKnown) {
        if (unknown == 0) {
            return Completeness.COMPLETE;
        }
        return anyKnown ? Completeness.PARTIAL : Completeness.UNKNOWN;
    }

    private static Figure figure(
            BigDecimal value,
            Unit unit,
            BigDecimal numerator,
            BigDecimal denominator,
            Rule rule,
            Completeness completeness,
            int unknown) {
        Qualifier qualifier = value == null
                ? Qualifier.NOT_STATED
                : completeness == Completeness.COMPLETE ? Qualifier.EXACT : Qualifier.MORE_THAN;
        return new Figure(value, unit, qualifier, numerator, denominator, rule.id(), completeness, unknown);
    }
}
