-- Records of one person where they were merged, are merged while others write, or were known by more than one number; where
-- what is done was asked from.

-- Finds the record that stands for whoever has a personal ID, be it that of a record merged into it.
CREATE INDEX ix_learner_merged_personal_id ON learner (centre_id, personal_id)
    WHERE personal_id IS NOT NULL AND merged_into IS NOT NULL;

CREATE FUNCTION bearers_of(centre uuid, number text) RETURNS SETOF uuid LANGUAGE sql STABLE
BEGIN ATOMIC
    WITH RECURSIVE way AS (
        SELECT l.id, l.merged_into FROM learner l
        WHERE l.centre_id = centre AND l.personal_id = number AND l.merged_into IS NULL
        UNION
        SELECT l.id, l.merged_into FROM learner l
        WHERE l.centre_id = centre AND l.personal_id = number AND l.merged_into IS NOT NULL
        UNION
        SELECT l.id, l.merged_into FROM way w JOIN learner l ON l.id = w.merged_into)
    SELECT w.id FROM way w WHERE w.merged_into IS NULL;
END;

-- Ids only, as learners_named answers.
CREATE OR REPLACE FUNCTION learners_like(centre uuid, name text, birth date, unit uuid, number text)
RETURNS TABLE (id uuid, score numeric, reasons text[])
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp SET pg_trgm.similarity_threshold = '0.5'
BEGIN ATOMIC
    SELECT l.id, m.score, m.reasons
    FROM learner l
    CROSS JOIN LATERAL likeness(name, birth, unit, number, l.full_name, l.birth_date, l.sending_unit_id,
                                CASE WHEN l.id = ANY (ARRAY(SELECT bearers_of(centre, number))) THEN number ELSE l.personal_id END) m
    WHERE l.centre_id = centre AND l.merged_into IS NULL AND l.erased_at IS NULL
      AND (plain_text(l.full_name) % plain_text(name) OR l.id = ANY (ARRAY(SELECT bearers_of(centre, number))))
      AND m.score >= 0.6;
END;

-- Makes learners of persons a list names. A sending unit's people become its own; it could not write them itself, for they
-- are in nobody's scope before they are there.
CREATE OR REPLACE FUNCTION register_nominated(centre uuid, lines nomination[]) RETURNS TABLE (line integer, learner uuid)
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
    WITH wanted AS (
        SELECT n.line, n.unit, n.person FROM unnest(lines) n
        WHERE n.person IS NOT NULL AND n.learner IS NULL AND n.refusal IS NULL
          AND (caller_has('training-officer') OR n.unit = ANY (caller_units()))
          -- Known by that number, if only of a record that was merged.
          AND NOT EXISTS (SELECT FROM bearers_of(register_nominated.centre, n.person ->> 'personalId'))),
    made AS (
        INSERT INTO learner (id, version, centre_id, code, full_name, birth_date, sex, sending_unit_id, personal_id)
        SELECT uuidv7(), 1, register_nominated.centre, w.person ->> 'code', w.person ->> 'fullName',
               CAST(w.person ->> 'birthDate' AS date), w.person ->> 'sex', w.unit, w.person ->> 'personalId'
        FROM wanted w ORDER BY w.person ->> 'personalId', w.person ->> 'code'
        ON CONFLICT DO NOTHING
        RETURNING id, code)
    SELECT w.line, m.id FROM made m JOIN wanted w ON w.person ->> 'code' = m.code;
END;

