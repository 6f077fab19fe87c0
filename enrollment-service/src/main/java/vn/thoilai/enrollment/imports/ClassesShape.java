package vn.thoilai.enrollment.imports;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thoilai.contract.Delivery;
import vn.thoilai.contract.enrollment.ClassState;
import vn.thoilai.contract.enrollment.ImportFile;
import vn.thoilai.contract.enrollment.StudyMode;
import vn.thoilai.enrollment.class_.ClassLifeCycle;

/** Classes of the year. */
final class ClassesShape {

    /** States that only an opening decision leads to. */
    static final String OPENED = "('OPENED', 'IN_SESSION', 'ASSESSED', 'CLOSED')";

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_LECTURERS = 2_000;
    private static final int MOST_SESSIONS = 1_000;
    private static final int MOST = 999_999_999;
    private static final List<String> DECLARED =
            List.of("summoned", "participations", "attended", "assessed", "passed", "fair_or_better");

    /** What a class comes to. */
    static final String STATE = "coalesce(s.state, k.state, 'PLANNED')";

    private static final String SOURCE = """
            classes_in s
            LEFT JOIN class_ref c ON c.code = s.code
            LEFT JOIN training_class k ON k.centre_id = job.centre_id AND k.code = s.code
            LEFT JOIN programme p ON p.code = coalesce(s.programme, k.programme_code)
            LEFT JOIN partner t ON t.code = s.partner""";

    private ClassesShape() {}

    static FileShape of(Set<String> given) {
        FileShape shape = new FileShape(ImportFile.classes, "training_class", given)
                .from(SOURCE, "class")
                .identified("c.id", "NULL")
                .key("code", "x.code")
                .parsed("counts_toward_target", "boolean")
                .parsed("plan_year", "integer")
                .parsed("roster_kept", "boolean")
                .text("name", "name_vi")
                .text("programme", "programme_code")
                .column("delivery", "delivery", "coalesce(s.delivery, p.delivery)", "x.delivery")
                .column(
                        "counts_toward_target",
                        "counts_toward_target",
                        "coalesce(s.counts_toward_target_value, p.counts_toward_target)",
                        "x.counts_toward_target")
                .column("mode", "mode", "coalesce(s.mode, 'FULL_TIME')", "x.mode")
                .typed("cohort", "integer")
                .column("plan_year", "plan_year", "job.year", "x.plan_year")
                .column("partner", "partner_id", "t.id", "(SELECT y.code FROM partner y WHERE y.id = x.partner_id)")
                .typed("start_date", "date")
                .typed("end_date", "date")
                .typed("sessions_held", "integer")
                .typed("capacity", "integer")
                .column(
                        "lecturers",
                        "lecturers",
                        "coalesce(string_to_array(s.lecturers, ' '), CAST('{}' AS text[]))",
                        "nullif(array_to_string(x.lecturers, ' '), '')")
                .column("state", "state", STATE, "x.state")
                .text("opening_decision_number", "opening_decision_number")
                .typed("opening_decision_date", "date")
                .column("roster_kept", "roster_kept", "coalesce(s.roster_kept_value, true)", "x.roster_kept");
        DECLARED.forEach(count -> shape.typed("declared_" + count, "integer"));
        keeps(shape);
        return follows(shape).obeys(rules(given));
    }

    /** As SettledParticulars has it. */
    private static void keeps(FileShape shape) {
        String ended = Rules.in(ClassLifeCycle.ENDED);
        shape.keeps("class-settled", "k.state IN " + ended);
        List.of("programme", "delivery", "counts_toward_target", "start_date", "roster_kept")
                .forEach(column -> shape.keeps(
                        column, "results-approved", "k.results_approved_at IS NOT NULL AND k.state NOT IN " + ended));
    }

    private static FileShape follows(FileShape shape) {
        // What the import makes and says is over was approved where it comes from.
        String approved = "k.id IS NULL AND w.state IN ('ASSESSED', 'CLOSED')";
        return shape.follows("centre_id", "job.centre_id")
                .follows("code", "s.code")
                .follows("reason", "k.reason")
                .follows("grading_policy_code", "c.policy")
                .follows("results_approved_at", "CASE WHEN " + approved + " THEN now() ELSE k.results_approved_at END")
                .follows(
                        "results_approved_by",
                        "CASE WHEN " + approved + " THEN caller_subject() ELSE k.results_approved_by END")
                .ends(
                        """
                        training_class k
                        WHERE k.centre_id = job.centre_id AND k.plan_year = job.year AND k.state NOT IN ('CANCELLED', 'CARRIED_OVER')
                          %s(SELECT FROM classes_in s WHERE s.code = k.code)""",
                        "k.results_approved_at IS NOT NULL OR "
                                + Rules.leadsNot(
                                        "k.state", ClassLifeCycle.WAYS, ClassState.CANCELLED, ClassState.values()),
                        Map.of("state", "'CANCELLED'", "reason", RegisterTables.MISSING))
                .exported("training_class x WHERE x.centre_id = :centre AND x.plan_year = :year ORDER BY x.code");
    }

