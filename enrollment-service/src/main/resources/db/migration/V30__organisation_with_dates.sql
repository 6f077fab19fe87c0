-- Areas and centres as they were, are and will be: periods that cannot contradict each other, what a centre was called and
-- where it lay, and all of it told in the feed.

-- Of PostgreSQL's own distribution; the owner of a database may create it himself.
CREATE EXTENSION IF NOT EXISTS btree_gist;

-- A code names one area on any day, and a centre serves an area once on any day: only a constraint holds against a second
-- writer.
ALTER TABLE area ADD CONSTRAINT uk_area_code_period
    EXCLUDE USING gist (code WITH =, daterange(valid_from, valid_to, '[]') WITH &&);
ALTER TABLE service_area ADD CONSTRAINT uk_service_area_period
    EXCLUDE USING gist (centre_id WITH =, area_id WITH =, daterange(valid_from, valid_to, '[]') WITH &&);

CREATE FUNCTION today() RETURNS date LANGUAGE sql STABLE
RETURN CAST(now() AT TIME ZONE 'Asia/Ho_Chi_Minh' AS date);

-- Codes of the area and of every area above it, nearest first, by the boundaries of that day; where an area was not there on
-- the day, as it was last. Empty when there never was one of that code.
CREATE FUNCTION area_path_on(area_code text, day date) RETURNS text[] LANGUAGE sql STABLE
BEGIN ATOMIC
    WITH RECURSIVE at_day AS (
        SELECT DISTINCT ON (a.code) a.code, a.parent_code FROM area a
        ORDER BY a.code, (day BETWEEN a.valid_from AND coalesce(a.valid_to, 'infinity')) DESC, a.valid_from DESC),
    path AS (
        SELECT d.code, d.parent_code, 1 AS depth FROM at_day d WHERE d.code = area_code
        UNION ALL
        SELECT d.code, d.parent_code, p.depth + 1 FROM path p JOIN at_day d ON d.code = p.parent_code
    ) CYCLE code SET repeated USING trail
    SELECT coalesce(array_agg(p.code ORDER BY p.depth), '{}') FROM path p WHERE NOT p.repeated;
END;

CREATE OR REPLACE FUNCTION area_path_today(area_code text) RETURNS text[] LANGUAGE sql STABLE
RETURN area_path_on(area_code, today());

-- What a centre is called and where it lies, each from a day on. The row of the centre is what holds today.
CREATE TABLE centre_version (
    id         uuid    PRIMARY KEY DEFAULT uuidv7(),
    centre_id  uuid    NOT NULL CONSTRAINT fk_centre_version_centre REFERENCES centre,
    valid_from date    NOT NULL,
    name_vi    text    NOT NULL,
    name_en    text,
    area_code  text    NOT NULL,
    CONSTRAINT uk_centre_version_from UNIQUE (centre_id, valid_from)
);
ALTER TABLE centre_version ENABLE ROW LEVEL SECURITY;
CREATE POLICY in_scope ON centre_version USING (EXISTS (SELECT FROM centre c WHERE c.id = centre_id));
CALL audit_table('centre_version');

-- Since when is not known of centres that are there already; not longer than there is their area.
INSERT INTO centre_version (centre_id, valid_from, name_vi, name_en, area_code)
SELECT c.id, coalesce((SELECT min(a.valid_from) FROM area a WHERE a.code = c.area_code), today()),
       c.name_vi, c.name_en, c.area_code
FROM centre c;

-- The version that holds on a day; null before the first.
CREATE FUNCTION centre_version_on(centre uuid, day date) RETURNS uuid LANGUAGE sql STABLE
RETURN (SELECT v.id FROM centre_version v WHERE v.centre_id = centre AND v.valid_from <= day
        ORDER BY v.valid_from DESC LIMIT 1);

-- What the row of a centre has to say today. One whose first day is still to come is there as it will be.
CREATE VIEW centre_today WITH (security_invoker = true) AS
SELECT c.id, coalesce(v.name_vi, c.name_vi) AS name_vi, CASE WHEN v.id IS NULL THEN c.name_en ELSE v.name_en END AS name_en,
       coalesce(v.area_code, c.area_code) AS area_code,
       area_path_today(coalesce(v.area_code, c.area_code)) AS area_path
FROM centre c
LEFT JOIN centre_version v ON v.id = centre_version_on(c.id, today());

-- Each version with its last day: the one before the next begins.
CREATE VIEW centre_history WITH (security_invoker = true) AS
SELECT v.*, lead(v.valid_from) OVER (PARTITION BY v.centre_id ORDER BY v.valid_from) - 1 AS valid_to
FROM centre_version v;