-- Locks learners for good, with every class one of them is on the roster of: the classes first, for who nominates comes from
-- there. Whoever was nominated meanwhile is on one more; then the locks are given back, as waiting for that class with them
-- in hand is what whoever holds it may be waiting for, and it begins anew.
CREATE FUNCTION lock_learners(ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    classes uuid[];
BEGIN
    FOR attempt IN 1..50 LOOP
        classes := ARRAY(SELECT DISTINCT e.class_id FROM enrollment e WHERE e.learner_id = ANY (ids));
        BEGIN
            PERFORM FROM training_class k WHERE k.id = ANY (classes) ORDER BY k.id FOR NO KEY UPDATE;
            PERFORM FROM learner l WHERE l.id = ANY (ids) ORDER BY l.id FOR UPDATE;
            IF NOT EXISTS (SELECT FROM enrollment e WHERE e.learner_id = ANY (ids) AND e.class_id <> ALL (classes)) THEN
                RETURN;
            END IF;
            RAISE EXCEPTION USING ERRCODE = 'LCK00';
        EXCEPTION WHEN SQLSTATE 'LCK00' THEN
            -- What was locked in this round is free again.
        END;
    END LOOP;
    RAISE EXCEPTION 'the learners are nominated faster than they can be locked' USING ERRCODE = 'serialization_failure';
END $$;

-- Each wish names a learner, who asks (as ScopedConnections tells it of a connection), the trace of his request and where it
-- comes from. What is told here ends with the transaction.
CREATE OR REPLACE FUNCTION nominate_each(class uuid, wishes jsonb, nominable text[]) RETURNS SETOF nominated LANGUAGE plpgsql AS $$
DECLARE
    wish record;
    made nominated;
BEGIN
    FOR wish IN
        SELECT w.learner, w."seesAll" AS sees_all, w.trace, w.address, a.subject, a.roles, a.centres, a.areas, w.number
        FROM ROWS FROM (jsonb_to_recordset(wishes) AS (learner uuid, "seesAll" boolean, actor jsonb, trace text, address text))
             WITH ORDINALITY AS w (learner, "seesAll", actor, trace, address, number)
        CROSS JOIN LATERAL jsonb_to_record(w.actor) AS a (subject text, roles text[], centres text[], areas text[])
    LOOP
        PERFORM set_config('caller.all', wish.sees_all::text, true), set_config('caller.subject', wish.subject, true),
                set_config('caller.roles', wish.roles::text, true), set_config('caller.centres', wish.centres::text, true),
                set_config('caller.areas', wish.areas::text, true), set_config('caller.trace', wish.trace, true),
                set_config('caller.address', wish.address, true);
        FOR made IN
            SELECT * FROM nominate(class, jsonb_build_array(jsonb_build_object('learner', wish.learner)), nominable)
        LOOP
            made.line := wish.number - 1;
            RETURN NEXT made;
        END LOOP;
    END LOOP;
END $$;

-- Everything kept about a person, table by table, with whoever looked at it. What is added to the schema and tells of
-- persons is added here.
CREATE OR REPLACE FUNCTION disclose_person(request uuid) RETURNS jsonb
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    same uuid[] := persons_of_request(request, 'ACCESS', 'director');
BEGIN
    RETURN CASE WHEN same IS NOT NULL THEN jsonb_build_object(
        'learner', (SELECT jsonb_agg(to_jsonb(t) ORDER BY t.id) FROM learner t WHERE t.id = ANY (same)),
        'enrollment', (SELECT jsonb_agg(to_jsonb(t) || jsonb_build_object('class', k.name_vi) ORDER BY t.id)
                       FROM enrollment t JOIN training_class k ON k.id = t.class_id WHERE t.learner_id = ANY (same)),
        'attendanceMark', (SELECT jsonb_agg(to_jsonb(t) ORDER BY t.id) FROM attendance_mark t WHERE t.learner_id = ANY (same)),
        'assessmentScore', (SELECT jsonb_agg(to_jsonb(t) ORDER BY t.id) FROM assessment_score t WHERE t.learner_id = ANY (same)),
        'commendation', (SELECT jsonb_agg(to_jsonb(t) ORDER BY t.id) FROM commendation t WHERE t.learner_id = ANY (same)),
        'scoreCorrection', (SELECT jsonb_agg(to_jsonb(t) ORDER BY t.id) FROM score_correction t WHERE t.learner_id = ANY (same)),
        'certificate', (SELECT jsonb_agg(to_jsonb(t) ORDER BY t.id) FROM certificate t WHERE t.learner_id = ANY (same)),
        'importChange', (SELECT jsonb_agg(to_jsonb(t) ORDER BY t.job_id, t.file, t.number) FROM import_change t WHERE t.learner_id = ANY (same)),
        'account', (SELECT jsonb_agg(to_jsonb(t) ORDER BY t.id) FROM account t WHERE t.learner_id = ANY (same)),
        'learnerMerge', (SELECT jsonb_agg(to_jsonb(t) ORDER BY t.id) FROM learner_merge t WHERE t.survivor_id = ANY (same)),
        'dataRequest', (SELECT jsonb_agg(to_jsonb(t) ORDER BY t.id) FROM data_request t WHERE t.learner_id = ANY (same)),
        'auditEntry', (
            SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
                       'at', e.at, 'outcome', e.outcome, 'subject', e.subject, 'roles', e.roles, 'operation', e.operation,
                       'address', e.address, 'resource', e.resource, 'change', e.change,
                       'content', pgp_sym_decrypt(e.sealed, encode(k.key, 'hex'))::jsonb)) ORDER BY e.id)
            FROM audit_entry e
            LEFT JOIN person_key k ON k.person = e.persons[1] AND k.person = ANY (same) AND k.key IS NOT NULL
            WHERE e.persons && same)) END;
