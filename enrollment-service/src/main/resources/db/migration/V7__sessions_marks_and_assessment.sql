-- What happens in a class between its opening and its close: where and when it meets, who came, how they did.

-- Parallel venues of one class: a learner belongs to one of them, or to none in particular.
CREATE TABLE class_venue (
    id        uuid    PRIMARY KEY,
    centre_id uuid    NOT NULL CONSTRAINT fk_class_venue_centre REFERENCES centre,
    class_id  uuid    NOT NULL CONSTRAINT fk_class_venue_class REFERENCES training_class,
    code      text    NOT NULL,
    name_vi   text    NOT NULL,
    address   text,
    capacity  integer CONSTRAINT ck_class_venue_capacity CHECK (capacity > 0),
    version   integer NOT NULL,
    CONSTRAINT uk_class_venue_code UNIQUE (class_id, code)
);

-- Days and times are those of Asia/Ho_Chi_Minh. What it is about and who holds it may be open still.
CREATE TABLE class_session (
    id           uuid    PRIMARY KEY,
    centre_id    uuid    NOT NULL CONSTRAINT fk_class_session_centre REFERENCES centre,
    class_id     uuid    NOT NULL CONSTRAINT fk_class_session_class REFERENCES training_class,
    number       integer NOT NULL CONSTRAINT ck_class_session_number CHECK (number > 0),
    date         date    NOT NULL,
    starts_at    time,
    ends_at      time,
    periods      integer CONSTRAINT ck_class_session_periods CHECK (periods > 0),
    topic_vi     text,
    -- Null: for the whole class; otherwise for the learners of this venue.
    venue_id     uuid    CONSTRAINT fk_class_session_venue REFERENCES class_venue,
    -- Subject of the lecturer's tokens, as in training_class.lecturers.
    lecturer     text,
    state        text    NOT NULL DEFAULT 'PLANNED' CONSTRAINT ck_class_session_state CHECK (state IN ('PLANNED', 'HELD', 'CANCELLED')),
    -- Of the roll as a whole, which grows with each change of a mark.
    roll_version integer NOT NULL DEFAULT 1,
    version      integer NOT NULL,
    CONSTRAINT uk_class_session_number UNIQUE (class_id, number),
    CONSTRAINT ck_class_session_times CHECK (ends_at > starts_at)
);
CREATE INDEX ix_class_session_venue ON class_session (venue_id);

-- One learner at one session. No row is UNMARKED as well: nobody said anything.
CREATE TABLE attendance_mark (
    id            uuid        PRIMARY KEY,
    centre_id     uuid        NOT NULL CONSTRAINT fk_attendance_mark_centre REFERENCES centre,
    class_id      uuid        NOT NULL CONSTRAINT fk_attendance_mark_class REFERENCES training_class,
    session_id    uuid        NOT NULL CONSTRAINT fk_attendance_mark_session REFERENCES class_session,
    enrollment_id uuid        NOT NULL,
    learner_id    uuid        NOT NULL CONSTRAINT fk_attendance_mark_learner REFERENCES learner,
    mark          text        NOT NULL CONSTRAINT ck_attendance_mark_mark CHECK (mark IN ('UNMARKED', 'PRESENT', 'LATE', 'EXCUSED', 'UNEXCUSED')),
    -- Given by whoever marked, so that what a phone sends twice is one mark, and what it sends late is known to be.
    mark_id       uuid        NOT NULL,
    marked_at     timestamptz NOT NULL,
    marked_by     text,
    source        text        NOT NULL CONSTRAINT ck_attendance_mark_source CHECK (source IN ('ROLL', 'CHECK_IN', 'IMPORT')),
    version       integer     NOT NULL DEFAULT 1,
    CONSTRAINT uk_attendance_mark_learner UNIQUE (session_id, enrollment_id)
);
CREATE INDEX ix_attendance_mark_enrollment ON attendance_mark (enrollment_id);
CREATE INDEX ix_attendance_mark_learner ON attendance_mark (learner_id);
CREATE INDEX ix_attendance_mark_class ON attendance_mark (class_id);