    private static Rules rules(Set<String> given) {
        Rules rules = new Rules(ImportFile.classes, given, """
                SELECT s.*, job.year, p.code AS programme_code, k.plan_year AS kept_year, t.id AS partner_id, k.id AS kept_id,
                       %s AS role, %s AS has_partner, %s AS decided_number, %s AS decided_date, k.capacity AS kept_capacity,
                       k.name_vi AS kept_name, k.state AS kept_state, %s AS comes_to, k.results_approved_at IS NOT NULL AS approved,
                       %s AS decided_on, %s AS starts_on, c.roster_kept AS keeps_roster, d.first, EXISTS (SELECT FROM enrollment e WHERE e.class_id = k.id) AS has_roster,
                       (SELECT count(*) FROM enrollment e WHERE e.class_id = k.id AND e.state NOT IN ('REJECTED', 'WITHDRAWN')
                          AND e.place IS DISTINCT FROM 'WAITING') AS held
                FROM job CROSS JOIN %s
                %s""".formatted(
                                given.contains("delivery")
                                        ? "coalesce(s.delivery, p.delivery)"
                                        : "coalesce(k.delivery, p.delivery)",
                                given.contains("partner") ? "s.partner IS NOT NULL" : "k.partner_id IS NOT NULL",
                                given.contains("opening_decision_number")
                                        ? "s.opening_decision_number"
                                        : "k.opening_decision_number",
                                given.contains("opening_decision_date")
                                        ? "s.opening_decision_date"
                                        : "CAST(k.opening_decision_date AS text)",
                                given.contains("state") ? "coalesce(s.state, k.state)" : "k.state",
                                given.contains("opening_decision_date")
                                        ? "s.opening_decision_date_value"
                                        : "k.opening_decision_date",
                                given.contains("start_date") ? "s.start_date_value" : "k.start_date",
                                SOURCE,
                                Rules.repeated("classes_in", "code")))
                .required("code")
                .code("code")
                .once("code")
                // A code used again would turn last year's class into this year's.
                .broken("code", "other-year", "r.kept_year <> r.year")
                .requiredOfNew("name")
                .atMost("name", LONGEST_NAME)
                .oneLine("name", "r.kept_name")
                .requiredOfNew("programme")
                .refers("programme", "r.programme_code IS NULL")
                .oneOf("delivery", Delivery.values())
                .trueOrFalse("counts_toward_target")
                .oneOf("mode", StudyMode.values())
                .integer("cohort", 1, MOST)
                .broken("plan_year", "bad-number", Rules.unread("plan_year"))
                .broken("plan_year", "other-year", "r.plan_year_value <> r.year")
                .broken("partner", "partner-missing", "r.role <> 'OWN' AND NOT r.has_partner")
                .refers("partner", "r.partner_id IS NULL")
                .requiredOfNew("start_date")
                .date("start_date")
                .date("end_date")
                .broken("end_date", "end-before-start", "r.end_date_value < r.start_date_value")
                .integer("sessions_held", 0, MOST_SESSIONS);
        return more(rules);
    }

    private static Rules more(Rules rules) {
        rules.integer("capacity", 1, MOST)
                .broken(
                        "capacity",
                        "capacity-below-held",
                        "r.capacity_value < r.held AND r.capacity_value IS DISTINCT FROM r.kept_capacity")
                .atMost("lecturers", LONGEST_LECTURERS)
                .oneOf("state", ClassState.values())
                .moves("state", ClassLifeCycle.WAYS, ClassState.values())
                // Only the director approves what stands here.
                .broken(
                        "state",
                        "results-not-approved",
                        "r.comes_to IN ('ASSESSED', 'CLOSED') AND r.comes_to <> r.kept_state AND NOT r.approved")
                .broken("opening_decision_number", "decision-missing", decisionMissing("number"))
                .atMost("opening_decision_number", LONGEST_NUMBER)
                .broken("opening_decision_date", "decision-missing", decisionMissing("date"))
                .date("opening_decision_date")
                .broken(
                        "opening_decision_date",
                        "after-start",
                        "r.comes_to = 'OPENED' AND r.comes_to IS DISTINCT FROM r.kept_state AND r.decided_on > r.starts_on")
                .trueOrFalse("roster_kept")
                .broken("roster_kept", "has-roster", "r.roster_kept_value = false AND r.has_roster");
        for (String count : DECLARED) {
            String column = "declared_" + count;
            rules.integer(column, 0, MOST)
                    .broken(column, "roster-kept", "r." + column + " IS NOT NULL AND r.keeps_roster");
        }
        return rules;
    }

    private static String decisionMissing(String part) {
        return "r.state IN " + OPENED + " AND r.decided_" + part + " IS NULL";
    }
}
