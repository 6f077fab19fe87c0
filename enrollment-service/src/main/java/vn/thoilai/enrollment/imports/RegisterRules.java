package vn.thoilai.enrollment.imports;

import vn.thoilai.contract.Delivery;
import vn.thoilai.contract.enrollment.ClassState;
import vn.thoilai.contract.enrollment.EnrollmentState;
import vn.thoilai.contract.enrollment.ImportFile;
import vn.thoilai.contract.enrollment.Sex;
import vn.thoilai.contract.enrollment.StudyMode;

/** What a register must obey, file by file. */
final class RegisterRules {

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_NUMBER = 100;
    private static final int MOST_SESSIONS = 1_000;

    /** States that only an opening decision leads to. */
    static final String OPENED = "('OPENED', 'IN_SESSION', 'ASSESSED', 'CLOSED')";

    private static final String TODAY = "CAST(now() AT TIME ZONE 'Asia/Ho_Chi_Minh' AS date)";

    private RegisterRules() {}

    static Rules of(ImportFile file) {
        return switch (file) {
            case classes -> classes();
            case learners -> learners();
            case roster -> roster();
        };
    }

    private static Rules classes() {
        return new Rules(ImportFile.classes, """
                SELECT s.*, job.year, p.code AS programme_code, coalesce(s.delivery, p.delivery) AS role, t.id AS partner_id,
                       k.plan_year AS kept_year, row_number() OVER (PARTITION BY s.code ORDER BY s.line) AS occurrence,
                       EXISTS (SELECT FROM enrollment e WHERE e.class_id = k.id) AS has_roster
                FROM job CROSS JOIN classes_in s
                LEFT JOIN programme p ON p.code = s.programme
                LEFT JOIN partner t ON t.code = s.partner
                LEFT JOIN training_class k ON k.centre_id = job.centre_id AND k.code = s.code""")
                .required("code")
                .code("code")
                .broken("code", "duplicate-in-file", "r.code IS NOT NULL AND r.occurrence > 1")
                // A code used again would turn last year's class into this year's.
                .broken("code", "other-year", "r.kept_year <> r.year")
                .required("name")
                .atMost("name", LONGEST_NAME)
                .required("programme")
                .refers("programme", "r.programme_code IS NULL")
                .oneOf("delivery", Delivery.values())
                .trueOrFalse("counts_toward_target")
                .oneOf("mode", StudyMode.values())
                .integer("cohort", 1, 999_999_999)
                .broken("plan_year", "bad-number", Rules.unread("plan_year", "integer"))
                .broken("plan_year", "other-year", "import_integer(r.plan_year) <> r.year")
                .broken("partner", "partner-missing", "r.role <> 'OWN' AND r.partner IS NULL")
                .refers("partner", "r.partner_id IS NULL")
                .required("start_date")
                .date("start_date")
                .date("end_date")
                .broken("end_date", "end-before-start", "import_date(r.end_date) < import_date(r.start_date)")
                .integer("sessions_held", 0, MOST_SESSIONS)
                .oneOf("state", ClassState.values())
                .broken("opening_decision_number", "decision-missing", decisionMissing("number"))
                .atMost("opening_decision_number", LONGEST_NUMBER)
                .broken("opening_decision_date", "decision-missing", decisionMissing("date"))
                .date("opening_decision_date")
                .trueOrFalse("roster_kept")
                .broken("roster_kept", "has-roster", "import_boolean(r.roster_kept) = false AND r.has_roster");
    }

    private static String decisionMissing(String part) {
        return "r.state IN " + OPENED + " AND r.opening_decision_" + part + " IS NULL";
    }

    private static Rules learners() {
        return new Rules(ImportFile.learners, """
                SELECT s.*, u.id AS sending_unit_id, row_number() OVER (PARTITION BY s.code ORDER BY s.line) AS occurrence
                FROM job CROSS JOIN learners_in s
                LEFT JOIN sending_unit u ON u.centre_id = job.centre_id AND u.code = s.sending_unit""")
                .required("code")
                .code("code")
                .broken("code", "duplicate-in-file", "r.code IS NOT NULL AND r.occurrence > 1")
                .required("full_name")
                .atMost("full_name", LONGEST_NAME)
                .broken("birth_date", "bad-date", Rules.unread("birth_date", "date"))
                .broken(
                        "birth_date",
                        "out-of-range",
                        "import_date(r.birth_date) NOT BETWEEN date '1900-01-01' AND " + TODAY)
                .oneOf("sex", Sex.values())
                .refers("sending_unit", "r.sending_unit_id IS NULL");
    }

    /** A class or learner is looked for in the import first: what it says is what will be. */
    private static final String ROSTER = """
            SELECT s.*, f.code IS NULL AND k.id IS NULL AS no_class, n.code IS NULL AND l.id IS NULL AS no_learner,
                   coalesce(f.roster_kept, k.roster_kept) AS roster_kept, f.opened OR k.grading_policy_code IS NOT NULL AS opened,
                   CASE WHEN f.code IS NULL THEN k.sessions_held ELSE f.sessions_held END AS sessions_held,
                   row_number() OVER (PARTITION BY s.class, s.learner ORDER BY s.line) AS occurrence
            FROM job CROSS JOIN roster_in s
            LEFT JOIN (SELECT DISTINCT ON (code) code, coalesce(import_boolean(roster_kept), true) AS roster_kept,
                              import_integer(sessions_held) AS sessions_held, coalesce(state IN %1$s, false) AS opened
                       FROM classes_in ORDER BY code, line) f ON f.code = s.class
            LEFT JOIN training_class k ON k.centre_id = job.centre_id AND k.code = s.class
            LEFT JOIN (SELECT DISTINCT code FROM learners_in) n ON n.code = s.learner
            LEFT JOIN learner l ON l.centre_id = job.centre_id AND l.code = s.learner""".formatted(OPENED);

    private static Rules roster() {
        return new Rules(ImportFile.roster, ROSTER)
                .required("class")
                .refers("class", "r.no_class")
                .broken("class", "roster-not-kept", "NOT r.roster_kept")
                .required("learner")
                .refers("learner", "r.no_learner")
                .broken(null, "duplicate-in-file", "r.class IS NOT NULL AND r.learner IS NOT NULL AND r.occurrence > 1")
                .oneOf("state", EnrollmentState.values())
                .integer("sessions_attended", 0, MOST_SESSIONS)
                .broken("sessions_attended", "more-than-held", "import_integer(r.sessions_attended) > r.sessions_held")
                .broken("score", "bad-number", Rules.unread("score", "decimal"))
                .broken("score", "out-of-range", """
                        (import_decimal(r.score) NOT BETWEEN 0 AND 10
                          OR import_decimal(r.score) <> round(import_decimal(r.score), 1))""")
                .broken("score", "class-not-opened", "r.score IS NOT NULL AND NOT r.no_class AND NOT r.opened")
                .broken("score", "not-taking-part", """
                        r.score IS NOT NULL
                          AND coalesce(r.state, 'NOMINATED') NOT IN ('ATTENDING', 'COMPLETED', 'NOT_COMPLETED')""");
    }
}
