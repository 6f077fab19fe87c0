-- Who is expected at a session and what was marked there; check-in by a code that is shown at it.

-- A session without one of its two times could overlap anything.
ALTER TABLE class_session ADD CONSTRAINT ck_class_session_both_times CHECK ((starts_at IS NULL) = (ends_at IS NULL));

-- The one place that says who is on the roll of a session: whoever was summoned and neither withdrew nor stayed away for
-- good; at a session of one venue, its learners. A cancelled session has its line still, for a timetable shows it.
CREATE VIEW session_roll WITH (security_invoker = true) AS
SELECT s.id AS session_id, s.class_id, s.centre_id, s.state AS session_state, e.id AS enrollment_id, e.learner_id,
       coalesce(a.mark, 'UNMARKED') AS mark, a.mark_id, a.marked_at, a.marked_by
FROM class_session s
JOIN enrollment e ON e.class_id = s.class_id AND e.state IN ('SUMMONED', 'ATTENDING', 'COMPLETED', 'NOT_COMPLETED')
                 AND (s.venue_id IS NULL OR s.venue_id = e.venue_id)
LEFT JOIN attendance_mark a ON a.session_id = s.id AND a.enrollment_id = e.id;

-- A learner who checks in is who signs in, and not somebody whom he sees in another role.
CREATE FUNCTION caller_as_learner() RETURNS uuid[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
RETURN (SELECT coalesce(array_agg(a.learner_id), '{}') FROM account a
        WHERE caller_has('learner') AND a.subject = caller_subject() AND a.learner_id IS NOT NULL);

-- How many came is public, who came is not: all marks count, also those the caller does not see.
CREATE FUNCTION session_marked(session uuid, said text) RETURNS bigint
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
RETURN (SELECT count(*) FROM attendance_mark a WHERE a.session_id = session AND a.mark = said);

CREATE OR REPLACE VIEW session_event WITH (security_invoker = true) AS
SELECT s.id, c.code AS centre,
       jsonb_build_object('id', s.id, 'version', s.version, 'rollVersion', s.roll_version, 'centre', c.code,
                          'classId', s.class_id, 'number', s.number, 'date', s.date,
                          'startsAt', to_char(s.starts_at, 'HH24:MI'), 'endsAt', to_char(s.ends_at, 'HH24:MI'),
                          'periods', s.periods, 'topicVi', s.topic_vi, 'venue', v.code, 'state', s.state,
                          'present', session_marked(s.id, 'PRESENT'), 'late', session_marked(s.id, 'LATE'),
                          'excused', session_marked(s.id, 'EXCUSED'), 'unexcused', session_marked(s.id, 'UNEXCUSED')) AS data
FROM class_session s
JOIN centre c ON c.id = s.centre_id
LEFT JOIN class_venue v ON v.id = s.venue_id;

-- Keys that check-in codes are signed with, kept here so that every replica takes the codes of every other. A centre's
-- own, so that a code is worth nothing elsewhere. Not in the audit trail: it would keep them for good.
CREATE TABLE check_in_key (
    id         uuid        PRIMARY KEY,
    centre_id  uuid        NOT NULL CONSTRAINT fk_check_in_key_centre REFERENCES centre,
    secret     bytea       NOT NULL CONSTRAINT ck_check_in_key_secret CHECK (length(secret) = 32),
    created_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX ix_check_in_key_newest ON check_in_key (centre_id, created_at DESC);

ALTER TABLE check_in_key ENABLE ROW LEVEL SECURITY;
CREATE POLICY in_scope ON check_in_key
USING (EXISTS (SELECT FROM centre c WHERE c.id = centre_id) AND caller_has('training-officer', 'lecturer', 'learner'));
