package vn.thoilai.reporting.year;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.thoilai.contract.enrollment.EnrollmentState;
import vn.thoilai.contract.enrollment.Grade;
import vn.thoilai.contract.reporting.FigureRow;
import vn.thoilai.contract.reporting.Indicator;
import vn.thoilai.contract.reporting.RowKind;
import vn.thoilai.reporting.db.Rows;
import vn.thoilai.reporting.db.Sql;
import vn.thoilai.reporting.rules.Rule;

/**
 * Reads the rows behind what a class contributes. What a row adds is said once for each indicator, in the words of SQL,
 * as the tallies have it: 1, 0, or null where it is not known.
 */
@ApplicationScoped
class RowsReader {

    private static final String TOOK_PART = "e.state in ('ATTENDING', 'COMPLETED', 'NOT_COMPLETED')";

    private static final Map<Indicator, String> ADDS = adds();

    private static final String ENROLLMENTS = Sql.file("enrollment-rows.sql");

    private static final String EARNED = Sql.file("earned-rows.sql");

    private static final String KNOWN =
            "select from classes_on(cast(? as date)) where centre = ? and plan_year = ? and class_id = ?";

    @Inject
    Sql sql;

    /**
     * What is asked for the rows of.
     *
     * @param trainingClass null for what was earned in none
     * @param line key of the line or total the figure stands in, within which a person counts once
     */
    record Behind(UUID trainingClass, Indicator indicator, String line) {}

    private static Map<Indicator, String> adds() {
        Map<Indicator, String> adds = new EnumMap<>(Indicator.class);
        adds.put(Indicator.PARTICIPATIONS, number(TOOK_PART));
        adds.put(Indicator.HEADS, number(TOOK_PART + " and e.first"));
        adds.put(Indicator.SUMMONED, number(TOOK_PART + " or e.state in ('SUMMONED', 'ABSENT')"));
        adds.put(Indicator.WOMEN, known("e.sex is not null", "e.sex = 'FEMALE'"));
        adds.put(Indicator.ATTENDED, known("e.sessions_attended is not null", "e.sessions_attended >= 1"));
        adds.put(Indicator.ASSESSED, number(TOOK_PART + " and e.grade is not null"));
        adds.put(Indicator.PASSED, graded("e.grade <> 'FAIL'"));
        adds.put(Indicator.FAIR_OR_BETTER, graded("e.grade in ('FAIR', 'GOOD', 'EXCELLENT')"));
        adds.put(Indicator.EXCELLENT, graded("e.grade = 'EXCELLENT'"));
        adds.put(Indicator.GOOD, graded("e.grade = 'GOOD'"));
        adds.put(Indicator.FAIR, graded("e.grade = 'FAIR'"));
        adds.put(Indicator.AVERAGE, graded("e.grade = 'AVERAGE'"));
        adds.put(Indicator.FAILED, graded("e.grade = 'FAIL'"));
        return adds;
    }

    private static String number(String condition) {
        return "cast(" + condition + " as integer)";
    }

    private static String graded(String condition) {
        return number(TOOK_PART + " and coalesce(" + condition + ", false)");
    }

    private static String known(String isKnown, String condition) {
        return "case when not " + TOOK_PART + " then 0 when " + isKnown + " then " + number(condition) + " end";
    }

    /** Whether an indicator is made of rows of classes. */
    static boolean lists(Indicator indicator) {
        Rule rule = Rule.of(indicator);
        return rule.isShare()
                || ADDS.containsKey(indicator)
                || indicator == Indicator.CERTIFIED
                || indicator == Indicator.COMMENDED;
    }

    /** Whether a year has a class, as known on the day that is asked for. */
    boolean knows(String centre, Asked asked, UUID trainingClass) {
        return !sql.query(KNOWN, row -> true, asked.day(), centre, asked.year(), trainingClass)
                .isEmpty();
    }

    /** Rows behind what is asked for, by id. */
    List<FigureRow> read(String centre, Asked asked, Behind behind, UUID after, int limit) {
        boolean withoutClass = behind.trainingClass() == null;
        return switch (behind.indicator()) {
            case CERTIFIED, COMMENDED -> withoutClass ? List.of() : earned(centre, asked, behind, after, limit);
            case CERTIFICATES_WITHOUT_CLASS, COMMENDED_WITHOUT_CLASS ->
                withoutClass ? earned(centre, asked, behind, after, limit) : List.of();
            default ->
                withoutClass || !lists(behind.indicator())
                        ? List.of()
                        : enrollments(centre, asked, behind, after, limit);
        };
    }

    private List<FigureRow> enrollments(String centre, Asked asked, Behind behind, UUID after, int limit) {
        Rule rule = Rule.of(behind.indicator());
        String counted = ADDS.get(rule.isShare() ? rule.numerator() : rule.indicator());
        String outOf = rule.isShare() ? ADDS.get(rule.denominator()) : "cast(null as integer)";
        return sql.query(
                ENROLLMENTS.formatted(counted, outOf),
                RowsReader::enrollment,
                asked.day(),
                centre,
                behind.trainingClass(),
                behind.line(),
                asked.firstStart(),
                asked.lastStart(),
                after,
                limit);
    }

    private static FigureRow enrollment(ResultSet row) throws SQLException {
        return new FigureRow(
                RowKind.ENROLLMENT,
                row.getObject("id", UUID.class),
                Rows.constant(row, "state", EnrollmentState.class),
                Rows.integer(row, "sessions_attended"),
                Rows.constant(row, "grade", Grade.class),
                Rows.integer(row, "counted"),
                Rows.integer(row, "out_of"));
    }

    private List<FigureRow> earned(String centre, Asked asked, Behind behind, UUID after, int limit) {
        boolean certificates =
                behind.indicator() == Indicator.CERTIFIED || behind.indicator() == Indicator.CERTIFICATES_WITHOUT_CLASS;
        return sql.query(
                EARNED,
                row -> new FigureRow(
                        Rows.constant(row, "kind", RowKind.class),
                        row.getObject("id", UUID.class),
                        null,
                        null,
                        null,
                        1,
                        null),
                asked.day(),
                certificates ? RowKind.CERTIFICATE.name() : RowKind.COMMENDATION.name(),
                centre,
                behind.trainingClass(),
                asked.from().toString(),
                asked.to().toString(),
                after,
                limit);
    }
}
