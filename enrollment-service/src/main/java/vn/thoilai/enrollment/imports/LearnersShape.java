package vn.thoilai.enrollment.imports;

import java.util.Set;
import vn.thoilai.contract.enrollment.ImportFile;
import vn.thoilai.contract.enrollment.Sex;

/** Learners of the centre. A further column of their record is a column here, and a rule. */
final class LearnersShape {

    private static final int LONGEST_NAME = 300;

    private static final String SOURCE = """
            learners_in s
            LEFT JOIN learner k ON k.centre_id = job.centre_id AND k.code = s.code
            LEFT JOIN learner_new n ON n.code = s.code
            LEFT JOIN sending_unit u ON u.centre_id = job.centre_id AND u.code = s.sending_unit""";

    private LearnersShape() {}

    /** No learner ends by a file that does not name him: his record ends by his own request. */
    static FileShape of(Set<String> given) {
        return new FileShape(ImportFile.learners, "learner", given)
                .from(SOURCE, null)
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
                .follows("centre_id", "job.centre_id")
                .follows("code", "s.code")
                .exported("learner x WHERE x.centre_id = :centre AND :year > 0 ORDER BY x.code")
                .obeys(rules(given));
    }

    private static Rules rules(Set<String> given) {
        return new Rules(ImportFile.learners, given, """
                SELECT s.*, u.id AS sending_unit_id, k.id AS kept_id, d.first
                FROM job CROSS JOIN %s
                %s""".formatted(SOURCE, Rules.repeated("learners_in", "code")))
                .required("code")
                .code("code")
                .once("code")
                .requiredOfNew("full_name")
                .atMost("full_name", LONGEST_NAME)
                .broken("birth_date", "bad-date", Rules.unread("birth_date"))
                .broken(
                        "birth_date",
                        "out-of-range",
                        "r.birth_date_value NOT BETWEEN date '1900-01-01'"
                                + " AND CAST(now() AT TIME ZONE 'Asia/Ho_Chi_Minh' AS date)")
                .oneOf("sex", Sex.values())
                .refers("sending_unit", "r.sending_unit_id IS NULL");
    }
}
