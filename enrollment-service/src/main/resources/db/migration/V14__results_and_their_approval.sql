-- How scores become a result, and from when on a result counts. The rule stands here alone, for single changes, whole
-- classes and imports alike.

-- Of several attempts at an item one counts.
ALTER TABLE grading_policy ADD COLUMN resits text NOT NULL DEFAULT 'LATEST'
    CONSTRAINT ck_grading_policy_resits CHECK (resits IN ('LATEST', 'BEST'));

-- Of an item's scores as a whole: grows with each change of one, and keeps two who enter them from each other's way.
ALTER TABLE assessment_item ADD COLUMN scores_version integer NOT NULL DEFAULT 1;

-- What the officer decided of one learner against, or without, what attendance and scores say.
ALTER TABLE enrollment ADD COLUMN assessment_decision text
    CONSTRAINT ck_enrollment_assessment_decision CHECK (assessment_decision IN ('ADMITTED', 'EXEMPT', 'EXCLUDED'));
ALTER TABLE enrollment ADD COLUMN assessment_reason text;
ALTER TABLE enrollment ADD CONSTRAINT ck_enrollment_assessment_reason
    CHECK ((assessment_decision IS NULL) = (assessment_reason IS NULL));
-- Whether the scores counted when the results were approved: what becomes known of attendance later does not change that.
ALTER TABLE enrollment ADD COLUMN result_counts boolean;

-- Sum of weight times score over the sum of weights, rounded half up to one decimal; null while a score is missing.
CREATE FUNCTION weighted_score(weights numeric[], scores numeric[]) RETURNS numeric LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN (SELECT CASE WHEN count(*) = count(i.score) THEN round(sum(i.weight * i.score) / sum(i.weight), 1) END
        FROM unnest(weights, scores) AS i (weight, score));

-- Whether enough of the sessions held were attended. What nobody marked may have been either: only if that could
-- change the answer is the answer unknown.
CREATE FUNCTION attendance_eligibility(attended bigint, unmarked bigint, held bigint, percent integer)
RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE
    WHEN percent = 0 THEN 'ELIGIBLE'
    WHEN percent IS NULL OR attended IS NULL OR held IS NULL OR held = 0 THEN 'UNKNOWN'
    WHEN attended * 100 >= percent * held THEN 'ELIGIBLE'
    WHEN (attended + unmarked) * 100 < percent * held THEN 'NOT_ELIGIBLE'
    ELSE 'UNKNOWN'
END;

-- Null without a score.
CREATE FUNCTION grade_of(policy text, score numeric) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
RETURN (SELECT b.grade FROM grade_band b WHERE b.policy_code = policy AND b.minimum <= score ORDER BY b.minimum DESC LIMIT 1);

-- What a participation comes to. Where a class has items, `scored` is computed from their scores; without items it is
-- the score that was recorded. `score` and `grade` are what counts of it, `proposal` the state an approval leads to,
-- null while something is left to decide.
CREATE VIEW participation_result WITH (security_invoker = true) AS
SELECT r.*,
       CASE
           WHEN r.approved THEN
               CASE WHEN r.score IS NULL THEN r.state WHEN r.grade = 'FAIL' THEN 'NOT_COMPLETED' ELSE 'COMPLETED' END
           WHEN r.decision = 'EXEMPT' THEN 'COMPLETED'
           WHEN r.decision = 'EXCLUDED' THEN 'NOT_COMPLETED'
           WHEN r.decision IS NULL AND r.eligibility = 'UNKNOWN' THEN NULL
           -- A score recorded for the whole class stands nowhere else: dropping it is for a person to decide.
           WHEN NOT r.counts AND NOT r.has_items AND r.scored IS NOT NULL THEN NULL
           WHEN NOT r.counts THEN 'NOT_COMPLETED'
           WHEN r.score IS NOT NULL THEN CASE WHEN r.grade = 'FAIL' THEN 'NOT_COMPLETED' ELSE 'COMPLETED' END
           WHEN r.state <> 'ATTENDING' THEN r.state
       END AS proposal
