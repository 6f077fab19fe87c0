-- Records of one person: which may be, merging and its undoing. What a person asks of those who keep data about him.

-- A name as it is compared with another: composed or not, with the tone on whichever vowel, with or without spaces.
CREATE FUNCTION name_key(name text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN regexp_replace(regexp_replace(lower(translate(normalize(name, NFD), 'Đ', 'đ')),
    '([\u0300\u0301\u0303\u0309\u0323])(\S*)', '\2\1', 'g'), '\s+', '', 'g');

CREATE FUNCTION bare_name(name text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN replace(plain_text(name), ' ', '');

CREATE INDEX ix_learner_bare_name ON learner (centre_id, bare_name(full_name));

-- How likely two are one person, 0 to 1, and why: LearnerMatch in the contract tells the weights. Different personal IDs
-- are different persons.
CREATE FUNCTION likeness(name text, birth date, unit uuid, number text,
                         other_name text, other_birth date, other_unit uuid, other_number text,
                         OUT score numeric, OUT reasons text[])
LANGUAGE sql IMMUTABLE PARALLEL SAFE
BEGIN ATOMIC
    SELECT CAST(CASE
               WHEN number <> other_number THEN 0
               ELSE least(1, greatest(0, round(coalesce(sum(f.weight), 0) - CASE
                   WHEN birth = other_birth OR bool_or(f.reason = 'BIRTH_DATE_SWAPPED') THEN 0
                   WHEN birth <> other_birth THEN 0.3 ELSE 0 END, 2))) END AS numeric(3, 2)),
           coalesce(array_agg(f.reason ORDER BY f.rank), '{}')
    FROM (VALUES
        (1, 'PERSONAL_ID', CASE WHEN number = other_number THEN 1.3 END),
        (2, 'SAME_NAME', CASE WHEN name_key(name) = name_key(other_name) THEN 0.5 END),
        (3, 'NAME_WITHOUT_MARKS', CASE WHEN name_key(name) <> name_key(other_name)
                                            AND bare_name(name) = bare_name(other_name) THEN 0.4 END),
        (4, 'SIMILAR_NAME', CASE WHEN bare_name(name) <> bare_name(other_name)
                                      AND similarity(plain_text(name), plain_text(other_name)) >= 0.5
                                 THEN 0.4 * similarity(plain_text(name), plain_text(other_name))::numeric END),
        (5, 'SAME_BIRTH_DATE', CASE WHEN birth = other_birth THEN 0.35 END),
        (6, 'BIRTH_DATE_SWAPPED', CASE WHEN birth <> other_birth
                                            AND to_char(birth, 'YYYYMMDD') = to_char(other_birth, 'YYYYDDMM') THEN 0.2 END),
        (7, 'SAME_SENDING_UNIT', CASE WHEN unit = other_unit THEN 0.15 END)) AS f (rank, reason, weight)
    WHERE f.weight IS NOT NULL;
END;

-- Ids only, as learners_named answers.
CREATE FUNCTION learners_like(centre uuid, name text, birth date, unit uuid, number text)
RETURNS TABLE (id uuid, score numeric, reasons text[])
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp SET pg_trgm.similarity_threshold = '0.5'
BEGIN ATOMIC
    SELECT l.id, m.score, m.reasons
    FROM learner l
    CROSS JOIN LATERAL likeness(name, birth, unit, number,
                                l.full_name, l.birth_date, l.sending_unit_id, l.personal_id) m
    WHERE l.centre_id = centre AND l.merged_into IS NULL AND l.erased_at IS NULL
      AND (plain_text(l.full_name) % plain_text(name) OR l.personal_id = number)
      AND m.score >= 0.6;
END;

CREATE TABLE learner_merge (
    id          uuid        PRIMARY KEY,
    centre_id   uuid        NOT NULL CONSTRAINT fk_learner_merge_centre REFERENCES centre,
    survivor_id uuid        NOT NULL CONSTRAINT fk_learner_merge_survivor REFERENCES learner,
    merged_id   uuid        NOT NULL CONSTRAINT fk_learner_merge_merged REFERENCES learner,
    reason      text,
    merged_at   timestamptz NOT NULL,
    undone_at   timestamptz,
    version     integer     NOT NULL,
    CONSTRAINT ck_learner_merge_two CHECK (survivor_id <> merged_id)
);
CREATE INDEX ix_learner_merge_survivor ON learner_merge (survivor_id);
CREATE UNIQUE INDEX uk_learner_merge_standing ON learner_merge (merged_id) WHERE undone_at IS NULL;
CREATE INDEX ix_learner_merge_merged ON learner_merge (merged_id);
ALTER TABLE learner_merge ENABLE ROW LEVEL SECURITY;
CREATE POLICY in_scope ON learner_merge
USING (EXISTS (SELECT FROM centre c WHERE c.id = centre_id) AND caller_has('training-officer', 'director', 'auditor'));
CALL audit_table('learner_merge', 'survivor_id');

-- Each row that moved, and the version it got by that: only while it has that version can it go back.
CREATE TABLE learner_merge_row (
    centre_id   uuid    NOT NULL,
    merge_id    uuid    NOT NULL CONSTRAINT fk_learner_merge_row_merge REFERENCES learner_merge,
    table_name  text    NOT NULL,
    row_id      uuid    NOT NULL,
    row_version integer NOT NULL,
    CONSTRAINT pk_learner_merge_row PRIMARY KEY (merge_id, table_name, row_id)
);
ALTER TABLE learner_merge_row ENABLE ROW LEVEL SECURITY;
CREATE POLICY in_scope ON learner_merge_row USING (EXISTS (SELECT FROM learner_merge m WHERE m.id = merge_id));

-- The foreign key has waited for whoever merges or erases the learner; this sees what became of him, in a look of its own.
CREATE FUNCTION require_own_learner() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF EXISTS (SELECT FROM new_rows n JOIN learner l ON l.id = n.learner_id
               WHERE l.merged_into IS NOT NULL OR l.erased_at IS NOT NULL) THEN
        -- In the words the server itself uses, by which the constraint's name is known.
        RAISE EXCEPTION 'row violates check constraint "ck_own_learner"' USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_own_learner';
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER own_learner AFTER INSERT ON enrollment REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION require_own_learner();
CREATE TRIGGER own_learner AFTER INSERT ON account REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION require_own_learner();

CREATE TABLE data_request (
    id               uuid        PRIMARY KEY,
    centre_id        uuid        NOT NULL CONSTRAINT fk_data_request_centre REFERENCES centre,
    learner_id       uuid        NOT NULL CONSTRAINT fk_data_request_learner REFERENCES learner,
    kind             text        NOT NULL CONSTRAINT ck_data_request_kind CHECK (kind IN (
        'ACCESS', 'RECTIFY', 'ERASE', 'RESTRICT', 'OBJECT', 'WITHDRAW_CONSENT')),
    state            text        NOT NULL CONSTRAINT ck_data_request_state CHECK (state IN (
        'RECEIVED', 'IN_PROGRESS', 'FULFILLED', 'REFUSED', 'LIFTED')),
    received_on      date        NOT NULL,
    due_on           date        NOT NULL CONSTRAINT ck_data_request_due CHECK (due_on >= received_on),
    details          text,
    extension_reason text,
    reason           text,
    -- Of the learner's record: when the request came, and the change by which it was fulfilled.
    version_before   integer     NOT NULL,
    version_after    integer,
    closed_at        timestamptz,
    version          integer     NOT NULL
);
CREATE INDEX ix_data_request_centre ON data_request (centre_id, due_on, id);
CREATE INDEX ix_data_request_learner ON data_request (learner_id);
ALTER TABLE data_request ENABLE ROW LEVEL SECURITY;
CREATE POLICY in_scope ON data_request
USING (EXISTS (SELECT FROM centre c WHERE c.id = centre_id) AND caller_has('training-officer', 'director', 'auditor'));
CALL audit_table('data_request', 'learner_id');

-- The learner of a request and the records that were merged into his; nobody, unless the request is of that kind, is
-- being dealt with, and is the caller's to deal with.
CREATE FUNCTION persons_of_request(request uuid, asked text, role text) RETURNS uuid[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
    WITH RECURSIVE same AS (
        SELECT r.learner_id AS id FROM data_request r JOIN centre c ON c.id = r.centre_id
        WHERE r.id = request AND r.kind = asked AND c.code = ANY (caller_centres())
          AND (r.state = 'IN_PROGRESS' OR asked = 'ACCESS' AND r.state = 'FULFILLED')
          AND (caller_has(role) OR asked = 'ACCESS' AND caller_has('training-officer'))
        UNION
        SELECT l.id FROM same s JOIN learner l ON l.merged_into = s.id)
    SELECT array_agg(s.id) FROM same s;
END;
REVOKE ALL ON FUNCTION persons_of_request(uuid, text, text) FROM PUBLIC, "${service-role}";

-- Everything kept about a person, table by table, with whoever looked at it. What is added to the schema and tells of
-- persons is added here.
CREATE FUNCTION disclose_person(request uuid) RETURNS jsonb
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
        'account', (SELECT jsonb_agg(to_jsonb(t) ORDER BY t.id) FROM account t WHERE t.learner_id = ANY (same)),
        'learnerMerge', (SELECT jsonb_agg(to_jsonb(t) ORDER BY t.id) FROM learner_merge t WHERE t.survivor_id = ANY (same)),
        'dataRequest', (SELECT jsonb_agg(to_jsonb(t) ORDER BY t.id) FROM data_request t WHERE t.learner_id = ANY (same)),
        'auditEntry', (
            SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
                       'at', e.at, 'outcome', e.outcome, 'subject', e.subject, 'roles', e.roles, 'operation', e.operation,
                       'resource', e.resource, 'change', e.change,
                       'content', pgp_sym_decrypt(e.sealed, encode(k.key, 'hex'))::jsonb)) ORDER BY e.id)
            FROM audit_entry e
            LEFT JOIN person_key k ON k.person = e.persons[1] AND k.person = ANY (same) AND k.key IS NOT NULL
            WHERE e.persons && same)) END;
END $$;

-- Leaves figures and takes away the person. What is added to the schema and tells of persons is added here. It can be
-- called by nobody but a director who deals with a request for it.
CREATE FUNCTION erase_person(request uuid) RETURNS void
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
    UPDATE enrollment SET reason = NULL, version = version + 1 WHERE learner_id = ANY (same) AND reason IS NOT NULL;
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
