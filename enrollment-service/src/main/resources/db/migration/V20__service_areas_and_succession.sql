-- Whom a centre serves, and what became of an area: both with dates, so that then and now can be asked of any day.

CREATE TABLE service_area (
    id         uuid    PRIMARY KEY,
    centre_id  uuid    NOT NULL CONSTRAINT fk_service_area_centre REFERENCES centre,
    area_id    uuid    NOT NULL CONSTRAINT fk_service_area_area REFERENCES area,
    valid_from date    NOT NULL,
    valid_to   date,
    version    integer NOT NULL,
    CONSTRAINT uk_service_area_from UNIQUE (centre_id, area_id, valid_from),
    CONSTRAINT ck_service_area_dates CHECK (valid_to >= valid_from)
);
CREATE INDEX ix_service_area_area ON service_area (area_id);
ALTER TABLE service_area ENABLE ROW LEVEL SECURITY;
CREATE POLICY in_scope ON service_area USING (EXISTS (SELECT FROM centre c WHERE c.id = centre_id));
CALL audit_table('service_area');

-- One area may have several successors, and one successor several predecessors.
CREATE TABLE area_succession (
    id             uuid    PRIMARY KEY,
    predecessor_id uuid    NOT NULL CONSTRAINT fk_area_succession_predecessor REFERENCES area,
    successor_id   uuid    NOT NULL CONSTRAINT fk_area_succession_successor REFERENCES area,
    since          date    NOT NULL,
    version        integer NOT NULL DEFAULT 1,
    CONSTRAINT uk_area_succession_pair UNIQUE (predecessor_id, successor_id),
    CONSTRAINT ck_area_succession_two CHECK (predecessor_id <> successor_id)
);
CREATE INDEX ix_area_succession_successor ON area_succession (successor_id);
CALL audit_table('area_succession');

-- Ids of the area of that code on that day, of those it lay in and of those that lay in it: to serve one of them is to
-- serve it, or a part of it.
CREATE FUNCTION areas_around(area_code text, day date) RETURNS SETOF uuid LANGUAGE sql STABLE
BEGIN ATOMIC
    WITH RECURSIVE at_day AS (
        SELECT a.id, a.code, a.parent_code FROM area a WHERE day BETWEEN a.valid_from AND coalesce(a.valid_to, 'infinity')),
    up AS (
        SELECT t.* FROM at_day t WHERE t.code = area_code
        UNION SELECT t.* FROM up JOIN at_day t ON t.code = up.parent_code),
    down AS (
        SELECT t.* FROM at_day t WHERE t.code = area_code
        UNION SELECT t.* FROM down JOIN at_day t ON t.parent_code = down.code)
    SELECT id FROM up UNION SELECT id FROM down;
END;
