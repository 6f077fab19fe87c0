-- Whom a list of nominations names is looked for among the persons the centre knows; and who is nominated, and until when.

-- Where the class stands; what came of a nomination renewed; whether the person became a learner by it.
ALTER TYPE nominated ADD ATTRIBUTE class_state text, ADD ATTRIBUTE sessions_attended integer, ADD ATTRIBUTE registered boolean;

-- Whoever makes learners of a list's persons does so in turn with all who do that for the centre, until his transaction
-- ends: the next one finds whom he registered, and no two wait for each other's persons.
CREATE FUNCTION register_in_turn(centre uuid) RETURNS void LANGUAGE sql
RETURN pg_advisory_xact_lock(hashtextextended('learners of ' || centre, 0));

-- The persons a list names, each with the unit that sends him where the caller may name it.
CREATE FUNCTION named_persons(centre uuid, wishes jsonb) RETURNS nomination[] LANGUAGE sql STABLE
BEGIN ATOMIC
    SELECT array_agg(ROW(CAST(w.line AS integer) - 1, NULL, w.person,
               CASE WHEN w.person ->> 'sendingUnit' IS NOT NULL
                    THEN (SELECT u.id FROM sending_unit u
                          WHERE u.centre_id = named_persons.centre AND u.code = w.person ->> 'sendingUnit')
                    WHEN NOT caller_has('training-officer') AND cardinality(caller_units()) = 1
                    THEN (SELECT u.id FROM sending_unit u
                          WHERE u.centre_id = named_persons.centre AND u.id = (caller_units())[1]) END,
               NULL, NULL, NULL, NULL)::nomination ORDER BY w.line)
    FROM ROWS FROM (jsonb_to_recordset(wishes) AS (person jsonb)) WITH ORDINALITY AS w (person, line)
    WHERE w.person IS NOT NULL;
END;

