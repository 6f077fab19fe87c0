-- What a learner's record holds and reports count; what units and partners are known by elsewhere; finding names without
-- their marks.

-- Extensions of PostgreSQL's own distribution that the owner of a database may create himself.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS btree_gin;

-- A text as it is compared when people look for it: no marks, small letters, đ as d, single spaces. Marks come apart by
-- NFD, so it makes no difference in which order they were typed, composed or not, or on which vowel the tone stands.
CREATE FUNCTION plain_text(value text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN btrim(regexp_replace(lower(translate(
    regexp_replace(normalize(value, NFD), '[\u0300-\u036F]', '', 'g'), 'đĐ', 'dd')), '\s+', ' ', 'g'));

-- LIKE pattern of texts that have these words in this order.
CREATE FUNCTION plain_pattern(words text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN '%' || replace(regexp_replace(plain_text(words), '([\\%_])', '\\\1', 'g'), ' ', '%') || '%';

CREATE TABLE block (
    code    text PRIMARY KEY,
    name_vi text NOT NULL,
    name_en text
);

-- Defaults; the list of a city's organisation commission may differ.
INSERT INTO block (code, name_vi, name_en) VALUES
    ('PARTY', 'Khối Đảng', 'Party bodies'),
    ('STATE', 'Khối chính quyền', 'State agencies'),
    ('MASS_ORGANISATION', 'Khối Mặt trận và đoàn thể', 'Fatherland Front and mass organisations'),
    ('ARMED_FORCES', 'Khối lực lượng vũ trang', 'Armed forces'),
    ('EDUCATION', 'Khối giáo dục', 'Education'),
    ('HEALTH', 'Khối y tế', 'Health'),
    ('ENTERPRISE', 'Khối doanh nghiệp', 'Enterprises'),
    ('COMMUNE', 'Khối xã, phường, thị trấn', 'Communes, wards and towns'),
    ('OTHER', 'Khối khác', 'Others');

ALTER TABLE learner
    ADD COLUMN block_code        text CONSTRAINT fk_learner_block REFERENCES block,
    ADD COLUMN position          text,
    ADD COLUMN party_member      boolean,
    ADD COLUMN party_admitted_on date,
    -- The person asked that the record be kept but not used.
    ADD COLUMN restricted_at     timestamptz,
    -- A pointer: this record stood for the same person.
    ADD COLUMN merged_into       uuid CONSTRAINT fk_learner_merged_into REFERENCES learner,
    ADD COLUMN erased_at         timestamptz,
    ADD CONSTRAINT ck_learner_party CHECK (party_admitted_on IS NULL OR coalesce(party_member, false)),
    -- Whatever writes later: who was erased stays erased.
    ADD CONSTRAINT ck_learner_erased CHECK (erased_at IS NULL OR full_name = '-' AND num_nonnulls(
        birth_date, personal_id, sending_unit_id, position, party_member, party_admitted_on) = 0);
ALTER TABLE learner ADD COLUMN nominable boolean NOT NULL
    GENERATED ALWAYS AS (restricted_at IS NULL AND merged_into IS NULL AND erased_at IS NULL) STORED;
CREATE INDEX ix_learner_merged_into ON learner (merged_into) WHERE merged_into IS NOT NULL;
-- A record that was merged keeps its number, and the one that stands for the person now may be given it.
DROP INDEX uk_learner_personal_id;
CREATE UNIQUE INDEX uk_learner_personal_id ON learner (centre_id, personal_id)
    WHERE personal_id IS NOT NULL AND merged_into IS NULL;
CREATE INDEX ix_learner_name ON learner USING gin (centre_id, plain_text(full_name) gin_trgm_ops);

-- A restricted record is for those alone who answer for it.
ALTER POLICY in_scope ON learner
USING (EXISTS (SELECT FROM centre c WHERE c.id = centre_id)
       AND (caller_has('training-officer', 'director')
            OR restricted_at IS NULL
               AND (caller_has('auditor')
                    OR id = ANY ((SELECT caller_learners())::uuid[])
                    OR id = ANY ((SELECT caller_taught_learners())::uuid[]))));

-- A policy keeps an index from being asked with an operator that could tell of hidden rows, as LIKE might. This function
-- looks behind the policy and answers ids only, which the policy then judges.
CREATE FUNCTION learners_named(words text) RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
    SELECT l.id FROM learner l
    WHERE plain_text(l.full_name) LIKE plain_pattern(words)
      AND l.centre_id = ANY (ARRAY(
          SELECT c.id FROM centre c
          WHERE caller_sees_all() OR c.code = ANY (caller_centres()) OR c.area_path && caller_areas()));
END;

CREATE TABLE commendation (
    id              uuid    PRIMARY KEY,
    centre_id       uuid    NOT NULL CONSTRAINT fk_commendation_centre REFERENCES centre,
    learner_id      uuid    NOT NULL CONSTRAINT fk_commendation_learner REFERENCES learner,
    class_id        uuid    CONSTRAINT fk_commendation_class REFERENCES training_class,
    reason          text    NOT NULL,
    decision_number text,
    decided_on      date    NOT NULL,
    version         integer NOT NULL
);
CREATE INDEX ix_commendation_learner ON commendation (learner_id, decided_on, id);
CREATE INDEX ix_commendation_class ON commendation (class_id);
ALTER TABLE commendation ENABLE ROW LEVEL SECURITY;
CREATE POLICY in_scope ON commendation USING (EXISTS (SELECT FROM learner l WHERE l.id = learner_id));
CALL audit_table('commendation', 'learner_id');

CREATE TABLE sending_unit_identifier (
    id              uuid PRIMARY KEY DEFAULT uuidv7(),
    centre_id       uuid NOT NULL CONSTRAINT fk_sending_unit_identifier_centre REFERENCES centre,
    sending_unit_id uuid NOT NULL CONSTRAINT fk_sending_unit_identifier_unit REFERENCES sending_unit,
    scheme          text NOT NULL,
    value           text NOT NULL,
    CONSTRAINT uk_sending_unit_identifier_value UNIQUE (centre_id, scheme, value),
    CONSTRAINT uk_sending_unit_identifier_scheme UNIQUE (sending_unit_id, scheme)
);
ALTER TABLE sending_unit_identifier ENABLE ROW LEVEL SECURITY;
CREATE POLICY in_scope ON sending_unit_identifier USING (EXISTS (SELECT FROM sending_unit u WHERE u.id = sending_unit_id));
CALL audit_table('sending_unit_identifier');

CREATE TABLE partner_identifier (
    id         uuid PRIMARY KEY DEFAULT uuidv7(),
    partner_id uuid NOT NULL CONSTRAINT fk_partner_identifier_partner REFERENCES partner,
    scheme     text NOT NULL,
    value      text NOT NULL,
    CONSTRAINT uk_partner_identifier_value UNIQUE (scheme, value),
    CONSTRAINT uk_partner_identifier_scheme UNIQUE (partner_id, scheme)
);
CALL audit_table('partner_identifier');

-- The subject is the pseudonym: an id would lead back to the person.
CREATE VIEW learner_event WITH (security_invoker = true) AS
SELECT l.pseudonym AS id, c.code AS centre,
       jsonb_build_object('person', l.pseudonym, 'version', l.version, 'centre', c.code, 'sex', l.sex,
                          'block', l.block_code, 'sendingUnit', u.code) AS data
FROM learner l
JOIN centre c ON c.id = l.centre_id
LEFT JOIN sending_unit u ON u.id = l.sending_unit_id;

CREATE VIEW sendingunit_event WITH (security_invoker = true) AS
SELECT u.id, c.code AS centre,
       jsonb_build_object('id', u.id, 'version', u.version, 'centre', c.code, 'code', u.code, 'nameVi', u.name_vi,
                          'kind', u.kind) AS data
FROM sending_unit u
JOIN centre c ON c.id = u.centre_id;

CREATE VIEW commendation_event WITH (security_invoker = true) AS
SELECT m.id, c.code AS centre,
       jsonb_build_object('id', m.id, 'version', m.version, 'centre', c.code, 'classId', m.class_id,
                          'person', l.pseudonym, 'decidedOn', m.decided_on) AS data
FROM commendation m
JOIN centre c ON c.id = m.centre_id
JOIN learner l ON l.id = m.learner_id;
