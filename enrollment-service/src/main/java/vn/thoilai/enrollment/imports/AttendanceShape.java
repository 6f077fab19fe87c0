package vn.thoilai.enrollment.imports;

import java.util.Map;
import java.util.Set;
import vn.thoilai.contract.enrollment.AttendanceMark;
import vn.thoilai.contract.enrollment.ImportFile;

/** Who was at which session. */
final class AttendanceShape {

    /** The enrollment of class and learner: {@code e} that stands, {@code g} that the roster beside makes. */
    static final String ENROLLED = """
            LEFT JOIN enrollment e ON e.class_id = c.id AND e.learner_id = l.id
            LEFT JOIN roster_wanted g ON g.kind = 'CREATE' AND g.class_id = c.id AND g.learner_id = coalesce(l.id, n.id)
            LEFT JOIN (SELECT DISTINCT class, learner FROM roster_in) f ON f.class = s.class AND f.learner = s.learner
            """;

    static final String ENROLLMENT = "coalesce(e.id, g.id)";

    private static final String SOURCE = "attendance_in s\n" + RosterShape.PERSON + ENROLLED + """
            LEFT JOIN session_ref h ON h.class_id = c.id AND h.token = s.session
            LEFT JOIN attendance_mark k ON k.session_id = h.id AND k.enrollment_id = e.id""";

    private AttendanceShape() {}

    static FileShape of(Set<String> given) {
        return new FileShape(ImportFile.attendance, "attendance_mark", given)
                .from(SOURCE, null)
                .key("class", RosterShape.CLASS)
                .key("session", "(SELECT y.number FROM class_session y WHERE y.id = x.session_id)")
                .key("learner", RosterShape.LEARNER)
                .text("mark", "mark")
                .parsed("marked_at", "instant")
                .column(
                        "marked_at",
                        "marked_at",
                        // Unless told it is now; a mark that stays the same stays of its time, or becomes younger.
                        "CASE WHEN k.mark = s.mark THEN greatest(s.marked_at_value, k.marked_at) ELSE coalesce(s.marked_at_value, now()) END",
                        "to_char(x.marked_at AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')")
                .follows("centre_id", "job.centre_id")
                .follows("class_id", "c.id")
                .follows("session_id", "h.id")
                .follows("enrollment_id", ENROLLMENT)
                .follows("learner_id", "coalesce(l.id, n.id)")
                .follows("mark_id", "uuidv7()")
                .follows("marked_by", "caller_subject()")
                .follows("source", "'IMPORT'")
                .ends(
                        """
                        attendance_mark k
                        JOIN training_class c ON c.id = k.class_id AND c.plan_year = job.year
                        JOIN learner l ON l.id = k.learner_id
                        JOIN class_session h ON h.id = k.session_id
                        WHERE k.centre_id = job.centre_id AND k.mark <> 'UNMARKED'
                          %s(SELECT FROM attendance_in s WHERE s.class = c.code AND s.learner = l.code
                             AND s.session IN (CAST(h.number AS text), CAST(h.date AS text)))""",
                        "c.results_approved_at IS NOT NULL",
                        Map.of("mark", "'UNMARKED'", "mark_id", "uuidv7()", "marked_at", "now()", "source", "'IMPORT'"))
                .exported("""
                        attendance_mark x JOIN training_class c ON c.id = x.class_id JOIN learner l ON l.id = x.learner_id
                        JOIN class_session h ON h.id = x.session_id
                        WHERE x.centre_id = :centre AND c.plan_year = :year ORDER BY c.code, h.number, l.code""")
                .obeys(rules(given));
    }

    private static Rules rules(Set<String> given) {
        return new Rules(ImportFile.attendance, given, """
                SELECT s.*, c.id IS NULL AS no_class, coalesce(l.id, n.id) IS NULL AS no_learner, h.id AS session_id, h.state AS held, CAST(h.date AS timestamp) AT TIME ZONE 'Asia/Ho_Chi_Minh' AS day, c.approved,
                       e.id IS NULL AND f.class IS NULL AS not_enrolled, k.id AS kept_id, k.mark AS kept_mark, k.marked_at AS kept_at,
                       CASE WHEN f.class IS NULL THEN e.state END AS state, d.first
                FROM job CROSS JOIN %s
                LEFT JOIN (%s) d ON d.class_id = c.id AND d.session_id = h.id AND d.learner = s.learner""".formatted(SOURCE, """
                        SELECT c.id AS class_id, h.id AS session_id, s.learner, min(s.line) AS first
                        FROM attendance_in s JOIN class_ref c ON c.code = s.class
                        JOIN session_ref h ON h.class_id = c.id AND h.token = s.session
                        GROUP BY c.id, h.id, s.learner HAVING count(*) > 1"""))
                .required("class")
                .refers("class", "r.no_class")
                .required("session")
                .broken(
                        "session",
                        "unknown-reference",
                        "r.session IS NOT NULL AND NOT r.no_class AND r.session_id IS NULL")
                .broken("session", "session-not-held", "r.held <> 'HELD' AND r.mark <> 'UNMARKED'")
                .required("learner")
                .refers("learner", "r.no_learner")
                .broken("learner", "not-on-roster", "NOT r.no_class AND NOT r.no_learner AND r.not_enrolled")
                .broken(
                        "learner",
                        "not-taking-part",
                        "r.state IN ('REJECTED', 'WITHDRAWN') AND r.mark IS DISTINCT FROM r.kept_mark")
                .once(null)
                .required("mark")
                .oneOf("mark", AttendanceMark.values())
                .broken("mark", "results-approved", "r.approved AND r.mark IS DISTINCT FROM r.kept_mark")
                .broken("marked_at", "bad-instant", Rules.unread("marked_at"))
                // The rules of marks that phones send: a mark from next week would stand for good, the last one made
                // stands.
                .broken(
                        "marked_at",
                        "mark-time",
                        "r.marked_at_value > now() + interval '5 minutes' OR r.marked_at_value <= 'epoch'"
                                + " OR r.marked_at_value < r.day AND r.marked_at_value IS DISTINCT FROM r.kept_at")
                .broken(
                        "marked_at",
                        "older-mark",
                        "r.marked_at_value < r.kept_at AND r.mark IS DISTINCT FROM r.kept_mark");
    }
}
