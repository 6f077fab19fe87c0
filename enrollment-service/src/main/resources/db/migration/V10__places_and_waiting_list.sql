-- Places of a class, counted where they change: whoever writes enrollments, by whatever statement, keeps them right. Who
-- changes a roster locks its class first (training_class, FOR NO KEY UPDATE), so that a count read is a count kept.

CREATE TABLE class_places (
    class_id  uuid    PRIMARY KEY CONSTRAINT fk_class_places_class REFERENCES training_class ON DELETE CASCADE,
    centre_id uuid    NOT NULL CONSTRAINT fk_class_places_centre REFERENCES centre,
    -- Copied from the class, so that the last defence against overbooking is a constraint on one row; null: not bounded.
    capacity  integer,
    held      integer NOT NULL DEFAULT 0,
    waiting   integer NOT NULL DEFAULT 0,
    CONSTRAINT ck_class_places_held CHECK (held >= 0 AND held <= capacity),
    CONSTRAINT ck_class_places_waiting CHECK (waiting >= 0)
);
-- Changes with every nomination: room for its next version in the same page, and no index to touch.
ALTER TABLE class_places SET (fillfactor = 50);

ALTER TABLE class_places ENABLE ROW LEVEL SECURITY;
CREATE POLICY in_scope ON class_places USING (EXISTS (SELECT FROM training_class k WHERE k.id = class_id));

-- A class that had been filled beyond its capacity keeps its learners.
INSERT INTO class_places (class_id, centre_id, capacity, held, waiting)
SELECT k.id, k.centre_id, CASE WHEN k.capacity IS NOT NULL THEN greatest(k.capacity, c.held) END, c.held, c.waiting
FROM training_class k
CROSS JOIN LATERAL (
    SELECT count(*) FILTER (WHERE e.place = 'HELD') AS held, count(*) FILTER (WHERE e.place = 'WAITING') AS waiting
    FROM enrollment e WHERE e.class_id = k.id) c;

-- Only a nomination waits; who was rejected or withdrew has no place; everybody else holds one.
ALTER TABLE enrollment ADD CONSTRAINT ck_enrollment_place_state CHECK (
    CASE state WHEN 'NOMINATED' THEN place IS NOT NULL
               WHEN 'REJECTED' THEN place IS NULL
               WHEN 'WITHDRAWN' THEN place IS NULL
               ELSE place IS NOT DISTINCT FROM 'HELD' END);

-- Those who wait, in the order they are served.
CREATE INDEX ix_enrollment_waiting ON enrollment (class_id, nominated_at, id) WHERE place = 'WAITING';

-- What single changes, lists and promotions tell of enrollments alike.
CREATE FUNCTION announce_enrollments(ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO feed_outbox (type, subject, method, centre, data)
    SELECT 'vn.thoilai.enrollment.enrollment.v1', v.id, 'PUT', v.centre, v.data
    -- OFFSET 0: one by one through the index, however many the planner takes an array for.
    FROM unnest(ids) AS i (id) CROSS JOIN LATERAL (SELECT * FROM enrollment_event e WHERE e.id = i.id OFFSET 0) v
    ORDER BY v.id;
END $$;

-- Gives free places to those who wait, first come, first served, also to those whom the caller does not see.
CREATE FUNCTION promote_waiting(classes uuid[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    promoted uuid[];
BEGIN
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

CREATE FUNCTION keep_places() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    freed uuid[];
BEGIN
    IF tg_op = 'INSERT' THEN
        UPDATE class_places p SET held = p.held + c.held, waiting = p.waiting + c.waiting
        FROM (SELECT n.class_id, count(*) FILTER (WHERE n.place = 'HELD') AS held,
                     count(*) FILTER (WHERE n.place = 'WAITING') AS waiting
              FROM new_rows n GROUP BY n.class_id) c
        WHERE p.class_id = c.class_id;
        RETURN NULL;
    ELSIF tg_op = 'DELETE' THEN
        WITH changed AS (
            UPDATE class_places p SET held = p.held - c.held, waiting = p.waiting - c.waiting
            FROM (SELECT o.class_id, count(*) FILTER (WHERE o.place = 'HELD') AS held,
                         count(*) FILTER (WHERE o.place = 'WAITING') AS waiting
                  FROM old_rows o GROUP BY o.class_id) c
            WHERE p.class_id = c.class_id
            RETURNING p.class_id, p.waiting)
        SELECT array_agg(d.class_id) INTO freed FROM changed d WHERE d.waiting > 0;
    ELSE
        WITH changed AS (
            UPDATE class_places p SET held = p.held + c.held, waiting = p.waiting + c.waiting
            FROM (SELECT r.class_id, sum((r.place = 'HELD')::integer * r.sign) AS held,
                         sum((r.place = 'WAITING')::integer * r.sign) AS waiting
                  FROM (SELECT n.class_id, n.place, 1 AS sign FROM new_rows n WHERE n.place IS NOT NULL
                        UNION ALL
                        SELECT o.class_id, o.place, -1 FROM old_rows o WHERE o.place IS NOT NULL) r
                  GROUP BY r.class_id) c
            WHERE p.class_id = c.class_id AND (c.held <> 0 OR c.waiting <> 0)
            RETURNING p.class_id, p.waiting)
        SELECT array_agg(d.class_id) INTO freed FROM changed d WHERE d.waiting > 0;
    END IF;
    IF freed IS NOT NULL THEN
        PERFORM promote_waiting(freed);
    END IF;
    RETURN NULL;
END $$;

CREATE TRIGGER places_insert AFTER INSERT ON enrollment REFERENCING NEW TABLE AS new_rows
FOR EACH STATEMENT EXECUTE FUNCTION keep_places();
CREATE TRIGGER places_update AFTER UPDATE ON enrollment REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
FOR EACH STATEMENT EXECUTE FUNCTION keep_places();
CREATE TRIGGER places_delete AFTER DELETE ON enrollment REFERENCING OLD TABLE AS old_rows
FOR EACH STATEMENT EXECUTE FUNCTION keep_places();

CREATE FUNCTION keep_capacity() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    INSERT INTO class_places AS p (class_id, centre_id, capacity) VALUES (new.id, new.centre_id, new.capacity)
    ON CONFLICT (class_id) DO UPDATE SET capacity = excluded.capacity;
    PERFORM promote_waiting(ARRAY[new.id]);
    RETURN NULL;
END $$;

CREATE TRIGGER capacity_insert AFTER INSERT ON training_class
FOR EACH ROW EXECUTE FUNCTION keep_capacity();
CREATE TRIGGER capacity_update AFTER UPDATE ON training_class
FOR EACH ROW WHEN (old.capacity IS DISTINCT FROM new.capacity) EXECUTE FUNCTION keep_capacity();

-- Read where it is kept, not counted over the roster.
CREATE OR REPLACE FUNCTION class_places_taken(class uuid) RETURNS bigint
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
RETURN (SELECT p.held::bigint FROM class_places p WHERE p.class_id = class);

-- How many wait up to this one, itself included; of all who wait, also those whom the caller does not see.
CREATE FUNCTION waiting_position(class uuid, since timestamptz, enrollment uuid) RETURNS bigint
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
RETURN (SELECT count(*) FROM enrollment w
        WHERE w.class_id = class AND w.place = 'WAITING' AND (w.nominated_at, w.id) <= (since, enrollment));
