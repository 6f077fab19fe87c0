-- Who may be nominated for a class of a programme. The regulation's own text was not available; the rows below are
-- usual, and meant to be changed where a centre's superior decides otherwise.
CREATE TABLE eligibility_rule (
    programme_code    text    NOT NULL CONSTRAINT fk_eligibility_rule_programme REFERENCES programme,
    code              text    NOT NULL,
    kind              text    NOT NULL CONSTRAINT ck_eligibility_rule_kind
                              CHECK (kind IN ('MINIMUM_AGE', 'PREREQUISITE', 'ONCE_IN_YEARS')),
    -- Who does not meet a required rule cannot be nominated; against a warning the centre may accept him, with a reason.
    level             text    NOT NULL CONSTRAINT ck_eligibility_rule_level CHECK (level IN ('REQUIRED', 'WARNING')),
    years             integer CONSTRAINT ck_eligibility_rule_years CHECK (years > 0),
    prerequisite_code text    CONSTRAINT fk_eligibility_rule_prerequisite REFERENCES programme,
    CONSTRAINT pk_eligibility_rule PRIMARY KEY (programme_code, code),
    CONSTRAINT ck_eligibility_rule_terms CHECK ((years IS NULL) = (kind = 'PREREQUISITE')
                                                AND (prerequisite_code IS NOT NULL) = (kind = 'PREREQUISITE'))
);

INSERT INTO eligibility_rule (programme_code, code, kind, level, years, prerequisite_code) VALUES
    ('PARTY_AWARENESS', 'minimum-age', 'MINIMUM_AGE', 'REQUIRED', 18, NULL),
    ('PARTY_AWARENESS', 'once-in-years', 'ONCE_IN_YEARS', 'WARNING', 5, NULL),
    ('NEW_PARTY_MEMBER', 'minimum-age', 'MINIMUM_AGE', 'REQUIRED', 18, NULL),
    ('NEW_PARTY_MEMBER', 'after-party-awareness', 'PREREQUISITE', 'WARNING', NULL, 'PARTY_AWARENESS'),
    ('COMMITTEE_MEMBER', 'minimum-age', 'MINIMUM_AGE', 'REQUIRED', 18, NULL),
    ('ELEMENTARY_THEORY', 'minimum-age', 'MINIMUM_AGE', 'REQUIRED', 18, NULL),
    ('INTERMEDIATE_THEORY', 'after-elementary-theory', 'PREREQUISITE', 'WARNING', NULL, 'ELEMENTARY_THEORY'),
    ('COUNCIL_DEPUTY', 'minimum-age', 'MINIMUM_AGE', 'WARNING', 21, NULL);

-- Codes of the rules a learner is known not to meet; what his record does not tell is not held against him. A person who is
-- no learner yet has no id.
CREATE FUNCTION unmet_rules(course training_class, learner uuid, born date, OUT required text[], OUT warnings text[])
LANGUAGE sql STABLE
BEGIN ATOMIC
    SELECT coalesce(array_agg(r.code ORDER BY r.code) FILTER (WHERE r.level = 'REQUIRED'), '{}'),
           coalesce(array_agg(r.code ORDER BY r.code) FILTER (WHERE r.level = 'WARNING'), '{}')
    FROM eligibility_rule r
    WHERE r.programme_code = course.programme_code
      AND CASE r.kind
          WHEN 'MINIMUM_AGE' THEN born + make_interval(years => r.years) > course.start_date
          WHEN 'PREREQUISITE' THEN NOT EXISTS (
              SELECT FROM enrollment e JOIN training_class k ON k.id = e.class_id
              WHERE e.learner_id = learner AND e.state = 'COMPLETED' AND k.programme_code = r.prerequisite_code)
          WHEN 'ONCE_IN_YEARS' THEN EXISTS (
              SELECT FROM enrollment e JOIN training_class k ON k.id = e.class_id
              WHERE e.learner_id = learner AND e.state = 'COMPLETED' AND k.programme_code = course.programme_code
                AND k.id <> course.id AND k.start_date > course.start_date - make_interval(years => r.years)
                AND k.start_date <= course.start_date)
          -- A kind that asks for Party membership, or for none, is judged here.
          END;
END;

-- Warnings as of the last check: when nominated, and when decided.
ALTER TABLE enrollment ADD COLUMN warnings text[] NOT NULL DEFAULT '{}';

-- One line of a list of nominations, and what becomes of it.
CREATE TYPE nomination AS (
    line integer, learner uuid, person jsonb, unit uuid, enrollment uuid, refusal text, rules text[], warnings text[]);
CREATE TYPE nominated AS (
    line integer, refusal text, rules text[], id uuid, centre text, class_id uuid, learner_id uuid, learner_code text,
    learner_name text, state text, place text, nominated_at timestamptz, warnings text[], version integer, waiting bigint);

