package vn.thoilai.enrollment.imports;

import java.util.Set;
import vn.thoilai.contract.enrollment.ImportFile;
import vn.thoilai.contract.enrollment.Sex;

/** Learners of the centre. A further column of their record is a column here, and a rule. */
final class LearnersShape {

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_POSITION = 300;

    private static final String SOURCE = """
            learners_in s
            LEFT JOIN learner k ON k.centre_id = job.centre_id AND k.code = s.code
            LEFT JOIN learner_new n ON n.code = s.code
            LEFT JOIN sending_unit u ON u.centre_id = job.centre_id AND u.code = s.sending_unit
            LEFT JOIN block b ON b.code = s.block""";

    private LearnersShape() {}

    /** No learner ends by a file that does not name him: his record ends by his own request. */
    static FileShape of(Set<String> given) {
        return new FileShape(ImportFile.learners, "learner", given)
                .from(SOURCE, "learner")
                .identified("n.id", "w.id")
                .key("code", "x.code")
                .text("full_name", "full_name")
                .typed("birth_date", "date")
                .text("sex", "sex")
                .column(
                        "sending_unit",
                        "sending_unit_id",
                        "u.id",
                        "(SELECT y.code FROM sending_unit y WHERE y.id = x.sending_unit_id)")
                .text("block", "block_code")
                .text("position", "position")
                .typed("party_member", "boolean")
                .typed("party_admitted_on", "date")
                .text("personal_id", "personal_id")
                .follows("centre_id", "job.centre_id")
                .follows("code", "s.code")
                .keeps("learner-gone", "k.restricted_at IS NOT NULL")
                .exported("learner x WHERE x.centre_id = :centre AND :year >= 0 AND x.merged_into IS NULL"
                        + " AND x.erased_at IS NULL AND x.restricted_at IS NULL ORDER BY x.code")
                .obeys(rules(given));
    }

    private static Rules rules(Set<String> given) {
        String member = given.contains("party_member") ? "s.party_member_value" : "k.party_member";
        String admitted = given.contains("party_admitted_on") ? "s.party_admitted_on_value" : "k.party_admitted_on";
        String born = given.contains("birth_date") ? "s.birth_date_value" : "k.birth_date";
        return new Rules(ImportFile.learners, given, """
                SELECT s.*, u.id AS sending_unit_id, b.code AS block_code, k.id AS kept_id, k.full_name AS kept_name, k.position AS kept_position, d.first, q.first AS first_of_number,
                       k.merged_into IS NOT NULL OR k.erased_at IS NOT NULL AS gone,
                       %1$s IS NOT NULL AND NOT coalesce(%2$s, false) AS admitted_nowhere, %1$s < %3$s AS admitted_unborn,
                       CASE WHEN s.personal_id IS NOT NULL THEN
                           EXISTS (SELECT FROM bearers_of(job.centre_id, s.personal_id) o (id) WHERE o.id IS DISTINCT FROM k.id)
                       END AS of_another
                FROM job CROSS JOIN %4$s
                LEFT JOIN (SELECT personal_id, min(line) AS first FROM learners_in GROUP BY personal_id) q
                       ON q.personal_id = s.personal_id
                %5$s""".formatted(
                                admitted, member, born, SOURCE, Rules.repeated("learners_in", "code")))
                .required("code")
                .code("code")
                .once("code")
                .broken("code", "learner-gone", "r.gone")
                .requiredOfNew("full_name")
                .atMost("full_name", LONGEST_NAME)
                .oneLine("full_name", "r.kept_name")
                .broken("birth_date", "bad-date", Rules.unread("birth_date"))
                .broken("birth_date", "out-of-range", notYet("birth_date"))
                .oneOf("sex", Sex.values())
                .refers("sending_unit", "r.sending_unit_id IS NULL")
                .refers("block", "r.block_code IS NULL")
                .atMost("position", LONGEST_POSITION)
                .oneLine("position", "r.kept_position")
                .trueOrFalse("party_member")
                .broken("party_admitted_on", "bad-date", Rules.unread("party_admitted_on"))
                .broken("party_admitted_on", "out-of-range", notYet("party_admitted_on"))
                .broken("party_admitted_on", "not-a-member", "r.admitted_nowhere")
                .broken("party_admitted_on", "before-birth", "r.admitted_unborn")
                .broken("personal_id", "bad-personal-id", "r.personal_id !~ '^([0-9]{9}|[0-9]{12})$'")
                .broken("personal_id", "duplicate-in-file", "r.line > r.first_of_number")
                .broken("personal_id", "taken", "r.of_another");
    }

    /** A day that cannot have been: before anybody alive was born, or after today. */
    private static String notYet(String column) {
        return "r." + column + "_value NOT BETWEEN date '1900-01-01'"
                + " AND CAST(now() AT TIME ZONE 'Asia/Ho_Chi_Minh' AS date)";
    }
}
