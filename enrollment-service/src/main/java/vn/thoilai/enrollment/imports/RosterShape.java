package vn.thoilai.enrollment.imports;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import vn.thoilai.contract.enrollment.EnrollmentState;
import vn.thoilai.contract.enrollment.ImportFile;
import vn.thoilai.enrollment.roster.EnrollmentLifeCycle;

/** Who is in which class. */
final class RosterShape {

    /** Codes of what a row {@code x} with class_id and learner_id belongs to. */
    static final String CLASS = "(SELECT y.code FROM training_class y WHERE y.id = x.class_id)";

    static final String LEARNER = "(SELECT y.code FROM learner y WHERE y.id = x.learner_id)";

    /** What every file of persons refers to: {@code c} the class, {@code l} or {@code n} the learner. */
    static final String PERSON = """
            LEFT JOIN class_ref c ON c.code = s.class
            LEFT JOIN learner l ON l.centre_id = job.centre_id AND l.code = s.learner
            LEFT JOIN learner_new n ON n.code = s.learner
            """;

    private static final String IN_CLASS = "('ATTENDING', 'ABSENT', 'COMPLETED', 'NOT_COMPLETED')";
    private static final String TAKING_PART = "('ATTENDING', 'COMPLETED', 'NOT_COMPLETED')";
    private static final int MOST_SESSIONS = 1_000;
    private static final int LONGEST_REASON = 500;

    private static final String SOURCE = "roster_in s\n" + PERSON + """
            LEFT JOIN enrollment k ON k.class_id = c.id AND k.learner_id = l.id
            LEFT JOIN class_venue v ON v.class_id = c.id AND v.code = s.venue""";

    private static final String STANDING = """
            enrollment k
            JOIN training_class c ON c.id = k.class_id AND c.plan_year = job.year
            JOIN learner l ON l.id = k.learner_id
            WHERE k.centre_id = job.centre_id AND k.state NOT IN ('REJECTED', 'WITHDRAWN')
              %s(SELECT FROM roster_in s WHERE s.class = c.code AND s.learner = l.code)""";

    /** Those who wait, with how many wait before them, and in all, when the file is in. */
    private static final String WAITING = """
            SELECT w.id, w.class_id, w.nominated_at,
                   count(*) FILTER (WHERE w.stays) OVER (PARTITION BY w.class_id ORDER BY w.nominated_at, w.id) AS before,
                   count(*) FILTER (WHERE w.stays) OVER (PARTITION BY w.class_id) AS in_all
            FROM (SELECT k.id, k.class_id, k.nominated_at,
                         CASE WHEN s.line IS NULL THEN job.mode <> 'SNAPSHOT' ELSE %1$s = 'NOMINATED' END AS stays
                  FROM job JOIN enrollment k ON k.centre_id = job.centre_id AND k.place = 'WAITING'
                  JOIN class_ref c ON c.id = k.class_id
                  JOIN learner l ON l.id = k.learner_id
                  LEFT JOIN roster_in s ON s.class = c.code AND s.learner = l.code) w""";

    /** Rows beyond the places of their class: who holds one keeps it, who waits comes next, the others are counted by line. */
    private static final String WITHOUT_PLACE = """
            SELECT line FROM (
                SELECT h.line, h.holds, h.held, h.capacity, h.before,
                       CASE WHEN h.snapshot THEN 0 ELSE h.taken - count(*) FILTER (WHERE h.held) OVER (PARTITION BY h.id) END
                       + count(*) FILTER (WHERE h.holds)
                             OVER (PARTITION BY h.id ORDER BY h.held DESC, h.nominated_at NULLS LAST, h.line) AS place
                FROM (SELECT s.line, c.id, c.capacity, job.mode = 'SNAPSHOT' AS snapshot, coalesce(k.place = 'HELD', false) AS held,
                             %1$s AS holds, coalesce(p.held, 0) AS taken, q.nominated_at, coalesce(q.before, t.in_all, 0) AS before
                      FROM job CROSS JOIN roster_in s
                      JOIN class_ref c ON c.code = s.class AND c.capacity IS NOT NULL
                      LEFT JOIN class_places p ON p.class_id = c.id
                      LEFT JOIN learner l ON l.centre_id = job.centre_id AND l.code = s.learner
                      LEFT JOIN enrollment k ON k.class_id = c.id AND k.learner_id = l.id
                      LEFT JOIN waiting q ON q.id = k.id
                      LEFT JOIN (SELECT DISTINCT class_id, in_all FROM waiting) t ON t.class_id = c.id) h) o
            WHERE o.holds AND NOT o.held AND o.place + o.before > o.capacity""";