-- Makes learners of persons a list names. A sending unit's people become its own; it could not write them itself, for they
-- are in nobody's scope before they are there.
CREATE FUNCTION register_nominated(centre uuid, lines nomination[]) RETURNS TABLE (line integer, learner uuid)
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
    WITH wanted AS (
        SELECT n.line, n.unit, n.person FROM unnest(lines) n
        WHERE n.person IS NOT NULL AND n.refusal IS NULL
          AND (caller_has('training-officer') OR n.unit = ANY (caller_units()))),
    made AS (
        INSERT INTO learner (id, version, centre_id, code, full_name, birth_date, sex, sending_unit_id, personal_id)
        SELECT uuidv7(), 1, register_nominated.centre, w.person ->> 'code', w.person ->> 'fullName',
               CAST(w.person ->> 'birthDate' AS date), w.person ->> 'sex', w.unit, w.person ->> 'personalId'
        FROM wanted w ORDER BY w.line
        ON CONFLICT DO NOTHING
        RETURNING id, code)
    SELECT w.line, m.id FROM made m JOIN wanted w ON w.person ->> 'code' = m.code;
END;

-- Nominates a list of learners, in its order, in one round trip: the lock first, then every look in a statement of its own,
-- which sees who came before. A line is written as a whole or refused with its code. Answers nothing where the class takes
-- no nominations, or is none the caller may know of.
-- Generic plans: these go line by line through indexes anyway, and to plan them anew costs more than to run them.
CREATE FUNCTION nominate(class uuid, wishes jsonb, nominable text[]) RETURNS SETOF nominated
LANGUAGE plpgsql SET plan_cache_mode = force_generic_plan AS $$
DECLARE
    course training_class;
    places class_places;
    lines  nomination[];
    written uuid[];
BEGIN
    SELECT k.* INTO course FROM training_class k WHERE k.id = class FOR NO KEY UPDATE;
    IF course.id IS NULL OR NOT course.roster_kept OR course.state <> ALL (nominable) THEN
        RETURN;
    END IF;
    -- Imports write without the class's lock.
    SELECT p.* INTO places FROM class_places p WHERE p.class_id = class FOR NO KEY UPDATE;
    lines := judge_nominations(course, wishes);
    IF wishes @? '$[*].person ? (@ != null)' THEN
        SELECT array_agg(CASE WHEN n.person IS NULL OR n.refusal IS NOT NULL THEN n
                              ELSE ROW(n.line, r.learner, n.person, n.unit, NULL,
                                       CASE WHEN r.learner IS NULL THEN 'LEARNER_EXISTS' END, n.rules, n.warnings)::nomination
                         END ORDER BY n.line)
        INTO lines
        FROM unnest(lines) n LEFT JOIN register_nominated(course.centre_id, lines) r ON r.line = n.line;
        PERFORM announce_learners(ARRAY(
            SELECT n.learner FROM unnest(lines) n WHERE n.person IS NOT NULL AND n.refusal IS NULL));
    END IF;
    written := write_nominations(course, places, lines);
    PERFORM announce_enrollments(written);

    RETURN QUERY
    SELECT n.line, coalesce(n.refusal, CASE WHEN e.id IS NULL THEN 'ALREADY_ON_ROSTER' END), n.rules, e.id, c.code,
           course.id, n.learner, l.code, l.full_name, e.state, e.place, e.nominated_at, n.warnings, e.version,
           CASE WHEN e.place = 'WAITING' THEN waiting_position(course.id, e.nominated_at, e.id) END
    FROM unnest(lines) n
    JOIN centre c ON c.id = course.centre_id
    LEFT JOIN LATERAL (SELECT * FROM learner l WHERE l.id = n.learner OFFSET 0) l ON true
    LEFT JOIN LATERAL (
        SELECT * FROM enrollment e WHERE e.class_id = course.id AND e.learner_id = n.learner AND n.refusal IS NULL OFFSET 0) e
        ON e.id = ANY (written)
    ORDER BY n.line;
END $$;

