package vn.thoilai.reporting.year;

import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.contract.reporting.PeriodKind;
import vn.thoilai.contract.reporting.ReportPeriod;
import vn.thoilai.kit.problem.Texts;

/**
 * What a report is asked for: a part of a plan year, and the day whose knowledge counts.
 *
 * @param from first day on which classes that it speaks of began
 * @param to last one
 * @param cutOff null for what is known now
 */
public record Asked(int year, PeriodKind kind, LocalDate from, LocalDate to, LocalDate cutOff) {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    /** The whole year, as it is known now. */
    public static Asked of(int year) {
        return of(year, PeriodKind.YEAR, null, null, null);
    }

    /**
     * As a request asks.
     *
     * @param period null for the whole year
     * @throws ProblemException 400 when days do not go with the period, or the cut-off is to come
     */
    public static Asked of(int year, PeriodKind period, LocalDate from, LocalDate to, LocalDate cutOff) {
        PeriodKind kind = Objects.requireNonNullElse(period, PeriodKind.YEAR);
        if (cutOff != null && cutOff.isAfter(LocalDate.now(VIETNAM))) {
            throw ProblemException.invalid("query/cutOff", "in-the-future", Texts.of("asked.cut-off-to-come"));
        }
        if (kind == PeriodKind.RANGE) {
            require(from, "query/from");
            require(to, "query/to");
            if (to.isBefore(from)) {
                throw ProblemException.invalid("query/to", "before-start", Texts.of("asked.ends-before-it-begins"));
            }
            return new Asked(year, kind, from, to, cutOff);
        }
        if (from != null || to != null) {
            String pointer = from != null ? "query/from" : "query/to";
            throw ProblemException.invalid(pointer, "not-with-period", Texts.of("asked.only-with-range"));
        }
        return new Asked(year, kind, firstDay(year, kind), lastDay(year, kind), cutOff);
    }

    private static void require(LocalDate day, String pointer) {
        if (day == null) {
            throw ProblemException.invalid(pointer, "required", Texts.of("asked.range-needs-days"));
        }
    }

    private static LocalDate firstDay(int year, PeriodKind kind) {
        return LocalDate.of(year, first(kind), 1);
    }

    private static Month first(PeriodKind kind) {
        return switch (kind) {
            case YEAR, H1, Q1, NINE_MONTHS, RANGE -> Month.JANUARY;
            case Q2 -> Month.APRIL;
            case H2, Q3 -> Month.JULY;
            case Q4 -> Month.OCTOBER;
            default -> Month.of(Integer.parseInt(kind.name().substring(1)));
        };
    }

    private static LocalDate lastDay(int year, PeriodKind kind) {
        int months = switch (kind) {
            case YEAR, RANGE -> 12;
            case H1, H2 -> 6;
            case Q1, Q2, Q3, Q4 -> 3;
            case NINE_MONTHS -> 9;
            default -> 1;
        };
        return firstDay(year, kind).plusMonths(months).minusDays(1);
    }

    /** Whether it speaks of all classes of the plan year, whenever they began. */
    boolean wholeYear() {
        return kind == PeriodKind.YEAR;
    }

    /** Whether it speaks of a class, or for another plan year whether the same part of that year does. */
    public boolean includes(int planYear, LocalDate start) {
        int later = planYear - year;
        return wholeYear() || !start.isBefore(from.plusYears(later)) && !start.isAfter(to.plusYears(later));
    }

    /** From the beginning of the year to the end of this part of it; nothing where that is the same. */
    Optional<Asked> cumulative() {
        LocalDate begin = LocalDate.of(year, Month.JANUARY, 1);
        return wholeYear() || !from.isAfter(begin)
                ? Optional.empty()
                : Optional.of(new Asked(year, PeriodKind.RANGE, begin, to, cutOff));
    }

    /** What is asked for, as a report says it. */
    public ReportPeriod period() {
        return new ReportPeriod(kind, from, to);
    }

    /** Day up to whose end everything recorded counts. */
    public LocalDate countedTo() {
        return cutOff == null ? LocalDate.now(VIETNAM) : cutOff;
    }

    /** The same for the database, where infinity asks for what is known now. */
    public String day() {
        return cutOff == null ? "infinity" : cutOff.toString();
    }

    /** Day of the database from which classes of the plan year count. */
    String firstStart() {
        return wholeYear() ? "-infinity" : from.toString();
    }

    /** Day of the database up to which classes of the plan year count. */
    String lastStart() {
        return wholeYear() ? "infinity" : to.toString();
    }

    /** The parameters that ask for the same, for a link. */
    public String parameters() {
        StringBuilder text = new StringBuilder();
        if (!wholeYear()) {
            text.append("&period=").append(kind);
        }
        if (kind == PeriodKind.RANGE) {
            text.append("&from=").append(from).append("&to=").append(to);
        }
        if (cutOff != null) {
            text.append("&cutOff=").append(cutOff);
        }
        return text.toString();
    }
}