-- What would contradict the end of an area on that day, also where the caller does not see it. A centre may stay where it
-- is if the area has successors from the next day on.
CREATE FUNCTION against_end_of_area(ended uuid, last_day date) RETURNS SETOF text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
    SELECT 'outlived-by-area' FROM area a
    WHERE a.id = ended AND EXISTS (
        SELECT FROM area b
        WHERE b.parent_code = a.code AND b.valid_from BETWEEN a.valid_from AND coalesce(a.valid_to, 'infinity')
          AND coalesce(b.valid_to, 'infinity') > last_day)
    UNION ALL
    SELECT 'outlived-by-service' WHERE EXISTS (
        SELECT FROM service_area s WHERE s.area_id = ended AND coalesce(s.valid_to, 'infinity') > last_day)
    UNION ALL
    SELECT 'outlived-by-centre' FROM area a
    WHERE a.id = ended AND NOT EXISTS (
            SELECT FROM area_succession s WHERE s.predecessor_id = a.id AND s.since = last_day + 1)
      AND EXISTS (
        SELECT FROM centre_history h
        WHERE h.area_code = a.code AND h.valid_from <= coalesce(a.valid_to, 'infinity')
          AND coalesce(h.valid_to, 'infinity') > greatest(last_day, a.valid_from))
    UNION ALL
    SELECT 'contradicts-succession' WHERE EXISTS (
        SELECT FROM area_succession s
        WHERE s.predecessor_id = ended AND s.since <> last_day + 1 OR s.successor_id = ended AND s.since > last_day);
END;