-- Which lines are refused, and why. A learner is named by id or by code; one the caller may not know of is unknown, and so
-- is one who may not be nominated: restricted, merged into another, or erased.
CREATE FUNCTION judge_nominations(course training_class, wishes jsonb) RETURNS nomination[]
LANGUAGE plpgsql STABLE AS $$
BEGIN
    -- MATERIALIZED: what is looked up by code is a value then; as a query in a condition it would not pass the learners'
    -- policy, which reads all of them rather than show a row to what is not known to keep it.
    RETURN (WITH wish AS MATERIALIZED (
        SELECT w.line::integer - 1 AS line, w.person,
               coalesce(w.learner, (SELECT l.id FROM learner l
                                    WHERE l.centre_id = course.centre_id AND l.code = w.learner_code)) AS learner,
               CASE WHEN w.person ->> 'sendingUnit' IS NOT NULL
                    THEN (SELECT u.id FROM sending_unit u
                          WHERE u.centre_id = course.centre_id AND u.code = w.person ->> 'sendingUnit')
                    WHEN w.person IS NOT NULL AND NOT caller_has('training-officer') AND cardinality(caller_units()) = 1
                    THEN (SELECT u.id FROM sending_unit u
                          WHERE u.centre_id = course.centre_id AND u.id = (caller_units())[1]) END AS unit
        FROM ROWS FROM (jsonb_to_recordset(wishes) AS (learner uuid, "learnerCode" text, person jsonb))
             WITH ORDINALITY AS w (learner, learner_code, person, line)),
    known AS (
        SELECT w.line, w.person, w.unit, l.id AS learner, e.id AS enrollment, e.state,
               coalesce(l.birth_date, CAST(w.person ->> 'birthDate' AS date)) AS born,
               row_number() OVER (PARTITION BY l.id, w.person ->> 'code' ORDER BY w.line) AS nth
        FROM wish w
        -- OFFSET 0: line by line through the index. The planner takes a list for a hundred lines and would read all learners.
        LEFT JOIN LATERAL (SELECT * FROM learner l WHERE l.id = w.learner OFFSET 0) l ON l.centre_id = course.centre_id AND l.nominable
        LEFT JOIN LATERAL (SELECT * FROM enrollment e WHERE e.class_id = course.id AND e.learner_id = l.id OFFSET 0) e ON true)
    SELECT array_agg(ROW(k.line, k.learner, k.person, k.unit, k.enrollment,
               CASE WHEN k.learner IS NULL AND k.person IS NULL THEN 'UNKNOWN_LEARNER'
                    WHEN k.unit IS NULL AND (k.person ->> 'sendingUnit' IS NOT NULL
                                             OR k.person IS NOT NULL AND NOT caller_has('training-officer'))
                    THEN 'UNKNOWN_SENDING_UNIT'
                    WHEN k.nth > 1 THEN 'REPEATED'
                    WHEN k.state NOT IN ('REJECTED', 'WITHDRAWN') THEN 'ALREADY_ON_ROSTER'
                    WHEN u.required <> '{}' THEN 'NOT_ELIGIBLE' END,
               u.required, u.warnings)::nomination ORDER BY k.line)
    FROM known k CROSS JOIN LATERAL unmet_rules(course, k.learner, k.born) u);
END $$;

-- Writes the lines that are not refused; who was rejected or withdrew before is nominated anew in the row he has.
CREATE FUNCTION write_nominations(course training_class, places class_places, lines nomination[]) RETURNS uuid[]
LANGUAGE plpgsql AS $$
DECLARE
    made    uuid[];
    renewed uuid[];
BEGIN
    WITH placed AS (
        SELECT n.*, row_number() OVER (ORDER BY n.line) AS number FROM unnest(lines) n WHERE n.refusal IS NULL),
    inserted AS (
        INSERT INTO enrollment AS e (id, version, centre_id, class_id, learner_id, state, place, warnings)
        SELECT uuidv7(), 1, course.centre_id, course.id, n.learner, 'NOMINATED',
               CASE WHEN places.waiting = 0 AND (places.capacity IS NULL OR places.held + n.number <= places.capacity)
                    THEN 'HELD' ELSE 'WAITING' END, n.warnings
        FROM placed n WHERE n.enrollment IS NULL ORDER BY n.line
        ON CONFLICT DO NOTHING
        RETURNING e.id)
    SELECT coalesce(array_agg(i.id), '{}') INTO made FROM inserted i;
    IF EXISTS (SELECT FROM unnest(lines) n WHERE n.refusal IS NULL AND n.enrollment IS NOT NULL) THEN
        WITH placed AS (
            SELECT n.*, row_number() OVER (ORDER BY n.line) AS number FROM unnest(lines) n WHERE n.refusal IS NULL),
        updated AS (
            UPDATE enrollment e
            SET state = 'NOMINATED', reason = NULL, accepted_at = NULL, sessions_attended = NULL, score = NULL, grade = NULL,
                nominated_at = clock_timestamp(), warnings = n.warnings, version = e.version + 1,
                place = CASE WHEN places.waiting = 0
                                  AND (places.capacity IS NULL OR places.held + n.number <= places.capacity)
                             THEN 'HELD' ELSE 'WAITING' END
            FROM placed n WHERE e.id = n.enrollment AND e.state IN ('REJECTED', 'WITHDRAWN')
            RETURNING e.id)
        SELECT coalesce(array_agg(u.id), '{}') INTO renewed FROM updated u;
        made := made || renewed;
    END IF;
    IF cardinality(made) < (SELECT count(*) FROM unnest(lines) n WHERE n.refusal IS NULL) THEN
        -- An import was faster with one of them, and its place may be free.
        PERFORM promote_waiting(ARRAY[course.id]);
    END IF;
    RETURN made;
END $$;

-- What nominating would answer; nothing of it remains.
CREATE FUNCTION try_nominating(class uuid, wishes jsonb, nominable text[]) RETURNS SETOF nominated LANGUAGE plpgsql AS $$
DECLARE
    answers nominated[];
BEGIN
    BEGIN
        SELECT array_agg(n) INTO answers FROM nominate(class, wishes, nominable) n;
        RAISE EXCEPTION USING errcode = 'TRY00';
    EXCEPTION WHEN SQLSTATE 'TRY00' THEN
        -- What was written is undone, the variable is kept.
    END;
    RETURN QUERY SELECT * FROM unnest(answers);
END $$;
