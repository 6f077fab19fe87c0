-- An undo asks the trail what came after the commit; places that an import frees are given on when all of it is written.

-- When the last row was written. Of an import that was committed before this was kept, what came after it began counts.
ALTER TABLE import_job ADD COLUMN committed_at timestamptz;

-- Marks the rows of an import that others refer to by now, where these others came or changed after the commit: an undo
-- would take the ground from under them. Whatever refers is found in the catalogue, so that no table is forgotten that
-- comes later; when it came or changed is found in the trail, which tells of everybody's changes.
CREATE OR REPLACE FUNCTION import_mark_referred(job uuid, file text, referred regclass) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    referring record;
    since     timestamptz := (SELECT coalesce(j.committed_at, j.created_at) FROM import_job j WHERE j.id = job);
    -- Entries are numbered by time: the first that can have come since.
    entry     uuid := (lpad(to_hex(floor(extract(epoch FROM since) * 1000)::bigint), 12, '0') || '70008000000000000000')::uuid;
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
        -- What the import itself wrote is judged by its own version.
        EXECUTE format('UPDATE import_change c SET changed_since = true
                        WHERE c.job_id = $1 AND c.file = $2 AND NOT c.changed_since AND c.row_id IN (
                            SELECT r.%I FROM %s r
                            JOIN audit_entry a ON a.id >= $3 AND a.at >= $4 AND a.resource = $5 AND a.outcome = ''CHANGED''
                                              AND a.resource_id = r.id::text
                            WHERE NOT EXISTS (SELECT FROM import_change o WHERE o.job_id = $1 AND o.row_id = r.id))',
                       referring.key, referring.name)
            USING job, file, entry, since, referring.name::text;
    END LOOP;
END $$;

-- As before, unless the present transaction writes an import: its rows take and free places in an order of their own, and
-- who waits is given what is left at its end.
CREATE OR REPLACE FUNCTION promote_waiting(classes uuid[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    promoted uuid[];
BEGIN
    IF current_setting('import.writes', true) = 'true' THEN
        RETURN;
    END IF;
    WITH free AS (
        SELECT p.class_id, p.capacity - p.held AS places FROM class_places p
        WHERE p.class_id = ANY (classes) AND p.waiting > 0 AND (p.capacity IS NULL OR p.held < p.capacity)),
    given AS (
        UPDATE enrollment e SET place = 'HELD', version = e.version + 1
        FROM free f CROSS JOIN LATERAL (
            SELECT w.id FROM enrollment w WHERE w.class_id = f.class_id AND w.place = 'WAITING'
            ORDER BY w.nominated_at, w.id LIMIT f.places) AS first
        WHERE e.id = first.id
        RETURNING e.id)
    SELECT array_agg(g.id) INTO promoted FROM given g;
    IF promoted IS NOT NULL THEN
        PERFORM announce_enrollments(promoted);
    END IF;
END $$;