FROM (
    SELECT c.*, CASE WHEN c.counts THEN c.scored END AS score,
           CASE WHEN c.counts THEN grade_of(c.policy, c.scored) END AS grade
    FROM (
        SELECT f.*, coalesce(f.counted, f.approved OR f.decision = 'ADMITTED'
                                        OR f.decision IS NULL AND f.eligibility <> 'NOT_ELIGIBLE', false) AS counts
        FROM (
            SELECT e.id, e.centre_id, e.class_id, e.learner_id, e.state, e.version,
                   e.assessment_decision AS decision, e.assessment_reason AS reason, e.result_counts AS counted,
                   k.results_approved_at IS NOT NULL AS approved, k.grading_policy_code AS policy,
                   a.held, a.attended, a.unmarked,
                   attendance_eligibility(a.attended, a.unmarked, a.held, p.attendance_percent) AS eligibility,
                   i.items > 0 AS has_items, CASE WHEN i.items > 0 THEN i.score ELSE e.score END AS scored
            FROM enrollment e
            JOIN training_class k ON k.id = e.class_id
            LEFT JOIN grading_policy p ON p.code = k.grading_policy_code
            CROSS JOIN LATERAL (
                SELECT count(*) AS held, count(*) FILTER (WHERE m.mark IN ('PRESENT', 'LATE')) AS attended,
                       count(*) FILTER (WHERE coalesce(m.mark, 'UNMARKED') = 'UNMARKED') AS unmarked
                FROM class_session s
                LEFT JOIN attendance_mark m ON m.session_id = s.id AND m.enrollment_id = e.id
                WHERE s.class_id = e.class_id AND s.state = 'HELD' AND (s.venue_id IS NULL OR s.venue_id = e.venue_id)) m
            -- Where no session is kept, the numbers that were stated for the class and the learner.
            CROSS JOIN LATERAL (
                SELECT CASE WHEN m.held > 0 THEN m.held ELSE k.sessions_held END AS held,
                       CASE WHEN m.held > 0 THEN m.attended ELSE e.sessions_attended END AS attended,
                       m.unmarked AS unmarked) a
            CROSS JOIN LATERAL (
                SELECT count(*) AS items, weighted_score(array_agg(t.weight), array_agg(c.score)) AS score
                FROM assessment_item t
                LEFT JOIN LATERAL (
                    SELECT x.score FROM assessment_score x WHERE x.item_id = t.id AND x.enrollment_id = e.id
                    ORDER BY CASE WHEN p.resits = 'BEST' THEN x.score END DESC NULLS LAST, x.attempt DESC LIMIT 1) c ON true
                WHERE t.class_id = e.class_id) i
            WHERE e.state IN ('ATTENDING', 'COMPLETED', 'NOT_COMPLETED')) f) c) r;

-- A class that is taken over as assessed was assessed elsewhere. One that is assessed here has been approved before.
CREATE FUNCTION take_results_as_approved() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.results_approved_at := now();
    RETURN NEW;
END $$;
CREATE TRIGGER results_of_assessed BEFORE INSERT OR UPDATE ON training_class
FOR EACH ROW WHEN (NEW.state IN ('ASSESSED', 'CLOSED') AND NEW.results_approved_at IS NULL)
EXECUTE FUNCTION take_results_as_approved();

-- A grade is public once the director approved it, and not before.
CREATE OR REPLACE VIEW enrollment_event WITH (security_invoker = true) AS
SELECT e.id, c.code AS centre,
       jsonb_build_object('id', e.id, 'version', e.version, 'centre', c.code, 'classId', e.class_id, 'person', l.pseudonym,
                          'state', e.state, 'place', e.place, 'accepted', e.accepted_at IS NOT NULL,
                          'sessionsAttended', e.sessions_attended,
                          'grade', CASE WHEN k.results_approved_at IS NOT NULL THEN e.grade END) AS data
FROM enrollment e
JOIN learner l ON l.id = e.learner_id
JOIN centre c ON c.id = e.centre_id
JOIN training_class k ON k.id = e.class_id;
