-- What of the centres' rows a caller sees, whatever statement asks. Officers, directors and auditors see their centres;
-- a lecturer the classes that name him, with their rosters; a learner himself; a sending unit its own people and all
-- classes of the centre; a city classes but no person.

ALTER TABLE training_class ADD COLUMN lecturers text[] NOT NULL DEFAULT '{}';
CREATE INDEX ix_training_class_lecturers ON training_class USING gin (lecturers);

-- Which learner or sending unit somebody who signs in is.
CREATE TABLE account (
    id              uuid    PRIMARY KEY,
    centre_id       uuid    NOT NULL CONSTRAINT fk_account_centre REFERENCES centre,
    subject         text    NOT NULL,
    learner_id      uuid    CONSTRAINT fk_account_learner REFERENCES learner,
    sending_unit_id uuid    CONSTRAINT fk_account_sending_unit REFERENCES sending_unit,
    version         integer NOT NULL,
    CONSTRAINT uk_account_subject UNIQUE (centre_id, subject),
    CONSTRAINT ck_account_one CHECK ((learner_id IS NULL) <> (sending_unit_id IS NULL))
);
CREATE INDEX ix_account_subject ON account (subject);
CREATE INDEX ix_account_learner ON account (learner_id);
CREATE INDEX ix_account_sending_unit ON account (sending_unit_id);

-- A key of its own, by which the audit trail pairs a row before a change with the row after it.
ALTER TABLE import_file ADD COLUMN id uuid NOT NULL DEFAULT uuidv7();

-- The functions below look behind the policies, with their owner's rights, and only for what is the caller's own.