-- LIKE patterns of texts that have all these words, in whatever order.
CREATE FUNCTION plain_patterns(words text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN (SELECT array_agg('%' || regexp_replace(word, '([\\%_])', '\\\1', 'g') || '%')
        FROM regexp_split_to_table(plain_text(words), ' ') AS word);

-- What the feed says of what all centres share, and of which learner became which. What is nobody's in particular has no
-- centre, and every reader is told.
ALTER POLICY in_scope ON feed_event USING (centre_in_scope(centre) OR centre IS NULL AND caller_roles() <> '{}');

-- The feed knows its subjects by UUIDs; people know a programme by its code.
ALTER TABLE programme ADD COLUMN id uuid NOT NULL DEFAULT uuidv7();

CREATE VIEW area_event WITH (security_invoker = true) AS
SELECT a.id, NULL::text AS centre,
       jsonb_build_object('id', a.id, 'version', a.version, 'code', a.code, 'nameVi', a.name_vi, 'nameEn', a.name_en,
                          'level', a.level, 'parent', a.parent_code, 'validFrom', a.valid_from, 'validTo', a.valid_to) AS data
FROM area a;

CREATE VIEW areasuccession_event WITH (security_invoker = true) AS
SELECT s.id, NULL::text AS centre,
       jsonb_build_object('id', s.id, 'version', s.version, 'predecessorId', s.predecessor_id, 'predecessor', p.code,
                          'successorId', s.successor_id, 'successor', n.code, 'since', s.since) AS data
FROM area_succession s
JOIN area p ON p.id = s.predecessor_id
JOIN area n ON n.id = s.successor_id;

CREATE VIEW servicearea_event WITH (security_invoker = true) AS
SELECT s.id, c.code AS centre,
       jsonb_build_object('id', s.id, 'version', s.version, 'centre', c.code, 'areaId', s.area_id, 'area', a.code,
                          'validFrom', s.valid_from, 'validTo', s.valid_to) AS data
FROM service_area s
JOIN centre c ON c.id = s.centre_id
JOIN area a ON a.id = s.area_id;

CREATE VIEW partner_event WITH (security_invoker = true) AS
SELECT p.id, NULL::text AS centre,
       jsonb_build_object('id', p.id, 'version', p.version, 'code', p.code, 'nameVi', p.name_vi, 'nameEn', p.name_en,
                          'kind', p.kind,
                          'identifiers', (SELECT coalesce(jsonb_agg(jsonb_build_object('scheme', i.scheme, 'value', i.value)
                                                                    ORDER BY i.scheme), '[]')
                                          FROM partner_identifier i WHERE i.partner_id = p.id)) AS data
FROM partner p;

CREATE OR REPLACE VIEW sendingunit_event WITH (security_invoker = true) AS
SELECT u.id, c.code AS centre,
       jsonb_build_object('id', u.id, 'version', u.version, 'centre', c.code, 'code', u.code, 'nameVi', u.name_vi,
                          'kind', u.kind,
                          'identifiers', (SELECT coalesce(jsonb_agg(jsonb_build_object('scheme', i.scheme, 'value', i.value)
                                                                    ORDER BY i.scheme), '[]')
                                          FROM sending_unit_identifier i WHERE i.sending_unit_id = u.id)) AS data
FROM sending_unit u
JOIN centre c ON c.id = u.centre_id;

CREATE VIEW programme_event WITH (security_invoker = true) AS
SELECT p.id, NULL::text AS centre,
       jsonb_build_object('id', p.id, 'version', p.version, 'code', p.code, 'nameVi', p.name_vi, 'nameEn', p.name_en,
                          'track', p.track, 'delivery', p.delivery, 'countsTowardTarget', p.counts_toward_target,
                          'endsWith', p.ends_with, 'certificateValidMonths', p.certificate_valid_months) AS data
FROM programme p;

CREATE VIEW gradingpolicy_event WITH (security_invoker = true) AS
SELECT p.id, c.code AS centre,
       jsonb_build_object('id', p.id, 'version', 1, 'code', p.code, 'centre', c.code,
                          'attendancePercent', p.attendance_percent, 'resits', p.resits,
                          'bands', (SELECT jsonb_agg(jsonb_build_object('grade', b.grade, 'minimum', b.minimum)
                                                     ORDER BY b.minimum DESC)
                                    FROM grade_band b WHERE b.policy_code = p.code)) AS data
FROM grading_policy p
LEFT JOIN centre c ON c.id = p.centre_id;

-- That two pseudonyms are one person: with a merge the other one is told as deleted, which alone says of nothing where its
-- participations went.
CREATE VIEW learnermerge_event WITH (security_invoker = true) AS
SELECT m.id, c.code AS centre,
       jsonb_build_object('id', m.id, 'version', m.version, 'centre', c.code, 'person', o.pseudonym,
                          'mergedInto', s.pseudonym, 'undone', m.undone_at IS NOT NULL) AS data
FROM learner_merge m
JOIN centre c ON c.id = m.centre_id
JOIN learner o ON o.id = m.merged_id
JOIN learner s ON s.id = m.survivor_id;

CREATE OR REPLACE VIEW centre_event WITH (security_invoker = true) AS
SELECT c.id, c.code AS centre,
       jsonb_build_object('id', c.id, 'version', c.version, 'code', c.code, 'nameVi', c.name_vi, 'nameEn', c.name_en,
                          'areaPath', to_jsonb(c.area_path),
                          'history', (SELECT coalesce(jsonb_agg(jsonb_build_object(
                                          'validFrom', h.valid_from, 'validTo', h.valid_to, 'nameVi', h.name_vi,
                                          'nameEn', h.name_en, 'area', h.area_code) ORDER BY h.valid_from), '[]')
                                      FROM centre_history h WHERE h.centre_id = c.id)) AS data
FROM centre c;

CREATE OR REPLACE VIEW class_event WITH (security_invoker = true) AS
SELECT k.id, c.code AS centre,
       jsonb_build_object('id', k.id, 'version', k.version, 'centre', c.code, 'code', k.code, 'nameVi', k.name_vi,
                          'programme', k.programme_code, 'track', p.track, 'delivery', k.delivery,
                          'partner', t.code, 'countsTowardTarget', k.counts_toward_target, 'mode', k.mode,
                          'planYear', k.plan_year, 'carriedOverInto', k.carried_over_into, 'cohort', k.cohort, 'state', k.state,
                          'startDate', k.start_date, 'endDate', k.end_date, 'sessionsHeld', k.sessions_held,
                          'capacity', k.capacity,
                          'openingDecision', CASE WHEN k.opening_decision_number IS NOT NULL THEN
                              jsonb_build_object('number', k.opening_decision_number, 'date', k.opening_decision_date) END,
                          'gradingPolicy', k.grading_policy_code, 'reason', k.reason,
                          'resultsApprovedAt', to_char(k.results_approved_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
                          'rosterKept', k.roster_kept,
                          'declared', CASE WHEN NOT k.roster_kept THEN
                              jsonb_build_object('summoned', k.declared_summoned, 'participations', k.declared_participations,
                                                 'attended', k.declared_attended, 'assessed', k.declared_assessed,
                                                 'passed', k.declared_passed, 'fairOrBetter', k.declared_fair_or_better) END) AS data
FROM training_class k
JOIN centre c ON c.id = k.centre_id
JOIN programme p ON p.code = k.programme_code
LEFT JOIN partner t ON t.id = k.partner_id;

-- What is there already is told too, so that a reader who begins anew has all of it.
INSERT INTO feed_outbox (type, subject, method, centre, data)
SELECT 'vn.thoilai.enrollment.' || e.kind || '.v1', e.id, 'PUT', e.centre, e.data
FROM (SELECT 'area' AS kind, v.* FROM area_event v
      UNION ALL SELECT 'areaSuccession', v.* FROM areasuccession_event v
      UNION ALL SELECT 'centre', v.* FROM centre_event v
      UNION ALL SELECT 'serviceArea', v.* FROM servicearea_event v
      UNION ALL SELECT 'partner', v.* FROM partner_event v
      UNION ALL SELECT 'sendingUnit', v.* FROM sendingunit_event v
      UNION ALL SELECT 'programme', v.* FROM programme_event v
      UNION ALL SELECT 'gradingPolicy', v.* FROM gradingpolicy_event v
      UNION ALL SELECT 'class', v.* FROM class_event v
      UNION ALL SELECT 'learnerMerge', v.* FROM learnermerge_event v) e
ORDER BY e.kind, e.id;