    private RosterShape() {}

    static FileShape of(Set<String> given) {
        return new FileShape(ImportFile.roster, "enrollment", given)
                .from(SOURCE, "enrollment")
                .key("class", CLASS)
                .key("learner", LEARNER)
                .parsed("sessions_attended", "integer")
                .parsed("score", "decimal")
                .column("venue", "venue_id", "v.id", "(SELECT y.code FROM class_venue y WHERE y.id = x.venue_id)")
                .column("state", "state", "coalesce(s.state, k.state, 'NOMINATED')", "x.state")
                .text("reason", "reason")
                // What marks and items tell, nobody tells otherwise.
                .column(
                        "sessions_attended",
                        "sessions_attended",
                        "CASE WHEN c.has_marks THEN k.sessions_attended ELSE s.sessions_attended_value END",
                        "x.sessions_attended")
                .column(
                        "score",
                        "score",
                        "CASE WHEN c.has_items THEN k.score ELSE CAST(s.score_value AS numeric(3,1)) END",
                        "x.score")
                .follows("centre_id", "job.centre_id")
                .follows("class_id", "c.id")
                .follows("learner_id", "coalesce(l.id, n.id)")
                .follows("place", """
                        CASE WHEN w.state IN ('REJECTED', 'WITHDRAWN') THEN NULL
                             WHEN w.state = 'NOMINATED' THEN coalesce(k.place, 'HELD') ELSE 'HELD' END""")
                .follows("accepted_at", """
                        CASE WHEN w.state IN ('NOMINATED', 'REJECTED', 'WITHDRAWN') THEN k.accepted_at
                             ELSE coalesce(k.accepted_at, now()) END""")
                .follows("grade", """
                        CASE WHEN w.score IS NULL THEN NULL WHEN w.score = k.score THEN k.grade ELSE grade_of(c.policy, w.score) END""")
                .ends(
                        STANDING,
                        Rules.leadsNot(
                                        "k.state",
                                        EnrollmentLifeCycle.WAYS,
                                        EnrollmentState.WITHDRAWN,
                                        EnrollmentState.values())
                                + " OR c.results_approved_at IS NOT NULL AND k.state IN " + TAKING_PART,
                        ended())
                .exported("""
                        enrollment x JOIN training_class c ON c.id = x.class_id JOIN learner l ON l.id = x.learner_id
                        WHERE x.centre_id = :centre AND c.plan_year = :year ORDER BY c.code, l.code""")
                .obeys(rules(given));
    }

    private static Map<String, String> ended() {
        Map<String, String> ended = new HashMap<>();
        ended.put("state", "'WITHDRAWN'");
        ended.put("reason", RegisterTables.MISSING);
        ended.put("place", "CAST(NULL AS text)");
        ended.put("score", "CAST(NULL AS numeric)");
        ended.put("grade", "CAST(NULL AS text)");
        return ended;
    }

