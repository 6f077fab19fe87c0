-- An import is previewed before it is committed, and can be undone for a while.

UPDATE import_job SET state = 'COMMITTED' WHERE state = 'SUCCEEDED' AND NOT validate_only;
UPDATE import_job SET state = 'RECEIVING', problems = 0 WHERE validate_only AND state IN ('SUCCEEDED', 'FAILED', 'QUEUED', 'VALIDATING');
ALTER TABLE import_job DROP COLUMN validate_only;
ALTER TABLE import_job RENAME COLUMN created TO written;
-- What it was last asked to do, for whoever takes it up after the one that did it died.
ALTER TABLE import_job ADD COLUMN task text NOT NULL DEFAULT 'COMMIT' CONSTRAINT ck_import_job_task CHECK (task IN ('PREVIEW', 'COMMIT', 'UNDO'));
ALTER TABLE import_job ADD COLUMN mode text NOT NULL DEFAULT 'DELTA' CONSTRAINT ck_import_job_mode CHECK (mode IN ('DELTA', 'SNAPSHOT'));
-- Percent of what stands that may be missing in a snapshot.
ALTER TABLE import_job ADD COLUMN loss_threshold integer NOT NULL DEFAULT 10
    CONSTRAINT ck_import_job_loss_threshold CHECK (loss_threshold BETWEEN 0 AND 100);
-- Stands for all the changes that were shown: what is committed has the same or is shown again.
ALTER TABLE import_job ADD COLUMN preview text;
ALTER TABLE import_job ADD COLUMN undo_until timestamptz;
-- Of a cancelled one: whether its rows are still to be forgotten, which waits for whoever works on them.
ALTER TABLE import_job ADD COLUMN forgotten boolean NOT NULL DEFAULT false;
UPDATE import_job SET forgotten = true WHERE state = 'CANCELLED';
CREATE INDEX ix_import_job_forgotten ON import_job (id) WHERE state = 'CANCELLED' AND NOT forgotten;
ALTER TABLE import_job ADD CONSTRAINT ck_import_job_state CHECK (state IN
    ('RECEIVING', 'QUEUED', 'VALIDATING', 'PREVIEWED', 'WRITING', 'COMMITTED', 'UNDOING', 'UNDONE', 'FAILED', 'CANCELLED'));
DROP INDEX ix_import_job_waiting;
CREATE INDEX ix_import_job_waiting ON import_job (id) WHERE state IN ('QUEUED', 'VALIDATING', 'WRITING', 'UNDOING');

ALTER TABLE import_file DROP CONSTRAINT ck_import_file_file;
ALTER TABLE import_file ADD CONSTRAINT ck_import_file_file CHECK (file IN ('classes', 'learners', 'roster', 'attendance', 'scores'));
-- Columns that the header names; what it does not name stays as it is.
ALTER TABLE import_file ADD COLUMN columns text[] NOT NULL DEFAULT '{}';
ALTER TABLE import_file ALTER COLUMN columns DROP DEFAULT;
ALTER TABLE import_file ADD COLUMN creates integer;
ALTER TABLE import_file ADD COLUMN updates integer;
ALTER TABLE import_file ADD COLUMN ends integer;
-- Of a snapshot: rows that stood in its scope.
ALTER TABLE import_file ADD COLUMN standing integer;

-- What an import changes, row by row. After the commit it is what an undo restores. It holds personal data and is deleted
-- when the import can no longer be undone. No foreign key, as for import_row.
CREATE TABLE import_change (
    job_id        uuid    NOT NULL,
    file          text    NOT NULL,
    -- The line; behind the last one what no line tells of: rows that end, and results that follow from others.
    number        integer NOT NULL,
    -- Whether it is the line's own number.
    told          boolean NOT NULL,
    kind          text    NOT NULL CONSTRAINT ck_import_change_kind CHECK (kind IN ('CREATE', 'UPDATE', 'END')),
    row_id        uuid    NOT NULL,
    -- Whom it tells of; null for a class.
    learner_id    uuid,
    -- Of the row once the change is made: another one then was changed since.
    version       integer NOT NULL,
    -- The whole row as it was, and what it is to be; null where it is made.
    before        jsonb,
    after         jsonb,
    changed_since boolean NOT NULL DEFAULT false,
    CONSTRAINT pk_import_change PRIMARY KEY (job_id, file, number)
);
CREATE INDEX ix_import_change_learner ON import_change (learner_id) WHERE before IS NOT NULL;
ALTER TABLE import_change ENABLE ROW LEVEL SECURITY;
-- Not EXISTS: this is asked once for a statement, not once for a row.
CREATE POLICY in_scope ON import_change USING (job_id IN (SELECT j.id FROM import_job j));

-- A day and time with its zone; without one it is local.
CREATE FUNCTION import_instant(cell text) RETURNS timestamptz LANGUAGE sql STABLE AS
$$ SELECT CASE WHEN cell ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]{1,6})?)?(Z|[+-][0-9]{2}:[0-9]{2})?$'
                    AND pg_input_is_valid(cell, 'timestamptz')
               THEN CASE WHEN cell ~ '(Z|[+-][0-9]{2}:[0-9]{2})$' THEN cell::timestamptz
                         ELSE cell::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh' END END $$;

-- Marks the rows an import made that others refer to by now: an undo would take them from under these. Whatever refers is
-- found in the catalogue, so that no table is forgotten that comes later.
CREATE FUNCTION import_mark_referred(job uuid, file text, referred regclass) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    referring record;
BEGIN
    FOR referring IN
        SELECT f.name, f.key FROM (
            SELECT r.conrelid::regclass AS name, a.attname AS key
            FROM pg_constraint r
            JOIN pg_attribute i ON i.attrelid = referred AND i.attname = 'id'
            JOIN pg_attribute a ON a.attrelid = r.conrelid AND a.attnum = r.conkey[array_position(r.confkey, i.attnum)]
            WHERE r.contype = 'f' AND r.confrelid = referred
            UNION
            -- Marks and scores refer to an enrollment without a constraint.
            SELECT c.oid::regclass, a.attname
            FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
            WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND NOT a.attisdropped
              AND a.attname = referred::text || '_id' AND c.relname NOT LIKE 'import%') f
        WHERE EXISTS (SELECT FROM pg_attribute o WHERE o.attrelid = f.name AND o.attname = 'id' AND NOT o.attisdropped)
    LOOP
        EXECUTE format('UPDATE import_change c SET changed_since = true
                        WHERE c.job_id = $1 AND c.file = $2 AND c.kind = ''CREATE'' AND c.row_id IN (
                            SELECT r.%I FROM %s r WHERE r.id NOT IN (
                                SELECT o.row_id FROM import_change o WHERE o.job_id = $1 AND o.kind = ''CREATE''))',
                       referring.key, referring.name) USING job, file;
    END LOOP;
END $$;
