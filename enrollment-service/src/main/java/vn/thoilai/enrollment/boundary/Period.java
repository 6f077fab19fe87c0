package vn.thoilai.enrollment.boundary;

import java.time.LocalDate;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.kit.problem.Texts;

/** From a first to a last day; the last is null while there is none. */
public final class Period {

    private Period() {}

    /**
     * Goes on only if the last day does not lie before the first.
     *
     * @throws ProblemException 400 at {@code /validTo}
     */
    public static void require(LocalDate first, LocalDate last) {
        if (last != null && last.isBefore(first)) {
            throw ProblemException.invalid("/validTo", "before-start", Texts.of("rule.not-before", "validFrom"));
        }
    }

    /**
     * Goes on only if what lies in an area ends no later than the area does.
     *
     * @param areaEnd last day of the area
     * @param last last day of what lies in it
     * @throws ProblemException 400 at {@code /validTo}
     */
    public static void requireEndBy(LocalDate areaEnd, LocalDate last) {
        if (areaEnd != null && (last == null || last.isAfter(areaEnd))) {
            throw ProblemException.invalid("/validTo", "outlives-area", Texts.of("rule.outlives-area", areaEnd));
        }
    }
}
