-- Nominations that come at the same moment are written by one transaction, each on behalf of its own caller.

-- Each wish names a learner, who asks (as ScopedConnections tells it of a connection) and the trace of his request. What
-- is told here ends with the transaction.
CREATE FUNCTION nominate_each(class uuid, wishes jsonb, nominable text[]) RETURNS SETOF nominated LANGUAGE plpgsql AS $$
DECLARE
    wish record;
    made nominated;
BEGIN
    FOR wish IN
        SELECT w.learner, w."seesAll" AS sees_all, w.trace, a.subject, a.roles, a.centres, a.areas, w.number
        FROM ROWS FROM (jsonb_to_recordset(wishes) AS (learner uuid, "seesAll" boolean, actor jsonb, trace text))
             WITH ORDINALITY AS w (learner, "seesAll", actor, trace, number)
        CROSS JOIN LATERAL jsonb_to_record(w.actor) AS a (subject text, roles text[], centres text[], areas text[])
    LOOP
        PERFORM set_config('caller.all', wish.sees_all::text, true), set_config('caller.subject', wish.subject, true),
                set_config('caller.roles', wish.roles::text, true), set_config('caller.centres', wish.centres::text, true),
                set_config('caller.areas', wish.areas::text, true), set_config('caller.trace', wish.trace, true);
        FOR made IN
            SELECT * FROM nominate(class, jsonb_build_array(jsonb_build_object('learner', wish.learner)), nominable)
        LOOP
            made.line := wish.number - 1;
            RETURN NEXT made;
        END LOOP;
    END LOOP;
END $$;

-- Writes the lines that are not refused; who was rejected or withdrew before is nominated anew in the row he has, and to
-- the class as a whole.
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
            SET state = 'NOMINATED', reason = NULL, venue_id = NULL, accepted_at = NULL, sessions_attended = NULL, score = NULL, grade = NULL,
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