CREATE FUNCTION caller_taught_classes() RETURNS uuid[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
RETURN (SELECT coalesce(array_agg(k.id), '{}') FROM training_class k
        WHERE caller_has('lecturer') AND k.lecturers @> ARRAY[caller_subject()]);

CREATE FUNCTION caller_taught_learners() RETURNS uuid[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
RETURN (SELECT coalesce(array_agg(e.learner_id), '{}') FROM enrollment e
        WHERE caller_has('lecturer') AND e.class_id = ANY (caller_taught_classes()));

CREATE FUNCTION caller_units() RETURNS uuid[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
RETURN (SELECT coalesce(array_agg(a.sending_unit_id), '{}') FROM account a
        WHERE caller_has('sending-unit') AND a.subject = caller_subject() AND a.sending_unit_id IS NOT NULL);

-- The learner himself, and the people of a sending unit.
CREATE FUNCTION caller_learners() RETURNS uuid[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
RETURN (SELECT coalesce(array_agg(l.id), '{}') FROM (
            SELECT a.learner_id FROM account a WHERE caller_has('learner') AND a.subject = caller_subject()
            UNION
            SELECT l.id FROM learner l WHERE caller_has('sending-unit') AND l.sending_unit_id = ANY (caller_units())
        ) AS l (id) WHERE l.id IS NOT NULL);

CREATE FUNCTION caller_attended_classes() RETURNS uuid[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
RETURN (SELECT coalesce(array_agg(e.class_id), '{}') FROM enrollment e
        JOIN account a ON a.learner_id = e.learner_id
        WHERE caller_has('learner') AND a.subject = caller_subject());

-- Places are taken by all, also by those whom the caller does not see.
CREATE FUNCTION class_places_taken(class uuid) RETURNS bigint
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
RETURN (SELECT count(*) FROM enrollment e WHERE e.class_id = class AND e.state NOT IN ('REJECTED', 'WITHDRAWN'));

-- Each of them is asked once for a statement, not once for a row: that is what the SELECT around a call does.

ALTER TABLE centre ENABLE ROW LEVEL SECURITY;
CREATE POLICY in_scope ON centre
USING (caller_sees_all() OR code = ANY (caller_centres()) OR area_path && caller_areas());

ALTER TABLE sending_unit ENABLE ROW LEVEL SECURITY;
CREATE POLICY in_scope ON sending_unit
USING (EXISTS (SELECT FROM centre c WHERE c.id = centre_id)
       AND (caller_has('training-officer', 'director', 'auditor', 'lecturer', 'city-officer', 'city-system', 'service')
            OR id = ANY ((SELECT caller_units())::uuid[])));

ALTER TABLE training_class ENABLE ROW LEVEL SECURITY;
CREATE POLICY in_scope ON training_class
USING (EXISTS (SELECT FROM centre c WHERE c.id = centre_id)
       AND (caller_has('training-officer', 'director', 'auditor', 'sending-unit', 'city-officer', 'city-system', 'service')
            OR id = ANY ((SELECT caller_taught_classes())::uuid[])
            OR id = ANY ((SELECT caller_attended_classes())::uuid[])));

ALTER TABLE learner ENABLE ROW LEVEL SECURITY;
CREATE POLICY in_scope ON learner
USING (EXISTS (SELECT FROM centre c WHERE c.id = centre_id)
       AND (caller_has('training-officer', 'director', 'auditor')
            OR id = ANY ((SELECT caller_learners())::uuid[])
            OR id = ANY ((SELECT caller_taught_learners())::uuid[])));

ALTER TABLE enrollment ENABLE ROW LEVEL SECURITY;
CREATE POLICY in_scope ON enrollment
USING (EXISTS (SELECT FROM centre c WHERE c.id = centre_id)
       AND (caller_has('training-officer', 'director', 'auditor')
            OR learner_id = ANY ((SELECT caller_learners())::uuid[])
            OR class_id = ANY ((SELECT caller_taught_classes())::uuid[])));

ALTER TABLE account ENABLE ROW LEVEL SECURITY;
CREATE POLICY in_scope ON account
USING (EXISTS (SELECT FROM centre c WHERE c.id = centre_id)
       AND caller_has('training-officer', 'director', 'auditor'));

ALTER TABLE import_job ENABLE ROW LEVEL SECURITY;
CREATE POLICY in_scope ON import_job
USING (EXISTS (SELECT FROM centre c WHERE c.id = centre_id)
       AND caller_has('training-officer', 'director', 'auditor', 'service'));

ALTER TABLE import_file ENABLE ROW LEVEL SECURITY;
CREATE POLICY in_scope ON import_file USING (EXISTS (SELECT FROM import_job j WHERE j.id = job_id));

ALTER TABLE import_problem ENABLE ROW LEVEL SECURITY;
CREATE POLICY in_scope ON import_problem USING (EXISTS (SELECT FROM import_job j WHERE j.id = job_id));

-- import_row has no policy, for COPY writes into none that has; its rows are found by an import's id alone.

-- A view would show what its owner sees.
ALTER VIEW centre_event SET (security_invoker = true);
ALTER VIEW class_event SET (security_invoker = true);
ALTER VIEW enrollment_event SET (security_invoker = true);

-- Who began an import is on whose behalf its rows are written.
ALTER TABLE import_job ADD COLUMN begun_by text;

CREATE FUNCTION audit_centre(resource text, data jsonb) RETURNS text LANGUAGE sql STABLE
RETURN CASE resource
    WHEN 'centre' THEN data ->> 'code'
    WHEN 'import_file' THEN (SELECT c.code FROM import_job j JOIN centre c ON c.id = j.centre_id
                             WHERE j.id = (data ->> 'job_id')::uuid)
    ELSE (SELECT c.code FROM centre c WHERE c.id = (data ->> 'centre_id')::uuid)
END;

CALL audit_table('area');
CALL audit_table('centre');
CALL audit_table('partner');
CALL audit_table('sending_unit');
CALL audit_table('account', 'learner_id');
CALL audit_table('training_class');
CALL audit_table('learner', 'id');
CALL audit_table('enrollment', 'learner_id');
CALL audit_table('import_job');
CALL audit_table('import_file');

-- Codes of the area and of every area above it, nearest first, by today's boundaries; where an area is no more, as it was
-- last. Empty when there never was one of that code.
CREATE FUNCTION area_path_today(area_code text) RETURNS text[] LANGUAGE sql STABLE
BEGIN ATOMIC
    WITH RECURSIVE now AS (
        SELECT DISTINCT ON (a.code) a.code, a.parent_code FROM area a
        ORDER BY a.code,
                 (CAST(now() AT TIME ZONE 'Asia/Ho_Chi_Minh' AS date)
                      BETWEEN a.valid_from AND coalesce(a.valid_to, 'infinity')) DESC,
                 a.valid_from DESC),
    path AS (
        SELECT n.code, n.parent_code, 1 AS depth FROM now n WHERE n.code = area_code
        UNION ALL
        SELECT n.code, n.parent_code, p.depth + 1 FROM path p JOIN now n ON n.code = p.parent_code
    ) CYCLE code SET repeated USING trail
    SELECT coalesce(array_agg(p.code ORDER BY p.depth), '{}') FROM path p WHERE NOT p.repeated;
END;