    private static Rules rules(Set<String> given) {
        String state =
                given.contains("state") ? "coalesce(s.state, k.state, 'NOMINATED')" : "coalesce(k.state, 'NOMINATED')";
        String holds = "NOT (" + state + " IN ('REJECTED', 'WITHDRAWN') OR " + state
                + " = 'NOMINATED' AND k.place IS NOT DISTINCT FROM 'WAITING')";
        String approved = given.contains("score")
                ? "r.approved AND NOT r.has_items AND r.score_value IS DISTINCT FROM r.kept_score"
                : "false";
        return new Rules(ImportFile.roster, given, """
                SELECT s.*, c.id IS NULL AS no_class, coalesce(l.id, n.id) IS NULL AS no_learner, NOT l.nominable AS not_nominable, v.id AS venue_id,
                       c.roster_kept AS keeps_roster, c.opened, c.sessions_held, c.has_marks, c.has_items, k.id AS kept_id,
                       k.sessions_attended AS kept_attended, k.score AS kept_score, k.state AS kept_state, k.reason AS kept_reason,
                       c.state AS class_state, c.stands AS class_stands, %s AS why, c.approved, %s AS comes_to, d.first,
                       o.line IS NOT NULL AS without_place
                FROM job CROSS JOIN %s
                %s
                LEFT JOIN (WITH waiting AS (%s) %s) o ON o.line = s.line""".formatted(
                                given.contains("reason") ? "s.reason" : "k.reason",
                                state,
                                SOURCE,
                                Rules.repeated("roster_in", "class", "learner"),
                                WAITING.formatted(state),
                                WITHOUT_PLACE.formatted(holds)))
                .required("class")
                .refers("class", "r.no_class")
                .broken("class", "roster-not-kept", "NOT r.keeps_roster")
                .broken("class", "capacity-reached", "r.without_place")
                .required("learner")
                .refers("learner", "r.no_learner")
                // What stands of him stands; nothing new is hung on him.
                .broken("learner", "learner-gone", "r.not_nominable AND r.kept_id IS NULL")
                .once(null)
                .refers("venue", "r.venue_id IS NULL")
                .oneOf("state", EnrollmentState.values())
                .moves("state", EnrollmentLifeCycle.WAYS, EnrollmentState.values())
                // What the director approved, only a correction changes.
                .broken("state", "results-approved", """
                        r.approved AND r.comes_to IS DISTINCT FROM r.kept_state
                          AND (r.kept_id IS NULL OR r.comes_to IN %1$s OR r.kept_state IN %1$s)""".formatted(TAKING_PART))
                // As ClassStanding has it, but that a file also tells of classes that are over.
                .broken("state", "class-state", """
                        r.comes_to IS DISTINCT FROM r.kept_state AND (
                            r.class_state IN ('PLANNED', 'POSTPONED', 'OPENED', 'CANCELLED') AND r.comes_to IN %1$s
                            OR r.class_state IN ('PLANNED', 'POSTPONED') AND r.comes_to = 'SUMMONED'
                            OR r.class_state = 'CANCELLED' AND r.class_stands AND r.kept_id IS NULL)""".formatted(IN_CLASS))
                .atMost("reason", LONGEST_REASON)
                .broken("reason", "required", """
                        r.comes_to = 'REJECTED' AND r.why IS NULL
                          AND (r.kept_state IS DISTINCT FROM 'REJECTED' OR r.kept_reason IS NOT NULL)""")
                .integer("sessions_attended", 0, MOST_SESSIONS)
                .broken("sessions_attended", "more-than-held", "r.sessions_attended_value > r.sessions_held")
                .broken(
                        "sessions_attended",
                        "kept-by-marks",
                        "r.has_marks AND r.sessions_attended_value IS DISTINCT FROM r.kept_attended"
                                + " AND r.sessions_attended IS NOT NULL")
                .score("score")
                .broken("score", "results-approved", approved)
                .broken("score", "class-not-opened", "r.score IS NOT NULL AND NOT r.no_class AND NOT r.opened")
                .broken("score", "not-taking-part", """
                        r.score IS NOT NULL AND r.score_value IS DISTINCT FROM r.kept_score
                          AND r.comes_to NOT IN %s""".formatted(TAKING_PART))
                .broken(
                        "score",
                        "kept-by-scores",
                        "r.has_items AND r.score IS NOT NULL AND r.score_value IS DISTINCT FROM r.kept_score");
    }
}
