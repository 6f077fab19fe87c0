package vn.thoilai.enrollment.imports;

import java.util.Set;
import vn.thoilai.contract.enrollment.ImportFile;

/** Who scored what, item by item. */
final class ScoresShape {

    private static final int MOST_ATTEMPTS = 9;

    private static final String SOURCE = "scores_in s\n" + RosterShape.PERSON + AttendanceShape.ENROLLED + """
            LEFT JOIN assessment_item h ON h.class_id = c.id AND h.code = s.item
            LEFT JOIN assessment_score k ON k.item_id = h.id AND k.enrollment_id = e.id
                  AND k.attempt = coalesce(s.attempt_value, 1)""";

    private ScoresShape() {}

    /** No score ends by a file that does not name it: what somebody wrote is corrected, not lost. */
    static FileShape of(Set<String> given) {
        return new FileShape(ImportFile.scores, "assessment_score", given)
                .from(SOURCE, null)
                .key("class", RosterShape.CLASS)
                .key("item", "(SELECT y.code FROM assessment_item y WHERE y.id = x.item_id)")
                .key("learner", RosterShape.LEARNER)
                .parsed("attempt", "integer")
                .parsed("score", "decimal")
                .column("attempt", "attempt", "coalesce(s.attempt_value, 1)", "x.attempt")
                .column("score", "score", "CAST(s.score_value AS numeric(3,1))", "x.score")
                .follows("centre_id", "job.centre_id")
                .follows("class_id", "c.id")
                .follows("item_id", "h.id")
                .follows("enrollment_id", AttendanceShape.ENROLLMENT)
                .follows("learner_id", "coalesce(l.id, n.id)")
                .exported("""
                        assessment_score x JOIN training_class c ON c.id = x.class_id JOIN learner l ON l.id = x.learner_id
                        JOIN assessment_item h ON h.id = x.item_id
                        WHERE x.centre_id = :centre AND c.plan_year = :year ORDER BY c.code, h.code, l.code, x.attempt""")
                .obeys(rules(given));
    }

    private static Rules rules(Set<String> given) {
        return new Rules(ImportFile.scores, given, """
                SELECT s.*, c.id IS NULL AS no_class, coalesce(l.id, n.id) IS NULL AS no_learner, h.id AS item_id, c.approved,
                       e.id IS NULL AND f.class IS NULL AS not_enrolled, k.id AS kept_id, k.score AS kept_score,
                       CASE WHEN f.class IS NULL THEN e.state END AS state, d.first,
                       z.id IS NULL AND p.attempt IS NULL AS follows_none
                FROM job CROSS JOIN %s
                LEFT JOIN (SELECT class, item, learner, coalesce(attempt_value, 1) AS attempt, min(line) AS first
                           FROM scores_in GROUP BY 1, 2, 3, 4 HAVING count(*) > 1) d
                       ON d.class = s.class AND d.item = s.item AND d.learner = s.learner
                      AND d.attempt = coalesce(s.attempt_value, 1)
                LEFT JOIN assessment_score z ON z.item_id = h.id AND z.enrollment_id = e.id AND z.attempt = s.attempt_value - 1
                LEFT JOIN (SELECT DISTINCT class, item, learner, coalesce(attempt_value, 1) AS attempt FROM scores_in) p
                       ON p.class = s.class AND p.item = s.item AND p.learner = s.learner AND p.attempt = s.attempt_value - 1""".formatted(SOURCE))
                .required("class")
                .refers("class", "r.no_class")
                .required("item")
                .broken("item", "unknown-reference", "r.item IS NOT NULL AND NOT r.no_class AND r.item_id IS NULL")
                .required("learner")
                .refers("learner", "r.no_learner")
                .broken("learner", "not-on-roster", "NOT r.no_class AND NOT r.no_learner AND r.not_enrolled")
                .broken(
                        "learner",
                        "not-taking-part",
                        "r.state NOT IN ('ATTENDING', 'COMPLETED', 'NOT_COMPLETED')"
                                + " AND r.score_value IS DISTINCT FROM r.kept_score")
                .once(null)
                .integer("attempt", 1, MOST_ATTEMPTS)
                .broken("attempt", "attempt-gap", "r.attempt_value > 1 AND r.follows_none")
                .required("score")
                .score("score")
                .broken("score", "results-approved", "r.approved AND r.score_value IS DISTINCT FROM r.kept_score");
    }
}