CREATE TABLE assessment_item (
    id        uuid         PRIMARY KEY,
    centre_id uuid         NOT NULL CONSTRAINT fk_assessment_item_centre REFERENCES centre,
    class_id  uuid         NOT NULL CONSTRAINT fk_assessment_item_class REFERENCES training_class,
    code      text         NOT NULL,
    name_vi   text         NOT NULL,
    kind      text         NOT NULL CONSTRAINT ck_assessment_item_kind CHECK (kind IN ('TEST', 'EXAM', 'REFLECTION_PAPER')),
    weight    numeric(6,2) NOT NULL DEFAULT 1 CONSTRAINT ck_assessment_item_weight CHECK (weight > 0),
    date      date,
    version   integer      NOT NULL,
    CONSTRAINT uk_assessment_item_code UNIQUE (class_id, code)
);

CREATE TABLE assessment_score (
    id            uuid         PRIMARY KEY,
    centre_id     uuid         NOT NULL CONSTRAINT fk_assessment_score_centre REFERENCES centre,
    class_id      uuid         NOT NULL CONSTRAINT fk_assessment_score_class REFERENCES training_class,
    item_id       uuid         NOT NULL CONSTRAINT fk_assessment_score_item REFERENCES assessment_item,
    enrollment_id uuid         NOT NULL,
    learner_id    uuid         NOT NULL CONSTRAINT fk_assessment_score_learner REFERENCES learner,
    -- 1 is the first sitting, each further one a resit.
    attempt       integer      NOT NULL DEFAULT 1 CONSTRAINT ck_assessment_score_attempt CHECK (attempt BETWEEN 1 AND 9),
    score         numeric(3,1) NOT NULL CONSTRAINT ck_assessment_score_score CHECK (score BETWEEN 0 AND 10),
    version       integer      NOT NULL DEFAULT 1,
    CONSTRAINT uk_assessment_score_attempt UNIQUE (item_id, enrollment_id, attempt)
);
CREATE INDEX ix_assessment_score_enrollment ON assessment_score (enrollment_id);
CREATE INDEX ix_assessment_score_learner ON assessment_score (learner_id);
CREATE INDEX ix_assessment_score_class ON assessment_score (class_id);

-- A class's results count once the director has approved them.
ALTER TABLE training_class ADD COLUMN results_approved_at timestamptz;
ALTER TABLE training_class ADD COLUMN results_approved_by text;
UPDATE training_class SET results_approved_at = now() WHERE state IN ('ASSESSED', 'CLOSED');

ALTER TABLE enrollment ADD COLUMN venue_id uuid CONSTRAINT fk_enrollment_venue REFERENCES class_venue;
CREATE INDEX ix_enrollment_venue ON enrollment (venue_id);
-- A nomination holds a place or waits for one; who was rejected or withdrew has neither.
ALTER TABLE enrollment ADD COLUMN place text CONSTRAINT ck_enrollment_place CHECK (place IN ('HELD', 'WAITING'));
UPDATE enrollment SET place = 'HELD' WHERE state NOT IN ('REJECTED', 'WITHDRAWN');
-- Those who wait are served in this order.
ALTER TABLE enrollment ADD COLUMN nominated_at timestamptz NOT NULL DEFAULT clock_timestamp();
-- When the centre checked the nomination and found it good.
ALTER TABLE enrollment ADD COLUMN accepted_at timestamptz;
UPDATE enrollment SET accepted_at = now() WHERE state NOT IN ('NOMINATED', 'REJECTED', 'WITHDRAWN');

ALTER TABLE class_venue ENABLE ROW LEVEL SECURITY;
CREATE POLICY in_scope ON class_venue USING (EXISTS (SELECT FROM training_class k WHERE k.id = class_id));

