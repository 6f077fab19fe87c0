package vn.thoilai.enrollment.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.thoilai.contract.Codes;
import vn.thoilai.contract.enrollment.ImportFile;
import vn.thoilai.kit.lifecycle.LifeCycle;

/**
 * The rules the rows of one file obey, as one statement that checks them all. A rule is a condition on the row {@code r}
 * that is true when it is broken; a condition that is null, as most are of an empty cell, is not.
 */
final class Rules {

    /** As many problems as somebody may want to read; the number of rows with problems is told in full. */
    static final int MOST = 10_000;

    /** Control and format characters and ends of lines: what {@link vn.thoilai.contract.OneLine} refuses, for PostgreSQL. */
    private static final String INVISIBLE = "[\\u0001-\\u001F\\u007F-\\u009F\\u00AD\\u0600-\\u0605\\u061C\\u06DD\\u070F"
            + "\\u180E\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u2064\\u2066-\\u206F\\uFEFF\\uFFF9-\\uFFFB]";

    private final ImportFile file;
    private final Set<String> given;
    private final String rows;
    private final List<Rule> rules = new ArrayList<>();
    private final Map<String, String> admitted = new HashMap<>();

    /** A column, the code of what is wrong with it, and when it is. */
    record Rule(String column, String code, String broken) {

        String asValues(int number) {
            return "(%d, %s, '%s', %s)"
                    .formatted(number, column == null ? "CAST(NULL AS text)" : "'" + column + "'", code, broken);
        }
    }

    /**
     * Begins the rules of a file.
     *
     * @param given the columns that the header names
     * @param rows query for its rows with what they refer to; {@code job} is the import, {@code kept_id} the row that
     *     stands, {@code first} the line of a row that is told more than once
     */
    Rules(ImportFile file, Set<String> given, String rows) {
        this.file = file;
        this.given = given;
        this.rows = rows;
    }

    /** Joins keys that stand in more than one row, with the first of their lines. */
    static String repeated(String table, String... keys) {
        String all = String.join(", ", keys);
        return "LEFT JOIN (SELECT " + all + ", min(line) AS first FROM " + table + " GROUP BY " + all
                + " HAVING count(*) > 1) d ON "
                + Arrays.stream(keys).map(key -> "d." + key + " = s." + key).collect(Collectors.joining(" AND "));
    }

    /** A rule of its own. */
    Rules broken(String column, String code, String condition) {
        rules.add(new Rule(column, code, condition));
        return this;
    }

    Rules required(String column) {
        return broken(column, "required", "r." + column + " IS NULL");
    }

    /** Needed only where nothing stands yet, if the file does not have the column. */
    Rules requiredOfNew(String column) {
        return given.contains(column) ? required(column) : broken(column, "required", "r.kept_id IS NULL");
    }

    /** The row's key does not stand in a line before. */
    Rules once(String column) {
        return broken(column, "duplicate-in-file", "r.line > r.first");
    }

    /** From 0 to 10 with one decimal. */
    Rules score(String column) {
        String score = "r." + column + "_value";
        return broken(column, "bad-number", unread(column))
                .broken(
                        column,
                        "out-of-range",
                        "(" + score + " NOT BETWEEN 0 AND 10 OR " + score + " <> round(" + score + ", 1))");
    }

    Rules code(String column) {
        return broken(column, "bad-code", "r." + column + " !~ '^(" + Codes.PATTERN + ")$'");
    }

    Rules atMost(String column, int length) {
        return broken(column, "too-long", "length(r." + column + ") > " + length);
    }

    Rules oneOf(String column, Enum<?>... constants) {
        List<String> names = Arrays.stream(constants).map(Enum::name).toList();
        admitted.put(column, String.join(", ", names));
        return broken(column, "bad-enum", "r." + column + " NOT IN ('" + String.join("', '", names) + "')");
    }