-- Which learners the persons are. One person is known by the personal ID where both records have one; by the code where
-- name, birth date and ID do not speak against it; else by name, birth date and sending unit, all three known. Names are
-- one that differ in letters' case, spaces and where a tone stands, or of which one is written without any marks at all.
-- Refused is whoever is known but not the caller's to see, or may not be nominated, whose code is another's, or who may be
-- several: LEARNER_EXISTS; and whoever stands in a line before: REPEATED.
CREATE FUNCTION match_persons(centre uuid, persons nomination[]) RETURNS nomination[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
    WITH named AS MATERIALIZED (
        SELECT n.line, n.unit, n.person, n.person ->> 'code' AS code, n.person ->> 'personalId' AS number,
               CAST(n.person ->> 'birthDate' AS date) AS born,
               name_key(n.person ->> 'fullName') AS key, bare_name(n.person ->> 'fullName') AS bare
        FROM unnest(persons) n),
    found AS MATERIALIZED (
        SELECT n.line, o.id AS owner, f.ids, f.open
        FROM named n
        -- OFFSET 0: line by line through the indexes, however many the planner takes an array for.
        LEFT JOIN LATERAL (
            SELECT l.id FROM learner l WHERE l.centre_id = match_persons.centre AND l.code = n.code OFFSET 0) o ON true
        CROSS JOIN LATERAL (
            SELECT array_agg(c.id) AS ids,
                   bool_and(c.nominable AND (caller_has('training-officer') OR c.sending_unit_id = ANY (caller_units()))) AS open
            FROM (
                SELECT r.*, rank() OVER (ORDER BY r.sure) AS best
                FROM (
                    SELECT l.id, l.nominable, l.sending_unit_id,
                           CASE WHEN l.personal_id = n.number THEN 1
                                WHEN l.personal_id <> n.number OR l.birth_date <> n.born THEN NULL
                                WHEN bare_name(l.full_name) <> n.bare
                                     OR n.key <> n.bare AND name_key(l.full_name) NOT IN (n.key, n.bare) THEN NULL
                                WHEN l.code = n.code THEN 2
                                WHEN l.birth_date = n.born AND l.sending_unit_id = n.unit
                                THEN CASE WHEN name_key(l.full_name) = n.key THEN 3 ELSE 4 END END AS sure
                    FROM (SELECT * FROM learner l WHERE l.id = o.id
                          UNION ALL
                          SELECT * FROM learner l
                          WHERE l.centre_id = match_persons.centre AND l.personal_id = n.number AND l.merged_into IS NULL
                            AND l.id IS DISTINCT FROM o.id
                          UNION ALL
                          SELECT * FROM learner l
                          WHERE l.centre_id = match_persons.centre AND bare_name(l.full_name) = n.bare
                            AND l.birth_date = n.born AND l.sending_unit_id = n.unit
                            AND l.id IS DISTINCT FROM o.id AND (l.personal_id = n.number) IS NOT TRUE
                          OFFSET 0) l
                    WHERE l.merged_into IS NULL AND l.erased_at IS NULL) r
                WHERE r.sure IS NOT NULL) c
            WHERE c.best = 1) f),
    unknown AS MATERIALIZED (
        SELECT n.* FROM named n JOIN found f ON f.line = n.line WHERE f.owner IS NULL AND f.ids IS NULL),
    -- Lines of one person. One that is written without marks is like several that have them: it stands for the first.
    pair AS MATERIALIZED (
        SELECT n.line, p.line AS earlier,
               p.number IS NULL AND p.key <> n.key AND n.key <> n.bare AS loose
        FROM unknown n
        JOIN unknown p ON p.line < n.line
            AND CASE WHEN p.number IS NOT NULL AND n.number IS NOT NULL THEN p.number = n.number
                     WHEN p.bare = n.bare AND (p.key = n.key OR p.key = p.bare OR n.key = n.bare)
                     THEN p.code = n.code AND coalesce(p.born = n.born, true) OR p.born = n.born AND p.unit = n.unit END)
    SELECT array_agg(ROW(f.line, coalesce(f.ids[1], f.owner), n.person, n.unit, NULL,
               CASE WHEN f.owner IS NOT NULL OR f.ids IS NOT NULL
                    THEN CASE WHEN f.open AND cardinality(f.ids) = 1 AND coalesce(f.owner, f.ids[1]) = f.ids[1]
                              THEN NULL ELSE 'LEARNER_EXISTS' END
                    WHEN EXISTS (SELECT FROM pair x
                                 WHERE x.line = n.line
                                   AND NOT (x.loose AND EXISTS (SELECT FROM pair y WHERE y.line = x.earlier)))
                    THEN 'REPEATED'
                    WHEN EXISTS (SELECT FROM unknown p WHERE p.line < n.line AND p.code = n.code)
                    THEN 'LEARNER_EXISTS' END, NULL, NULL)::nomination ORDER BY n.line)
    FROM named n JOIN found f ON f.line = n.line;
END;

-- Which lines are refused, and why. A learner is named by id or by code; one the caller may not know of is unknown, and so
-- is one who may not be nominated: restricted, merged into another, or erased. Whom the centre rejected only its officer
-- nominates anew.
CREATE OR REPLACE FUNCTION judge_nominations(course training_class, wishes jsonb) RETURNS nomination[]
LANGUAGE plpgsql STABLE AS $$
DECLARE
    persons nomination[];
BEGIN
    IF wishes @? '$[*].person ? (@ != null)' THEN
        persons := match_persons(course.centre_id, named_persons(course.centre_id, wishes));
    END IF;
    -- MATERIALIZED: what is looked up by code is a value then; as a query in a condition it would not pass the learners'
    -- policy, which reads all of them rather than show a row to what is not known to keep it.
    RETURN (WITH wish AS MATERIALIZED (
        SELECT w.line::integer - 1 AS line, p.person, p.unit, p.refusal, p.learner AS matched,
               coalesce(w.learner, CASE WHEN p.refusal IS NULL THEN p.learner END, (
                   SELECT l.id FROM learner l WHERE l.centre_id = course.centre_id AND l.code = w.learner_code)) AS learner
        FROM ROWS FROM (jsonb_to_recordset(wishes) AS (learner uuid, "learnerCode" text))
             WITH ORDINALITY AS w (learner, learner_code, line)
        LEFT JOIN unnest(persons) p ON p.line = w.line - 1),
    known AS (
        SELECT w.line, w.person, w.unit, w.refusal, w.matched, l.id AS learner, e.id AS enrollment, e.state,
               coalesce(l.birth_date, CAST(w.person ->> 'birthDate' AS date)) AS born,
               row_number() OVER (PARTITION BY l.id, CASE WHEN l.id IS NULL THEN w.line END ORDER BY w.line) AS nth
        FROM wish w
        -- OFFSET 0: line by line through the index. The planner takes a list for a hundred lines and would read all learners.
        LEFT JOIN LATERAL (SELECT * FROM learner l WHERE l.id = w.learner OFFSET 0) l ON l.centre_id = course.centre_id AND l.nominable
        LEFT JOIN LATERAL (SELECT * FROM enrollment e WHERE e.class_id = course.id AND e.learner_id = l.id OFFSET 0) e ON true)
    SELECT array_agg(ROW(k.line, coalesce(k.learner, k.matched), k.person, k.unit, k.enrollment,
               CASE WHEN k.learner IS NULL AND k.person IS NULL THEN 'UNKNOWN_LEARNER'
                    WHEN k.unit IS NULL AND (k.person ->> 'sendingUnit' IS NOT NULL
                                             OR k.person IS NOT NULL AND NOT caller_has('training-officer'))
                    THEN 'UNKNOWN_SENDING_UNIT'
                    WHEN k.refusal IS NOT NULL THEN k.refusal
                    WHEN k.nth > 1 THEN 'REPEATED'
                    WHEN k.state = 'REJECTED' AND NOT caller_has('training-officer') THEN 'REFUSED_BEFORE'
                    WHEN k.state NOT IN ('REJECTED', 'WITHDRAWN') THEN 'ALREADY_ON_ROSTER'
                    WHEN u.required <> '{}' THEN 'NOT_ELIGIBLE' END,
               u.required, u.warnings)::nomination ORDER BY k.line)
    FROM known k CROSS JOIN LATERAL unmet_rules(course, k.learner, k.born) u);
END $$;

-- Makes learners of persons a list names and nobody knows. A sending unit's people become its own; it could not write them
-- itself, for they are in nobody's scope before they are there. In an order that all lists have in common.
CREATE OR REPLACE FUNCTION register_nominated(centre uuid, lines nomination[]) RETURNS TABLE (line integer, learner uuid)
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
    WITH wanted AS (
        SELECT n.line, n.unit, n.person FROM unnest(lines) n
        WHERE n.person IS NOT NULL AND n.learner IS NULL AND n.refusal IS NULL
          AND (caller_has('training-officer') OR n.unit = ANY (caller_units()))),
    made AS (
        INSERT INTO learner (id, version, centre_id, code, full_name, birth_date, sex, sending_unit_id, personal_id)
        SELECT uuidv7(), 1, register_nominated.centre, w.person ->> 'code', w.person ->> 'fullName',
               CAST(w.person ->> 'birthDate' AS date), w.person ->> 'sex', w.unit, w.person ->> 'personalId'
        FROM wanted w ORDER BY w.person ->> 'personalId', w.person ->> 'code'
        ON CONFLICT DO NOTHING
        RETURNING id, code)
    SELECT w.line, m.id FROM made m JOIN wanted w ON w.person ->> 'code' = m.code;
END;

-- Nominates a list of learners, in its order, in one round trip: the lock first, then every look in a statement of its own,
-- which sees who came before. A line is written as a whole or refused with its code. Answers nothing where the class takes
-- no nominations, or is none the caller may know of; once its results are approved it takes none.
-- Generic plans: these go line by line through indexes anyway, and to plan them anew costs more than to run them.
CREATE OR REPLACE FUNCTION nominate(class uuid, wishes jsonb, nominable text[]) RETURNS SETOF nominated
LANGUAGE plpgsql SET plan_cache_mode = force_generic_plan AS $$
DECLARE
    course training_class;
    places class_places;
    lines  nomination[];
    made   integer[] := '{}';
    written uuid[];
BEGIN
    SELECT k.* INTO course FROM training_class k WHERE k.id = class FOR NO KEY UPDATE;
    IF course.id IS NULL OR NOT course.roster_kept OR course.state <> ALL (nominable)
       OR course.results_approved_at IS NOT NULL THEN
        RETURN;
    END IF;
    -- All who change a roster, imports too, hold the class by now: what is counted here stays until the end.
    SELECT p.* INTO places FROM class_places p WHERE p.class_id = class FOR NO KEY UPDATE;
    IF wishes @? '$[*].person ? (@ != null)' THEN
        PERFORM register_in_turn(course.centre_id);
    END IF;
    lines := judge_nominations(course, wishes);
    IF EXISTS (SELECT FROM unnest(lines) n WHERE n.person IS NOT NULL AND n.learner IS NULL AND n.refusal IS NULL) THEN
        SELECT array_agg(CASE WHEN n.person IS NULL OR n.learner IS NOT NULL OR n.refusal IS NOT NULL THEN n
                              ELSE ROW(n.line, r.learner, n.person, n.unit, NULL,
                                       CASE WHEN r.learner IS NULL THEN 'LEARNER_EXISTS' END, n.rules, n.warnings)::nomination
                         END ORDER BY n.line),
               coalesce(array_agg(r.line) FILTER (WHERE r.line IS NOT NULL), '{}')
        INTO lines, made
        FROM unnest(lines) n LEFT JOIN register_nominated(course.centre_id, lines) r ON r.line = n.line;
        PERFORM announce_learners(ARRAY(SELECT n.learner FROM unnest(lines) n WHERE n.line = ANY (made)));
    END IF;
    written := write_nominations(course, places, lines);
    PERFORM announce_enrollments(written);

    RETURN QUERY
    SELECT n.line, coalesce(n.refusal, CASE WHEN e.id IS NULL THEN 'ALREADY_ON_ROSTER' END), n.rules, e.id, c.code,
           course.id, n.learner, l.code, l.full_name, e.state, e.place, e.nominated_at, n.warnings, e.version,
           CASE WHEN e.place = 'WAITING' THEN waiting_position(course.id, e.nominated_at, e.id) END,
           course.state, e.sessions_attended, n.line = ANY (made)
    FROM unnest(lines) n
    JOIN centre c ON c.id = course.centre_id
    LEFT JOIN LATERAL (SELECT * FROM learner l WHERE l.id = n.learner OFFSET 0) l ON true
    LEFT JOIN LATERAL (
        SELECT * FROM enrollment e WHERE e.class_id = course.id AND e.learner_id = n.learner AND n.refusal IS NULL OFFSET 0) e
        ON e.id = ANY (written)
    ORDER BY n.line;
END $$;

-- Writes the lines that are not refused; who was rejected or withdrew before is nominated anew in the row he has, and to
-- the class as a whole. What follows from marks follows from those he has; what was stated of him is stated anew.
CREATE OR REPLACE FUNCTION write_nominations(course training_class, places class_places, lines nomination[]) RETURNS uuid[]
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
            SET state = 'NOMINATED', reason = NULL, venue_id = NULL, accepted_at = NULL, score = NULL, grade = NULL,
                sessions_attended = sessions_attended(e.id),
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
        -- Somebody was faster with one of them, and its place may be free.
        PERFORM promote_waiting(ARRAY[course.id]);
    END IF;
    RETURN made;
END $$;

-- Sessions that marks say an enrollment attended, also marks the caller does not see; null while nothing is marked.
CREATE FUNCTION sessions_attended(enrollment uuid) RETURNS integer
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
RETURN (SELECT CASE WHEN bool_or(a.mark <> 'UNMARKED')
                    THEN CAST(count(*) FILTER (WHERE a.mark IN ('PRESENT', 'LATE')) AS integer) END
        FROM attendance_mark a WHERE a.enrollment_id = enrollment);