ALTER TABLE class_session ENABLE ROW LEVEL SECURITY;
CREATE POLICY in_scope ON class_session USING (EXISTS (SELECT FROM training_class k WHERE k.id = class_id));

ALTER TABLE assessment_item ENABLE ROW LEVEL SECURITY;
CREATE POLICY in_scope ON assessment_item USING (EXISTS (SELECT FROM training_class k WHERE k.id = class_id));

-- As the roster itself.
ALTER TABLE attendance_mark ENABLE ROW LEVEL SECURITY;
CREATE POLICY in_scope ON attendance_mark
USING (EXISTS (SELECT FROM centre c WHERE c.id = centre_id)
       AND (caller_has('training-officer', 'director', 'auditor')
            OR learner_id = ANY ((SELECT caller_learners())::uuid[])
            OR class_id = ANY ((SELECT caller_taught_classes())::uuid[])));

ALTER TABLE assessment_score ENABLE ROW LEVEL SECURITY;
CREATE POLICY in_scope ON assessment_score
USING (EXISTS (SELECT FROM centre c WHERE c.id = centre_id)
       AND (caller_has('training-officer', 'director', 'auditor')
            OR learner_id = ANY ((SELECT caller_learners())::uuid[])
            OR class_id = ANY ((SELECT caller_taught_classes())::uuid[])));

CALL audit_table('class_venue');
CALL audit_table('class_session');
CALL audit_table('assessment_item');
CALL audit_table('attendance_mark', 'learner_id');
CALL audit_table('assessment_score', 'learner_id');

CREATE OR REPLACE VIEW class_event WITH (security_invoker = true) AS
SELECT k.id, c.code AS centre,
       jsonb_build_object('id', k.id, 'version', k.version, 'centre', c.code, 'code', k.code, 'programme', k.programme_code,
                          'track', p.track, 'delivery', k.delivery, 'countsTowardTarget', k.counts_toward_target,
                          'planYear', k.plan_year, 'cohort', k.cohort, 'state', k.state,
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

CREATE OR REPLACE VIEW enrollment_event WITH (security_invoker = true) AS
SELECT e.id, c.code AS centre,
       jsonb_build_object('id', e.id, 'version', e.version, 'centre', c.code, 'classId', e.class_id, 'person', l.pseudonym,
                          'state', e.state, 'place', e.place, 'accepted', e.accepted_at IS NOT NULL,
                          'sessionsAttended', e.sessions_attended, 'grade', e.grade) AS data
FROM enrollment e
JOIN learner l ON l.id = e.learner_id
JOIN centre c ON c.id = e.centre_id;

-- How many came is public, who came is not.
CREATE VIEW session_event WITH (security_invoker = true) AS
SELECT s.id, c.code AS centre,
       jsonb_build_object('id', s.id, 'version', s.version, 'rollVersion', s.roll_version, 'centre', c.code,
                          'classId', s.class_id, 'number', s.number, 'date', s.date,
                          'startsAt', to_char(s.starts_at, 'HH24:MI'), 'endsAt', to_char(s.ends_at, 'HH24:MI'),
                          'periods', s.periods, 'topicVi', s.topic_vi, 'venue', v.code, 'state', s.state,
                          'present', m.present, 'late', m.late, 'excused', m.excused, 'unexcused', m.unexcused) AS data
FROM class_session s
JOIN centre c ON c.id = s.centre_id
LEFT JOIN class_venue v ON v.id = s.venue_id
CROSS JOIN LATERAL (
    SELECT count(*) FILTER (WHERE a.mark = 'PRESENT') AS present, count(*) FILTER (WHERE a.mark = 'LATE') AS late,
           count(*) FILTER (WHERE a.mark = 'EXCUSED') AS excused, count(*) FILTER (WHERE a.mark = 'UNEXCUSED') AS unexcused
    FROM attendance_mark a WHERE a.session_id = s.id) m;