    /**
     * A row that stands keeps its state or goes a way of its life cycle: {@code r.comes_to} is what it is to be,
     * {@code r.kept_state} what it is.
     */
    <S extends Enum<S>> Rules moves(String column, LifeCycle<S> ways, S[] states) {
        String illegal = Arrays.stream(states)
                .flatMap(from -> Arrays.stream(states)
                        .filter(to -> to != from && !ways.from(from).contains(to))
                        .map(to -> "('" + from + "', '" + to + "')"))
                .collect(Collectors.joining(", "));
        // Most rows are new or as they were: these are not gone through pair by pair.
        return broken(
                column,
                "illegal-transition",
                "r.kept_state IS NOT NULL AND r.kept_state <> r.comes_to AND (r.kept_state, r.comes_to) IN (" + illegal
                        + ")");
    }

    /**
     * A text stands in one line: where it does not, a quotation mark swallowed rows. Nothing in it is invisible, as in a
     * request. One that stands, as {@code kept}, may be as it is.
     */
    Rules oneLine(String column, String kept) {
        String text = "r." + column;
        String changed = " AND " + text + " IS DISTINCT FROM " + kept;
        return broken(column, "line-break", "strpos(" + text + ", chr(10)) > 0" + changed)
                .broken(
                        column,
                        "one-line",
                        "strpos(" + text + ", chr(10)) = 0 AND " + text + " ~ '" + INVISIBLE + "'" + changed);
    }

    /** Condition that a state does not lead to another. */
    static <S extends Enum<S>> String leadsNot(String state, LifeCycle<S> ways, S to, S[] states) {
        return state + " NOT IN "
                + in(Arrays.stream(states)
                        .filter(from -> ways.from(from).contains(to))
                        .toList());
    }

    /** The values that a column takes, for those who gave another one. */
    String admitted(String column) {
        return admitted.getOrDefault(column, "");
    }

    Rules trueOrFalse(String column) {
        admitted.put(column, "true, false");
        return broken(column, "bad-enum", unread(column));
    }

    Rules date(String column) {
        return broken(column, "bad-date", unread(column))
                .broken(
                        column,
                        "out-of-range",
                        "r." + column + "_value NOT BETWEEN date '1900-01-01' AND date '2200-12-31'");
    }

    Rules integer(String column, int least, int most) {
        return broken(column, "bad-number", unread(column))
                .broken(column, "out-of-range", "r." + column + "_value NOT BETWEEN " + least + " AND " + most);
    }

    /** The column names something; {@code missing} is true when that is found nowhere. */
    Rules refers(String column, String missing) {
        return broken(column, "unknown-reference", "r." + column + " IS NOT NULL AND " + missing);
    }

    /** The cell says something that cannot be read as what the column holds. */
    static String unread(String column) {
        return "r." + column + " IS NOT NULL AND r." + column + "_value IS NULL";
    }

    /** Rules as rows of their number, column, code, and whether they are broken. */
    static String values(List<Rule> rules) {
        return IntStream.range(0, rules.size())
                .mapToObj(number -> rules.get(number).asValues(number))
                .collect(Collectors.joining(",\n"));
    }

    /** Names of constants, as SQL lists them. */
    static String in(Collection<? extends Enum<?>> constants) {
        return constants.stream()
                .map(constant -> "'" + constant.name() + "'")
                .collect(Collectors.joining(", ", "(", ")"));
    }

    /** Writes the problems of import {@code :id} and answers how many rows have some. */
    String check() {
        // Rows are good as a rule: those that break nothing are put aside before rules are gone through one by one.
        String any = rules.stream().map(rule -> "(" + rule.broken() + ")").collect(Collectors.joining("\n OR "));
        return """
                WITH job AS (SELECT id, centre_id, year, mode FROM import_job WHERE id = :id),
                checked AS (%1$s),
                found AS MATERIALIZED (
                    SELECT r.line, v.number, v.column_name, v.code
                    FROM (SELECT * FROM checked r WHERE %2$s) r
                    CROSS JOIN LATERAL (VALUES %3$s) v (number, column_name, code, broken)
                    WHERE v.broken),
                kept AS (
                    INSERT INTO import_problem (job_id, file, line, number, column_name, code)
                    SELECT job.id, '%4$s', f.line, f.number, f.column_name, f.code
                    FROM (SELECT * FROM found ORDER BY line, number LIMIT %5$d) f CROSS JOIN job)
                SELECT CAST(count(DISTINCT line) AS integer) FROM found""".formatted(rows, any, values(rules), file, MOST);
    }
}