END $$;

-- Leaves figures and takes away the person. What is added to the schema and tells of persons is added here. It can be
-- called by nobody but a director who deals with a request for it.
CREATE OR REPLACE FUNCTION erase_person(request uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    same uuid[] := persons_of_request(request, 'ERASE', 'director');
    person uuid;
BEGIN
    IF same IS NULL THEN
        RAISE EXCEPTION 'no erasure is being dealt with' USING ERRCODE = 'insufficient_privilege';
    END IF;
    -- Sex and block stay, for figures count by them; they name nobody.
    UPDATE learner SET full_name = '-', birth_date = NULL, personal_id = NULL, sending_unit_id = NULL, position = NULL,
        party_member = NULL, party_admitted_on = NULL, restricted_at = NULL, erased_at = now(), version = version + 1
    WHERE id = ANY (same);
    DELETE FROM account WHERE learner_id = ANY (same);
    -- That there was one is counted; what it said is not.
    UPDATE commendation SET reason = '-', decision_number = NULL, version = version + 1 WHERE learner_id = ANY (same);
    UPDATE enrollment SET reason = NULL, assessment_reason = CASE WHEN assessment_decision IS NOT NULL THEN '-' END,
        version = version + 1
    WHERE learner_id = ANY (same) AND (reason IS NOT NULL OR assessment_reason IS NOT NULL);
    UPDATE score_correction SET reason = '-', decision_reason = CASE WHEN decision_reason IS NOT NULL THEN '-' END,
        version = version + 1
    WHERE learner_id = ANY (same);
    -- Who checked in marked himself.
    UPDATE attendance_mark SET marked_by = NULL WHERE learner_id = ANY (same) AND source = 'CHECK_IN' AND marked_by IS NOT NULL;
    -- That it was issued is kept, and its number, for the register has no holes; to whom is not.
    UPDATE certificate SET holder_name = NULL, holder_birth_date = NULL, reason = NULL,
        ground = CASE WHEN class_id IS NULL AND partner_id IS NULL THEN '-' END, version = version + 1
    WHERE learner_id = ANY (same);
    -- What an undo of an import would restore: of the person nothing, of the rest all that is no text.
    UPDATE import_change
    SET before = CASE WHEN file = 'learners' THEN jsonb_build_object('id', before -> 'id', 'code', before -> 'code')
                      WHEN file = 'roster' THEN before || jsonb_build_object('reason', NULL, 'assessment_reason',
                          CASE WHEN before ->> 'assessment_decision' IS NOT NULL THEN '-' END)
                      ELSE before END,
        after = CASE WHEN file = 'learners' THEN '{}' ELSE after - 'reason' END
    WHERE learner_id = ANY (same) AND before IS NOT NULL;
    UPDATE learner_merge SET reason = NULL, version = version + 1 WHERE survivor_id = ANY (same);
    UPDATE data_request SET details = NULL, extension_reason = NULL, reason = NULL, version = version + 1
    WHERE learner_id = ANY (same) AND id <> request;
    UPDATE data_request SET details = NULL, extension_reason = NULL, state = 'FULFILLED', closed_at = now(),
        version = version + 1
    WHERE id = request;
    -- Files that were sent in and not taken up.
    DELETE FROM import_row r USING import_job j, learner l
    WHERE j.id = r.job_id AND l.centre_id = j.centre_id AND l.id = ANY (same) AND l.code = ANY (r.cells);
    FOREACH person IN ARRAY same LOOP
        CALL forget_person(person);
    END LOOP;
END $$;
