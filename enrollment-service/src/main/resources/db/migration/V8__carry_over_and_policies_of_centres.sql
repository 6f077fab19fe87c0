-- The year a class was last carried over into. It still belongs to the plan of its plan year, where it is counted.
ALTER TABLE training_class ADD COLUMN carried_over_into integer;

-- A version of a policy is everybody's or one centre's. Its number is drawn over all centres, so that a code names one version.
ALTER TABLE grading_policy ADD COLUMN id uuid NOT NULL DEFAULT uuidv7();
ALTER TABLE grading_policy ADD COLUMN centre_id uuid CONSTRAINT fk_grading_policy_centre REFERENCES centre;
CREATE INDEX ix_grading_policy_name ON grading_policy (name, number);
ALTER TABLE grade_band ADD COLUMN id uuid NOT NULL DEFAULT uuidv7();
-- Grades were given under it: what is issued stays as it is.
REVOKE UPDATE, DELETE, TRUNCATE ON grading_policy, grade_band FROM "${service-role}";

ALTER TABLE grading_policy ENABLE ROW LEVEL SECURITY;
CREATE POLICY in_scope ON grading_policy
USING (centre_id IS NULL AND (caller_sees_all() OR caller_roles() <> '{}')
       OR EXISTS (SELECT FROM centre c WHERE c.id = centre_id));
ALTER TABLE grade_band ENABLE ROW LEVEL SECURITY;
CREATE POLICY in_scope ON grade_band USING (EXISTS (SELECT FROM grading_policy p WHERE p.code = policy_code));

CALL audit_table('grading_policy');
CALL audit_table('grade_band');

-- The next number of a name, also counting versions of centres the caller does not see. Whoever asks next waits for the
-- transaction: a number is drawn once.
CREATE FUNCTION next_policy_number(policy text) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended('grading policy ' || policy, 0));
    RETURN (SELECT coalesce(max(p.number), 0) + 1 FROM grading_policy p WHERE p.name = policy);
END $$;

-- What a class of the centre is bound to when its opening names nothing else.
CREATE FUNCTION newest_policy(centre uuid) RETURNS text LANGUAGE sql STABLE
RETURN (SELECT p.code FROM grading_policy p
        WHERE p.name = 'default' AND (p.centre_id IS NULL OR p.centre_id = centre) ORDER BY p.number DESC LIMIT 1);

CREATE OR REPLACE VIEW class_event WITH (security_invoker = true) AS
SELECT k.id, c.code AS centre,
       jsonb_build_object('id', k.id, 'version', k.version, 'centre', c.code, 'code', k.code, 'programme', k.programme_code,
                          'track', p.track, 'delivery', k.delivery, 'countsTowardTarget', k.counts_toward_target,
                          'planYear', k.plan_year, 'carriedOverInto', k.carried_over_into, 'cohort', k.cohort, 'state', k.state,
                          'startDate', k.start_date, 'endDate', k.end_date, 'capacity', k.capacity,
                          'resultsApprovedAt', to_char(k.results_approved_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
                          'rosterKept', k.roster_kept,
                          'declared', CASE WHEN NOT k.roster_kept THEN
                              jsonb_build_object('summoned', k.declared_summoned, 'participations', k.declared_participations,
                                                 'attended', k.declared_attended, 'assessed', k.declared_assessed,
                                                 'passed', k.declared_passed, 'fairOrBetter', k.declared_fair_or_better) END) AS data
FROM training_class k
JOIN centre c ON c.id = k.centre_id
JOIN programme p ON p.code = k.programme_code;

CREATE VIEW venue_event WITH (security_invoker = true) AS
SELECT v.id, c.code AS centre,
       jsonb_build_object('id', v.id, 'version', v.version, 'centre', c.code, 'classId', v.class_id, 'code', v.code,
                          'nameVi', v.name_vi, 'address', v.address, 'capacity', v.capacity) AS data
FROM class_venue v
JOIN centre c ON c.id = v.centre_id;
