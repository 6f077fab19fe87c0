package vn.thoilai.reporting.year;

import java.math.BigDecimal;
import vn.thoilai.contract.Qualifier;
import vn.thoilai.contract.reporting.Completeness;
import vn.thoilai.contract.reporting.Figure;
import vn.thoilai.contract.reporting.Outcome;
import vn.thoilai.kit.problem.Texts;

/** What comes of holding a published number against a computed figure. */
record Verdict(Outcome outcome, BigDecimal difference, String reason) {

    /** ABOUT and NEARLY allow one part in twenty. */
    private static final BigDecimal ALLOWED = new BigDecimal("0.05");

    static Verdict equal(String reason) {
        return new Verdict(Outcome.EQUAL, BigDecimal.ZERO, reason);
    }

    static Verdict notComputable(String key, Object... arguments) {
        return new Verdict(Outcome.NOT_COMPUTABLE, null, Texts.of(key, arguments));
    }

    /** A published number against the figure. */
    static Verdict of(BigDecimal published, Qualifier qualifier, Figure computed) {
        boolean unknown = computed.completeness() == Completeness.UNKNOWN;
        if (published == null || qualifier == Qualifier.NOT_STATED) {
            return unknown
                    ? new Verdict(Outcome.EQUAL, null, Texts.of("reconciliation.both-unknown"))
                    : notComputable("reconciliation.not-stated");
        }
        if (unknown) {
            return notComputable("reconciliation.computed-unknown");
        }
        if (computed.completeness() == Completeness.PARTIAL) {
            return notComputable("reconciliation.computed-partial", String.valueOf(computed.unknownClasses()));
        }
        if (computed.value() == null) {
            return notComputable("reconciliation.nothing-to-divide");
        }
        return ofKnown(published, qualifier, computed.value());
    }

    /** A printed percentage against the figure, to as many decimals as were printed. */
    static Verdict ofPercent(BigDecimal published, Figure computed) {
        boolean known = computed.completeness() == Completeness.COMPLETE && computed.value() != null;
        if (!known) {
            return of(published, Qualifier.EXACT, computed);
        }
        int decimals = Math.max(0, published.scale());
        BigDecimal rounded = Figures.percent(computed.numerator(), computed.denominator(), decimals);
        Verdict verdict = ofKnown(published, Qualifier.EXACT, rounded);
        return rounded.compareTo(computed.value()) == 0
                ? verdict
                : new Verdict(
                        verdict.outcome(),
                        verdict.difference(),
                        Texts.of("reconciliation.rounded", rounded.toPlainString(), String.valueOf(decimals)));
    }

    private static Verdict ofKnown(BigDecimal published, Qualifier qualifier, BigDecimal computed) {
        BigDecimal difference = computed.subtract(published);
        boolean agrees = switch (qualifier) {
            case EXACT -> difference.signum() == 0;
            case ABOUT, NEARLY -> difference.abs().compareTo(published.multiply(ALLOWED)) <= 0;
            case MORE_THAN -> difference.signum() >= 0;
            case NOT_STATED -> throw new IllegalArgumentException("not stated");
        };
        if (!agrees) {
            return new Verdict(Outcome.DIFFERENT, difference, null);
        }
        return switch (qualifier) {
            case ABOUT, NEARLY -> new Verdict(Outcome.EQUAL, difference, Texts.of("reconciliation.about"));
            case MORE_THAN -> new Verdict(Outcome.EQUAL, difference, Texts.of("reconciliation.more-than"));
            case EXACT, NOT_STATED -> equal(null);
        };
    }
}
