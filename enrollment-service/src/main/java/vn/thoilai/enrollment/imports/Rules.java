package vn.thoilai.enrollment.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.thoilai.contract.Codes;
import vn.thoilai.contract.enrollment.ImportFile;

/**
 * The rules the rows of one file obey, as one statement that checks them all. A rule is a condition on the row {@code r}
 * that is true when it is broken; a condition that is null, as most are of an empty cell, is not.
 */
final class Rules {

    /** As many problems as somebody may want to read; the number of rows with problems is told in full. */
    static final int MOST = 10_000;

    private final ImportFile file;
    private final String rows;
    private final List<Rule> rules = new ArrayList<>();

    private record Rule(String column, String code, String broken) {

        String asValues(int number) {
            return "(%d, %s, '%s', %s)"
                    .formatted(number, column == null ? "CAST(NULL AS text)" : "'" + column + "'", code, broken);
        }
    }

    /**
     * Begins the rules of a file.
     *
     * @param rows query for its rows with what they refer to; {@code job} is the import
     */
    Rules(ImportFile file, String rows) {
        this.file = file;
        this.rows = rows;
    }

    /** A rule of its own. */
    Rules broken(String column, String code, String condition) {
        rules.add(new Rule(column, code, condition));
        return this;
    }

    Rules required(String column) {
        return broken(column, "required", "r." + column + " IS NULL");
    }

    Rules code(String column) {
        return broken(column, "bad-code", "r." + column + " !~ '^(" + Codes.PATTERN + ")$'");
    }

    Rules atMost(String column, int length) {
        return broken(column, "too-long", "length(r." + column + ") > " + length);
    }

    Rules oneOf(String column, Enum<?>... constants) {
        String names = Arrays.stream(constants)
                .map(constant -> "'" + constant.name() + "'")
                .collect(Collectors.joining(", "));
        return broken(column, "bad-enum", "r." + column + " NOT IN (" + names + ")");
    }

    Rules trueOrFalse(String column) {
        return broken(column, "bad-enum", unread(column, "boolean"));
    }

    Rules date(String column) {
        return broken(column, "bad-date", unread(column, "date"))
                .broken(
                        column,
                        "out-of-range",
                        "import_date(r." + column + ") NOT BETWEEN date '1900-01-01' AND date '2200-12-31'");
    }

    Rules integer(String column, int least, int most) {
        return broken(column, "bad-number", unread(column, "integer"))
                .broken(
                        column,
                        "out-of-range",
                        "import_integer(r." + column + ") NOT BETWEEN " + least + " AND " + most);
    }

    /** The column names something; {@code missing} is true when that is found nowhere. */
    Rules refers(String column, String missing) {
        return broken(column, "unknown-reference", "r." + column + " IS NOT NULL AND " + missing);
    }

    static String unread(String column, String type) {
        return "r." + column + " IS NOT NULL AND import_" + type + "(r." + column + ") IS NULL";
    }

    /** Writes the problems of import {@code :id} and answers how many rows have some. */
    String check() {
        List<String> values = new ArrayList<>();
        rules.forEach(rule -> values.add(rule.asValues(values.size())));
        // Rows are good as a rule: those that break nothing are put aside before rules are gone through one by one.
        String any = rules.stream().map(rule -> "(" + rule.broken() + ")").collect(Collectors.joining("\n OR "));
        return """
                WITH job AS (SELECT id, centre_id, year FROM import_job WHERE id = :id),
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
                SELECT CAST(count(DISTINCT line) AS integer) FROM found""".formatted(rows, any, String.join(",\n", values), file, MOST);
    }
}
