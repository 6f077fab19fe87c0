package vn.thoilai.reporting.report;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.contract.reporting.PeriodKind;
import vn.thoilai.contract.reporting.ReportPeriod;
import vn.thoilai.kit.problem.Texts;

/** First and last days of the parts of a year. */
final class Periods {

    private Periods() {}

    /**
     * The part of the year of that kind.
     *
     * @param from first day of a range, null otherwise
     * @param to last day of a range, null otherwise
     * @throws ProblemException 400 when a range lacks a day, ends before it begins, or another part has days of its own
     */
    static ReportPeriod of(PeriodKind kind, int year, LocalDate from, LocalDate to) {
        if (kind == PeriodKind.RANGE) {
            return range(from, to);
        }
        require(from == null, "/from", "range-only");
        require(to == null, "/to", "range-only");
        return switch (kind) {
            case H1 -> months(kind, year, 1, 6);
            case H2 -> months(kind, year, 7, 12);
            case Q1 -> months(kind, year, 1, 3);
            case Q2 -> months(kind, year, 4, 6);
            case Q3 -> months(kind, year, 7, 9);
            case Q4 -> months(kind, year, 10, 12);
            case NINE_MONTHS -> months(kind, year, 1, 9);
            case YEAR -> months(kind, year, 1, 12);
            default -> {
                int month = Month.of(Integer.parseInt(kind.name().substring(1))).getValue();
                yield months(kind, year, month, month);
            }
        };
    }

    private static ReportPeriod range(LocalDate from, LocalDate to) {
        require(from != null, "/from", "range-days");
        require(to != null && !to.isBefore(from), "/to", "range-days");
        return new ReportPeriod(PeriodKind.RANGE, from, to);
    }

    private static void require(boolean holds, String pointer, String rule) {
        if (!holds) {
            throw ProblemException.invalid(pointer, rule, Texts.of("report." + rule));
        }
    }

    private static ReportPeriod months(PeriodKind kind, int year, int first, int last) {
        return new ReportPeriod(
                kind, LocalDate.of(year, first, 1), YearMonth.of(year, last).atEndOfMonth());
    }
}
